import { SdkError } from './sdk-error.js';

/** The answer to a write was lost and asking again could not tell whether it was done. */
export class UnconfirmedWriteError extends SdkError {
  readonly code = 'unconfirmed-write';
}
