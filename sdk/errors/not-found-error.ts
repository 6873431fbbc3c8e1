import { SdkError } from './sdk-error.js';

/** What was asked for does not exist, e.g. an unknown CEP. */
export class NotFoundError extends SdkError {
  readonly code = 'not-found';
}
