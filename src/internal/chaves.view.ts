import { html, nothing, type TemplateResult } from 'lit';
import type { LocaleController } from '../controllers/locale-controller.js';
import { licencas as textos } from '../i18n/pt-BR/licencas.js';
import { icone } from './icone.js';
import { triangleAlert } from './icones.js';
import './plano-copiar.define.js';

/** Licence keys, this once (SPEC E06): each can be copied, and all together. */
export function chavesView(locale: LocaleController, chaves: readonly string[]): TemplateResult | typeof nothing {
  if (chaves.length === 0) return nothing;
  const t = locale.t(textos);
  return html`
    <p class="aviso alerta" role="status">${icone(triangleAlert)}<span>${t.soAgora}</span></p>
    <ul class="chaves" aria-label=${t.chaves(chaves.length)}>
      ${chaves.map((chave, i) => html`<li><code class="copiavel">${chave}</code><plano-copiar .texto=${chave} .nome=${t.chave(i + 1)}></plano-copiar></li>`)}
    </ul>
    ${chaves.length > 1 ? html`<p><plano-copiar .texto=${chaves.join('\n')} .nome=${t.todas} visivel></plano-copiar></p>` : nothing}
  `;
}
