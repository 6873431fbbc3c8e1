import type { MudancaDeStatus } from '../../domain/mudanca-de-status.js';
import type { PlanoDoCliente } from '../../domain/plano.js';
import type { Edicao } from './opcoes.js';

/** What happens to a plan between its first day and its last. */
export interface PortaDaVida {
  /** To one of the next statuses of the current one (SPEC F02). `InvalidTransitionError` otherwise. */
  mudarStatus(planoId: string, mudanca: MudancaDeStatus, edicao: Edicao): Promise<PlanoDoCliente>;
}
