import { defineElement } from '../../internal/define-element.js';
import { AgendaTecnico } from './agenda-tecnico.js';
export type * from '../../events/eventos.js';

defineElement('agenda-tecnico', AgendaTecnico);

declare global {
  interface HTMLElementTagNameMap {
    'agenda-tecnico': AgendaTecnico;
  }
}
