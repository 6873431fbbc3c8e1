import { defineElement } from '../../internal/define-element.js';
import { EnderecosPlano } from './enderecos-plano.js';
export type * from '../../events/eventos.js';

defineElement('enderecos-plano', EnderecosPlano);

declare global {
  interface HTMLElementTagNameMap {
    'enderecos-plano': EnderecosPlano;
  }
}
