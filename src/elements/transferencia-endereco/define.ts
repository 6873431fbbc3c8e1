import { defineElement } from '../../internal/define-element.js';
import { TransferenciaEndereco } from './transferencia-endereco.js';
export type * from '../../events/eventos.js';

defineElement('transferencia-endereco', TransferenciaEndereco);

declare global {
  interface HTMLElementTagNameMap {
    'transferencia-endereco': TransferenciaEndereco;
  }
}
