import { defineElement } from '../../internal/define-element.js';
import '../../internal/plano-campo-data.define.js';
import { AgendamentoInstalacao } from './agendamento-instalacao.js';
export type * from '../../events/eventos.js';

defineElement('agendamento-instalacao', AgendamentoInstalacao);

declare global {
  interface HTMLElementTagNameMap {
    'agendamento-instalacao': AgendamentoInstalacao;
  }
}
