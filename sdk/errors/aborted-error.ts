import { SdkError } from './sdk-error.js';

/** The caller gave the request up. */
export class AbortedError extends SdkError {
  readonly code = 'aborted';
}
