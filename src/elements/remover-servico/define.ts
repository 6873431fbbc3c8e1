import { defineElement } from '../../internal/define-element.js';
import { RemoverServico } from './remover-servico.js';
export type * from '../../events/eventos.js';

defineElement('remover-servico', RemoverServico);

declare global {
  interface HTMLElementTagNameMap {
    'remover-servico': RemoverServico;
  }
}
