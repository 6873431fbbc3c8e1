import { defineElement } from '../../internal/define-element.js';
import { CamposExtra } from './campos-extra.js';

defineElement('campos-extra', CamposExtra);

declare global {
  interface HTMLElementTagNameMap {
    'campos-extra': CamposExtra;
  }
}
