import { SdkError, type SdkErrorOptions } from './sdk-error.js';

/** The backend, or a service behind it, is down or overloaded (500, 502, 503, 504, 429). */
export class UnavailableError extends SdkError {
  readonly code = 'unavailable';
  override readonly retryable = true;
  /** Milliseconds the backend asked to wait (`Retry-After`), if it did. */
  readonly esperar: number | undefined;

  constructor(message: string, options: SdkErrorOptions & { readonly esperar?: number } = {}) {
    super(message, options);
    this.esperar = options.esperar;
  }
}
