import { defineElement } from '../../internal/define-element.js';
import { MudarStatus } from './mudar-status.js';
export type * from '../../events/eventos.js';

defineElement('mudar-status', MudarStatus);

declare global {
  interface HTMLElementTagNameMap {
    'mudar-status': MudarStatus;
  }
}
