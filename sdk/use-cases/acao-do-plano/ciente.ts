import type { DadosDaAcao } from './state.js';

/** The tick under a loss without a way back. It counts only for the plan as it was when it was set. */
export interface Ciencia {
  readonly ciente?: boolean | undefined;
  /** Version of the plan whose loss was confirmed. Set by the flow. */
  readonly cienteDe?: string | undefined;
}

/** Whether the loss that stands there now has been confirmed: not one that somebody else's change has made another. */
export const estaCiente = ({ ciente, cienteDe }: Ciencia, { plano }: DadosDaAcao): boolean => ciente === true && cienteDe === plano.versao;
