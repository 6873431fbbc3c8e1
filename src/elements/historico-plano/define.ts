import { defineElement } from '../../internal/define-element.js';
import { HistoricoPlano } from './historico-plano.js';
export type * from '../../events/eventos.js';

defineElement('historico-plano', HistoricoPlano);

declare global {
  interface HTMLElementTagNameMap {
    'historico-plano': HistoricoPlano;
  }
}
