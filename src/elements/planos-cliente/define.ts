import { defineElement } from '../../internal/define-element.js';
import { PlanosCliente } from './planos-cliente.js';
export type * from '../../events/eventos.js';

defineElement('planos-cliente', PlanosCliente);

declare global {
  interface HTMLElementTagNameMap {
    'planos-cliente': PlanosCliente;
  }
}
