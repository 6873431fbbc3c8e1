import { html, type TemplateResult } from 'lit';
import { warnOnce } from './warn-once.js';

/** In the place of an element that does not know what it is about: a sentence for whoever sees it, a warning for the portal's developer. */
export function semIdView({ localName }: HTMLElement, atributo: string, frase: string): TemplateResult {
  warnOnce(`<${localName}> needs ${atributo}="…".`);
  return html`<p class="aviso alerta">${frase}</p>`;
}
