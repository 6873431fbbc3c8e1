import { html, type TemplateResult } from 'lit';
import type { SdkError } from '../../sdk/errors/sdk-error.js';
import type { LocaleController } from '../controllers/locale-controller.js';
import { frasesEm, semFrase } from '../i18n/frases.js';
import { comum } from '../i18n/pt-BR/comum.js';
import { icone } from './icone.js';
import { refreshCw, triangleAlert } from './icones.js';

/** A failed load: what happened, what to do, and the way to try again. The code is small print for the support. */
export function falha(locale: LocaleController, erro: SdkError, tentarDeNovo: () => void): TemplateResult {
  const t = locale.t(comum);
  return html`<div class="aviso erro" role="alert" tabindex="-1">
    ${icone(triangleAlert)}
    <div>
      <p class="strong">${frasesEm(locale)?.erros[erro.code] ?? semFrase(locale)}</p>
      <p class="caption">${t.codigo}: ${erro.code}</p>
    </div>
    <button class="botao pequeno" type="button" @click=${tentarDeNovo}>${icone(refreshCw)} ${t.tentarDeNovo}</button>
  </div>`;
}
