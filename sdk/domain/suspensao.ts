import { dataValida, diasEntre, type DataIso } from './data.js';
import type { Falta } from './falta.js';

/** What the backend lets "Suspensão Temporária" be (SPEC F10; RGC: 30 to 120 days, once in twelve months). */
export interface LimitesDeSuspensao {
  /** First and last day on which it may begin. Before today's `de` there is none: `de` after `ate` means not now. */
  readonly inicio: { readonly de: DataIso; readonly ate: DataIso };
  readonly dias: { readonly minimo: number; readonly maximo: number };
}

/** From the first to the last suspended day, both included. */
export interface PeriodoDeSuspensao {
  readonly de: DataIso;
  readonly ate: DataIso;
}

export type RascunhoDeSuspensao = { readonly [K in keyof PeriodoDeSuspensao]?: DataIso | undefined };

/** Suspended days; undefined while a day is missing or the last one comes first. */
export function diasDaSuspensao({ de, ate }: RascunhoDeSuspensao): number | undefined {
  if (!de || !ate || !dataValida(de) || !dataValida(ate) || ate < de) return undefined;
  return diasEntre(de, ate) + 1;
}

/** What "Suspender" still needs. */
export function faltasDaSuspensao(rascunho: RascunhoDeSuspensao, { inicio, dias }: LimitesDeSuspensao): Falta[] {
  const faltas: Falta[] = [];
  for (const campo of ['de', 'ate'] as const) {
    const data = rascunho[campo];
    if (!data) faltas.push({ campo, codigo: 'obrigatorio' });
    else if (!dataValida(data)) faltas.push({ campo, codigo: 'data-invalida' });
    else if (campo === 'de' && (data < inicio.de || data > inicio.ate)) faltas.push({ campo, codigo: 'data-fora-do-prazo', valores: inicio });
  }
  const { de, ate } = rascunho;
  if (!de || !ate || !dataValida(de) || !dataValida(ate)) return faltas;
  const total = diasDaSuspensao(rascunho);
  if (total === undefined) faltas.push({ campo: 'ate', codigo: 'data-final-antes' });
  else if (total < dias.minimo || total > dias.maximo) faltas.push({ campo: 'ate', codigo: 'duracao-fora-do-prazo', valores: { ...dias, dias: total } });
  return faltas;
}
