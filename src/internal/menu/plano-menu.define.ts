import { defineElement } from '../define-element.js';
import { PlanoMenu } from './plano-menu.js';

defineElement('plano-menu', PlanoMenu);

declare global {
  interface HTMLElementTagNameMap {
    'plano-menu': PlanoMenu;
  }
}
