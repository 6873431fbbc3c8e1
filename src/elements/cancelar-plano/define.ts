import { defineElement } from '../../internal/define-element.js';
import '../../internal/plano-campo-data.define.js';
import { CancelarPlano } from './cancelar-plano.js';
export type * from '../../events/eventos.js';

defineElement('cancelar-plano', CancelarPlano);

declare global {
  interface HTMLElementTagNameMap {
    'cancelar-plano': CancelarPlano;
  }
}
