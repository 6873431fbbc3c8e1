import { defineElement } from './define-element.js';
import { PlanoCopiar } from './plano-copiar.js';

defineElement('plano-copiar', PlanoCopiar);

export { PlanoCopiar };

declare global {
  interface HTMLElementTagNameMap {
    'plano-copiar': PlanoCopiar;
  }
}
