import type { Instante } from './data.js';

/** One line of a plan's history (DOMINIO §10): who did what and when. */
export interface EntradaDoHistorico {
  readonly quando: Instante;
  /** Name of the operator, as it was then. */
  readonly operador: string;
  /** What was done: an action of the menu, or a name of the backend's own. */
  readonly acao: string;
  readonly de?: string | undefined;
  readonly para?: string | undefined;
  readonly nota?: string | undefined;
}
