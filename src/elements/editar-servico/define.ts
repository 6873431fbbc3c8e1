import { defineElement } from '../../internal/define-element.js';
import { EditarServico } from './editar-servico.js';
export type * from '../../events/eventos.js';

defineElement('editar-servico', EditarServico);

declare global {
  interface HTMLElementTagNameMap {
    'editar-servico': EditarServico;
  }
}
