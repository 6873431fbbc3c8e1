import { defineElement } from './define-element.js';
import { PlanoFormServico } from './plano-form-servico.js';

defineElement('plano-form-servico', PlanoFormServico);

export { PlanoFormServico };

declare global {
  interface HTMLElementTagNameMap {
    'plano-form-servico': PlanoFormServico;
  }
}
