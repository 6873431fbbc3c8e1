import { SdkError } from './sdk-error.js';

/** The request did not reach the backend, or its answer did not arrive. */
export class NetworkError extends SdkError {
  readonly code = 'network';
  override readonly retryable = true;
}
