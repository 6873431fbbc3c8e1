import { SdkError } from './sdk-error.js';

/** Nobody is signed in, or the session has ended. */
export class UnauthenticatedError extends SdkError {
  readonly code = 'unauthenticated';
}
