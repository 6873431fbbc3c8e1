import { defineElement } from '../../internal/define-element.js';
import { AdicionarServico } from './adicionar-servico.js';

defineElement('adicionar-servico', AdicionarServico);

declare global {
  interface HTMLElementTagNameMap {
    'adicionar-servico': AdicionarServico;
  }
}
