import { defineElement } from '../../internal/define-element.js';
import { SenhaForca } from './senha-forca.js';
export type * from '../../events/eventos.js';

defineElement('senha-forca', SenhaForca);

declare global {
  interface HTMLElementTagNameMap {
    'senha-forca': SenhaForca;
  }
}
