import { diasEntre, somarMeses, type DataIso } from './data.js';
import type { Centavos } from './dinheiro.js';

/** A client's promise to stay, given for a benefit (RGC, Res. 765/2023; DOMINIO §6). */
export interface Fidelidade {
  readonly inicio: DataIso;
  readonly meses: number;
  /** What the client was given for it, e.g. the installation free of charge. */
  readonly beneficio: Centavos;
}

/** No promise binds longer, whatever a contract says (RGC). */
export const MESES_DE_FIDELIDADE = 12;

/** When the promise ends, and of how many days it is. It never renews itself. `fim` is the first day without it. */
export function prazoDaFidelidade({ inicio, meses }: Fidelidade): { readonly fim: DataIso; readonly dias: number } {
  const fim = somarMeses(inicio, Math.min(Math.max(meses, 0), MESES_DE_FIDELIDADE));
  return { fim, dias: diasEntre(inicio, fim) };
}
