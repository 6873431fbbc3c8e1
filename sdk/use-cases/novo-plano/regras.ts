import { faltasDoPasso, primeiroIncompleto } from './faltas-do-passo.js';
import { pedidoDe } from './pedido.js';
import { aposRecusa } from './recusa.js';

/**
 * The rules that the flow needs once something is to be checked or sent. They come in a file of their own, because the
 * first paint of step 1 does without them.
 */
export const regras = { faltasDoPasso, primeiroIncompleto, pedidoDe, aposRecusa };
export type Regras = typeof regras;
