import { statusDe, type StatusDePlano } from './status.js';

/**
 * Where a plan can go from a status, and by which action: "Mudar Status" leads to lasting statuses only; those that
 * end by themselves have actions of their own, and so has cancelling (SPEC F01, F02, F07, F10).
 */
export interface Transicoes {
  readonly mudarStatus: readonly StatusDePlano[];
  readonly cancelar?: StatusDePlano | undefined;
  /** A status that ends by itself and gives access. */
  readonly desbloquear?: StatusDePlano | undefined;
  /** A status that ends by itself and takes access away. */
  readonly suspender?: StatusDePlano | undefined;
}

/** The next statuses of `id` that the registry knows, each at its action. A terminal or unknown status leads nowhere. */
export function transicoesDe(registro: readonly StatusDePlano[], id: string): Transicoes {
  const proximos = statusDe(registro, id).proximos.flatMap((proximo) => registro.find((status) => status.id === proximo) ?? []);
  const passageiros = proximos.filter((status) => status.grupo !== 'cancelado' && status.aoTerminar);
  return {
    mudarStatus: proximos.filter((status) => status.grupo !== 'cancelado' && !status.aoTerminar),
    cancelar: proximos.find(({ grupo }) => grupo === 'cancelado'),
    desbloquear: passageiros.find(({ acesso }) => acesso !== 'bloqueado'),
    suspender: passageiros.find(({ acesso }) => acesso === 'bloqueado'),
  };
}
