import { defineElement } from '../../internal/define-element.js';
import { AdicionarServico } from './adicionar-servico.js';
export type * from '../../events/eventos.js';

defineElement('adicionar-servico', AdicionarServico);

declare global {
  interface HTMLElementTagNameMap {
    'adicionar-servico': AdicionarServico;
  }
}
