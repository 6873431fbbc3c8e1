import { defineElement } from '../../internal/define-element.js';
import { TrocarSenha } from './trocar-senha.js';
export type * from '../../events/eventos.js';

defineElement('trocar-senha', TrocarSenha);

declare global {
  interface HTMLElementTagNameMap {
    'trocar-senha': TrocarSenha;
  }
}
