import { defineElement } from '../../internal/define-element.js';
import { CamposExtra } from './campos-extra.js';
export type * from '../../events/eventos.js';

defineElement('campos-extra', CamposExtra);

declare global {
  interface HTMLElementTagNameMap {
    'campos-extra': CamposExtra;
  }
}
