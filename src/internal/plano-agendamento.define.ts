import { defineElement } from './define-element.js';
import { PlanoAgendamento } from './plano-agendamento.js';

defineElement('plano-agendamento', PlanoAgendamento);

declare global {
  interface HTMLElementTagNameMap {
    'plano-agendamento': PlanoAgendamento;
  }
}
