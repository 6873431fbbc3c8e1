import { defineElement } from './define-element.js';
import { PlanoImpresso } from './plano-impresso.js';

defineElement('plano-impresso', PlanoImpresso);

declare global {
  interface HTMLElementTagNameMap {
    'plano-impresso': PlanoImpresso;
  }
}
