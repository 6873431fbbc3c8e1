import { defineElement } from '../../internal/define-element.js';
import { PropriedadesLogin } from './propriedades-login.js';
export type * from '../../events/eventos.js';

defineElement('propriedades-login', PropriedadesLogin);

declare global {
  interface HTMLElementTagNameMap {
    'propriedades-login': PropriedadesLogin;
  }
}
