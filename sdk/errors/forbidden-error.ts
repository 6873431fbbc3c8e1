import { SdkError } from './sdk-error.js';

/** The operator lacks the permission. */
export class ForbiddenError extends SdkError {
  readonly code = 'forbidden';
}
