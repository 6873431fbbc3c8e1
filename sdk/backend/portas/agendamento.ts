import type { AlvoDeAgenda, DiaDaAgenda, NovoAgendamento } from '../../domain/agenda.js';
import type { PlanoAgendado, RemocaoDeAgendamento, SituacaoDoAgendamento } from '../../domain/agendamento-do-plano.js';
import type { DataIso } from '../../domain/data.js';
import type { Edicao, Leitura } from './opcoes.js';

/** The appointment of a plan that exists (SPEC C08), and the agenda over several days. */
export interface PortaDoAgendamento {
  /** The days from `de` to `ate`, both included, at most 31. */
  diasDaAgenda(alvo: AlvoDeAgenda, de: DataIso, ate: DataIso, opcoes?: Leitura): Promise<readonly DiaDaAgenda[]>;
  agendamento(planoId: string, opcoes?: Leitura): Promise<SituacaoDoAgendamento>;
  /** `SlotTakenError`: somebody else has the time. `ConflictError`: the plan has an appointment already, or was changed. */
  agendar(planoId: string, novo: NovoAgendamento, edicao: Edicao): Promise<PlanoAgendado>;
  /** Another time, another technician or role. The own time is free for it. `NotFoundError`: there is none. */
  reagendar(planoId: string, novo: NovoAgendamento, edicao: Edicao): Promise<PlanoAgendado>;
  /** `NotFoundError`: there is none. */
  removerAgendamento(planoId: string, remocao: RemocaoDeAgendamento, edicao: Edicao): Promise<PlanoAgendado>;
}
