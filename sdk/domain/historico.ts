import type { Instante } from './data.js';
import type { Falta } from './falta.js';

/** One line of a plan's history (DOMINIO §10): who did what and when. */
export interface EntradaDoHistorico {
  readonly quando: Instante;
  /** Name of the operator, as it was then. */
  readonly operador: string;
  /** What was done: an action of the menu, `nota`, or a name of the backend's own. */
  readonly acao: string;
  readonly de?: string | undefined;
  readonly para?: string | undefined;
  readonly nota?: string | undefined;
}

/** One page of the history, newest first. `proximo` is an opaque cursor to what is older; absent on the last page. */
export interface PaginaDoHistorico {
  readonly itens: readonly EntradaDoHistorico[];
  readonly proximo?: string | undefined;
}

/** Which page; `limite` ≤ 100. What is written meanwhile stands before the first page and moves none. */
export interface PedidoDoHistorico {
  readonly cursor?: string | undefined;
  readonly limite?: number | undefined;
}

/** What an operator writes into the history by hand. */
export interface NovaNota {
  readonly nota: string;
}

/** Characters of a note at most. */
export const NOTA_MAXIMA = 2000;

/** What "Adicionar nota" still needs. */
export function faltasDaNota({ nota }: NovaNota): Falta[] {
  if (nota.trim() === '') return [{ campo: 'nota', codigo: 'obrigatorio' }];
  return nota.trim().length > NOTA_MAXIMA ? [{ campo: 'nota', codigo: 'texto-longo', valores: { maximo: NOTA_MAXIMA } }] : [];
}
