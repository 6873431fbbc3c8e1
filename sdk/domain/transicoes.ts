import { statusOferecidos } from './mudanca-de-status.js';
import type { StatusDePlano } from './status.js';

/**
 * Where a plan can go from a status, and by which action: "Mudar Status" leads to what no other action
 * leads to; cancelling, the trust unlock and the suspension are actions of their own (SPEC F01, F02, F07, F10).
 */
export interface Transicoes {
  readonly mudarStatus: readonly StatusDePlano[];
  readonly cancelar?: StatusDePlano | undefined;
  readonly desbloquear?: StatusDePlano | undefined;
  readonly suspender?: StatusDePlano | undefined;
}

/** The next statuses of `atual` that the registry knows, each at its action. A terminal or unknown status leads nowhere. */
export function transicoesDe(registro: readonly StatusDePlano[], atual: StatusDePlano): Transicoes {
  const proximos = atual.proximos.flatMap((proximo) => registro.find((status) => status.id === proximo) ?? []);
  return {
    mudarStatus: statusOferecidos(registro, atual),
    cancelar: proximos.find(({ grupo }) => grupo === 'cancelado'),
    desbloquear: proximos.find(({ porAcao }) => porAcao === 'desbloqueio-confianca'),
    suspender: proximos.find(({ porAcao }) => porAcao === 'suspensao-temporaria'),
  };
}
