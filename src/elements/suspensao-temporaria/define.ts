import { defineElement } from '../../internal/define-element.js';
import '../../internal/plano-campo-data.define.js';
import { SuspensaoTemporaria } from './suspensao-temporaria.js';
export type * from '../../events/eventos.js';

defineElement('suspensao-temporaria', SuspensaoTemporaria);

declare global {
  interface HTMLElementTagNameMap {
    'suspensao-temporaria': SuspensaoTemporaria;
  }
}
