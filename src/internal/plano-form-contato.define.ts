import { defineElement } from './define-element.js';
import { PlanoFormContato } from './plano-form-contato.js';

defineElement('plano-form-contato', PlanoFormContato);

declare global {
  interface HTMLElementTagNameMap {
    'plano-form-contato': PlanoFormContato;
  }
}
