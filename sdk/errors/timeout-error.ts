import { SdkError } from './sdk-error.js';

/** The backend did not answer in time. */
export class TimeoutError extends SdkError {
  readonly code = 'timeout';
  override readonly retryable = true;
}
