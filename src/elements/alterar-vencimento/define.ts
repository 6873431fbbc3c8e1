import { defineElement } from '../../internal/define-element.js';
import { AlterarVencimento } from './alterar-vencimento.js';
export type * from '../../events/eventos.js';

defineElement('alterar-vencimento', AlterarVencimento);

declare global {
  interface HTMLElementTagNameMap {
    'alterar-vencimento': AlterarVencimento;
  }
}
