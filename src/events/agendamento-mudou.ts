import type { NovoAgendamento } from '../../sdk/domain/agenda.js';
import type { RascunhoDeAgendamento } from '../../sdk/use-cases/agendamento/rascunho.js';

export interface AgendamentoMudouDetail {
  /** Undefined while something required is missing or malformed. */
  readonly valor: NovoAgendamento | undefined;
  /** What stands in the fields, complete or not. */
  readonly rascunho: RascunhoDeAgendamento;
}

/** The operator has changed the appointment. For the form around it only: it does not leave that form's shadow root. */
export class AgendamentoMudouEvent extends CustomEvent<AgendamentoMudouDetail> {
  constructor(detail: AgendamentoMudouDetail) {
    super('agendamento-mudou', { bubbles: true, composed: false, detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'agendamento-mudou': AgendamentoMudouEvent;
  }
}
