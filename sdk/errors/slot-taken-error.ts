import type { Vaga } from '../domain/agenda.js';
import { SdkError, type SdkErrorOptions } from './sdk-error.js';

/** The time was booked by somebody else meanwhile. `alternativas`: the nearest free ones. */
export class SlotTakenError extends SdkError {
  readonly code = 'slot-taken';
  readonly alternativas: readonly Vaga[];

  constructor(message: string, options: SdkErrorOptions & { readonly alternativas?: readonly Vaga[] } = {}) {
    super(message, options);
    this.alternativas = options.alternativas ?? [];
  }
}
