import { defineElement } from '../../internal/define-element.js';
import { AutorizacaoDebito } from './autorizacao-debito.js';
export type * from '../../events/eventos.js';

defineElement('autorizacao-debito', AutorizacaoDebito);

declare global {
  interface HTMLElementTagNameMap {
    'autorizacao-debito': AutorizacaoDebito;
  }
}
