import type { Falta } from './falta.js';
import { statusDe, type StatusDePlano } from './status.js';

/** "Mudar Status" (SPEC F02): where to, and why. */
export interface MudancaDeStatus {
  readonly statusId: string;
  readonly motivo?: string | undefined;
}

/** Characters of a reason at most. */
export const MOTIVO_MAXIMO = 500;

/**
 * The statuses that "Mudar Status" offers: the next ones of the current one, but those that an action of its own leads
 * to (cancelling, trust unlock, temporary suspension: SPEC F01, F07, F10). Such a status says so by `porAcao`.
 */
export function statusOferecidos(registro: readonly StatusDePlano[], atual: StatusDePlano): readonly StatusDePlano[] {
  return atual.proximos
    .map((id) => statusDe(registro, id))
    .filter(({ id, grupo, porAcao }) => grupo !== 'cancelado' && !porAcao && registro.some((status) => status.id === id));
}

export function faltasDaMudancaDeStatus({ statusId, motivo }: MudancaDeStatus, oferecidos: readonly StatusDePlano[]): Falta[] {
  const faltas: Falta[] = [];
  if (!statusId) faltas.push({ campo: 'statusId', codigo: 'obrigatorio' });
  else if (!oferecidos.some(({ id }) => id === statusId)) faltas.push({ campo: 'statusId', codigo: 'opcao-indisponivel' });
  if ((motivo ?? '').length > MOTIVO_MAXIMO) faltas.push({ campo: 'motivo', codigo: 'texto-longo', valores: { maximo: MOTIVO_MAXIMO } });
  return faltas;
}
