import { SdkError, type SdkErrorOptions } from './sdk-error.js';

/** `versao`: somebody else changed it meanwhile (`If-Match`). `chave`: the idempotency key has already made something from another body. */
export type MotivoDeConflito = 'versao' | 'chave';

/** The write stands against what the backend holds. `atual` is that, if the backend said so. */
export class ConflictError extends SdkError {
  readonly code = 'conflict';
  readonly motivo: MotivoDeConflito;
  readonly atual: unknown;

  constructor(message: string, options: SdkErrorOptions & { readonly motivo?: MotivoDeConflito; readonly atual?: unknown } = {}) {
    super(message, options);
    this.motivo = options.motivo ?? 'versao';
    this.atual = options.atual;
  }
}
