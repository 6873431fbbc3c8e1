import { defineElement } from '../../internal/define-element.js';
import { PropriedadesLogin } from './propriedades-login.js';

defineElement('propriedades-login', PropriedadesLogin);

declare global {
  interface HTMLElementTagNameMap {
    'propriedades-login': PropriedadesLogin;
  }
}
