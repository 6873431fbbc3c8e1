import { somarDias, type DataIso } from './data.js';
import type { Falta } from './falta.js';

/** How long the backend lets a plan be unlocked on trust (SPEC F07; DOMINIO §6). */
export interface LimiteDeDesbloqueio {
  /** 0 when it is not to be had now. */
  readonly diasMaximos: number;
  /** When it can be had again, if the backend says. */
  readonly disponivelEm?: DataIso | undefined;
}

export interface PedidoDeDesbloqueio {
  readonly dias: number;
}

/** The last day with access when it is given today. */
export const fimDoDesbloqueio = (hoje: DataIso, dias: number): DataIso => somarDias(hoje, dias);

/** What "Desbloquear" still needs. */
export function faltasDoDesbloqueio({ dias }: { readonly dias?: number | undefined }, { diasMaximos }: LimiteDeDesbloqueio): Falta[] {
  if (dias === undefined) return [{ campo: 'dias', codigo: 'obrigatorio' }];
  if (!Number.isInteger(dias)) return [{ campo: 'dias', codigo: 'valor-invalido' }];
  return dias < 1 || dias > diasMaximos ? [{ campo: 'dias', codigo: 'fora-do-intervalo', valores: { minimo: 1, maximo: diasMaximos } }] : [];
}
