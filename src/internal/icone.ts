import { html, type TemplateResult } from 'lit';
import type { Forma } from './icones.js';

/** Draws an icon beside words; it is decoration to assistive technology and never the only label. */
export const icone = (forma: Forma): TemplateResult => html`<svg class="icone" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${forma()}</svg>`;
