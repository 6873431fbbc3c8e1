import { defineElement } from '../../internal/define-element.js';
import { ContratoServico } from './contrato-servico.js';
export type * from '../../events/eventos.js';

defineElement('contrato-servico', ContratoServico);

declare global {
  interface HTMLElementTagNameMap {
    'contrato-servico': ContratoServico;
  }
}
