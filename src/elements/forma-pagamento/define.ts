import { defineElement } from '../../internal/define-element.js';
import { FormaPagamento } from './forma-pagamento.js';
export type * from '../../events/eventos.js';

defineElement('forma-pagamento', FormaPagamento);

declare global {
  interface HTMLElementTagNameMap {
    'forma-pagamento': FormaPagamento;
  }
}
