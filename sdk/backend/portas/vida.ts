import type { DadosDoCancelamento, PedidoDeCancelamento, PlanoCancelado } from '../../domain/cancelamento.js';
import type { LimiteDeDesbloqueio, PedidoDeDesbloqueio } from '../../domain/desbloqueio.js';
import type { MudancaDeStatus } from '../../domain/mudanca-de-status.js';
import type { PedidoDeMudanca } from '../../domain/mudanca-de-plano.js';
import type { Oferta } from '../../domain/oferta.js';
import type { PlanoDoCliente } from '../../domain/plano.js';
import type { LimitesDeSuspensao, PeriodoDeSuspensao } from '../../domain/suspensao.js';
import type { Edicao, Leitura } from './opcoes.js';

/**
 * What happens to a plan between its first day and its last. A plan whose status does not allow it is refused with
 * `InvalidTransitionError`, a request that breaks a limit with `ValidationError`.
 */
export interface PortaDaVida {
  /** To one of the next statuses of the current one (SPEC F02). */
  mudarStatus(planoId: string, mudanca: MudancaDeStatus, edicao: Edicao): Promise<PlanoDoCliente>;

  /** Reasons, days, fidelity and open instalments, to be known before a plan is cancelled (SPEC F01). */
  dadosDoCancelamento(planoId: string, opcoes?: Leitura): Promise<DadosDoCancelamento>;
  /** Cancels on the day that is named: today at once, a later one when it comes. The fine is never above `multaProposta`. */
  cancelarPlano(planoId: string, pedido: PedidoDeCancelamento, edicao: Edicao): Promise<PlanoCancelado>;

  limiteDeDesbloqueio(planoId: string, opcoes?: Leitura): Promise<LimiteDeDesbloqueio>;
  /** Access from now on; `status.ate` of the answer says until when (SPEC F07). */
  desbloquearEmConfianca(planoId: string, pedido: PedidoDeDesbloqueio, edicao: Edicao): Promise<PlanoDoCliente>;

  limitesDeSuspensao(planoId: string, opcoes?: Leitura): Promise<LimitesDeSuspensao>;
  /** Suspends at once, or sets it for its first day (`programado`); it ends by itself (SPEC F10). */
  suspenderPlano(planoId: string, periodo: PeriodoDeSuspensao, edicao: Edicao): Promise<PlanoDoCliente>;

  /** The other offers of the plan's own group that its client can buy (SPEC F06). */
  ofertasParaMudar(planoId: string, opcoes?: Leitura): Promise<readonly Oferta[]>;
  /** Another offer with its price; services that it does not have are deleted, the status stays. */
  mudarPlano(planoId: string, pedido: PedidoDeMudanca, edicao: Edicao): Promise<PlanoDoCliente>;
}
