import type { Falta } from '../domain/falta.js';
import { SdkError, type SdkErrorOptions } from './sdk-error.js';

/** The backend refuses some fields. `faltas` has the same form as the SDK's own findings. */
export class ValidationError extends SdkError {
  readonly code = 'validation';
  readonly faltas: readonly Falta[];

  constructor(message: string, faltas: readonly Falta[], options: SdkErrorOptions = {}) {
    super(message, options);
    this.faltas = faltas;
  }
}
