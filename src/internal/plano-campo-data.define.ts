import { defineElement } from './define-element.js';
import { PlanoCampoData } from './plano-campo-data.js';

defineElement('plano-campo-data', PlanoCampoData);

declare global {
  interface HTMLElementTagNameMap {
    'plano-campo-data': PlanoCampoData;
  }
}
