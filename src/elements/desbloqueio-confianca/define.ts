import { defineElement } from '../../internal/define-element.js';

import { DesbloqueioConfianca } from './desbloqueio-confianca.js';

defineElement('desbloqueio-confianca', DesbloqueioConfianca);

declare global {
  interface HTMLElementTagNameMap {
    'desbloqueio-confianca': DesbloqueioConfianca;
  }
}
