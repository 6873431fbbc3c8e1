import { defineElement } from '../../internal/define-element.js';

import { DesbloqueioConfianca } from './desbloqueio-confianca.js';
export type * from '../../events/eventos.js';

defineElement('desbloqueio-confianca', DesbloqueioConfianca);

declare global {
  interface HTMLElementTagNameMap {
    'desbloqueio-confianca': DesbloqueioConfianca;
  }
}
