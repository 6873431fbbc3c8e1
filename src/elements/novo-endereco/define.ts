import { defineElement } from '../../internal/define-element.js';
import { NovoEndereco } from './novo-endereco.js';
export type * from '../../events/eventos.js';

defineElement('novo-endereco', NovoEndereco);

declare global {
  interface HTMLElementTagNameMap {
    'novo-endereco': NovoEndereco;
  }
}
