import type { PeriodoDoDia } from './periodo-do-dia.js';

/** The client whose plans are shown. The portal knows more; this is what our screens use. */
export interface Cliente {
  readonly id: string;
  readonly nome: string;
  /** CPF or CNPJ, no punctuation. */
  readonly documento: string;
  readonly email?: string | undefined;
  readonly telefone?: string | undefined;
  /** When an installation suits him best. */
  readonly periodoPreferido?: PeriodoDoDia | undefined;
}
