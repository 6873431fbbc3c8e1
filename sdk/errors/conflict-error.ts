import { SdkError, type SdkErrorOptions } from './sdk-error.js';

/**
 * Someone else changed it meanwhile (`If-Match` failed), or the idempotency key is bound to another body.
 * `atual` is what the backend holds now, if it said so.
 */
export class ConflictError extends SdkError {
  readonly code = 'conflict';
  readonly atual: unknown;

  constructor(message: string, options: SdkErrorOptions & { readonly atual?: unknown } = {}) {
    super(message, options);
    this.atual = options.atual;
  }
}
