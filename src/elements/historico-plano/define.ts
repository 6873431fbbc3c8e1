import { defineElement } from '../../internal/define-element.js';
import { HistoricoPlano } from './historico-plano.js';

defineElement('historico-plano', HistoricoPlano);

declare global {
  interface HTMLElementTagNameMap {
    'historico-plano': HistoricoPlano;
  }
}
