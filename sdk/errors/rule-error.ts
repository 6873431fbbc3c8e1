import type { RegraQuebrada } from '../domain/regra-de-cadastro.js';
import { SdkError, type SdkErrorOptions } from './sdk-error.js';

/** One or more registration rules ("Regras Cadastro") are broken. Manual 5.4 Obs4. */
export class RuleError extends SdkError {
  readonly code = 'rule';
  readonly regras: readonly RegraQuebrada[];

  constructor(message: string, regras: readonly RegraQuebrada[], options: SdkErrorOptions = {}) {
    super(message, options);
    this.regras = regras;
  }
}
