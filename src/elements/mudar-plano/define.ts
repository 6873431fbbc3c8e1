import { defineElement } from '../../internal/define-element.js';

import { MudarPlano } from './mudar-plano.js';
export type * from '../../events/eventos.js';

defineElement('mudar-plano', MudarPlano);

declare global {
  interface HTMLElementTagNameMap {
    'mudar-plano': MudarPlano;
  }
}
