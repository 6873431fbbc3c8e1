import { html, nothing, type TemplateResult } from 'lit';
import type { Falta } from '../../../sdk/domain/falta.js';
import type { LocaleController } from '../../controllers/locale-controller.js';
import { wizardDetalhes } from '../../i18n/pt-BR/wizard-detalhes.js';
import { fraseDaFalta } from '../../internal/frase-da-falta.js';
import { icone } from '../../internal/icone.js';
import { triangleAlert } from '../../internal/icones.js';

/** What "Avançar" found missing, each with a way to its field. SPEC B01. */
export function faltasView(faltas: readonly Falta[], locale: LocaleController, focar: (campo: string) => void): TemplateResult | typeof nothing {
  if (faltas.length === 0) return nothing;
  const t = locale.t(wizardDetalhes);
  return html`<div class="aviso alerta" role="alert">
    ${icone(triangleAlert)}
    <div>
      <p class="strong">${t.faltam(faltas.length)}</p>
      <ul class="lista-de-faltas">
        ${faltas.map((falta) => html`<li><button class="elo" type="button" @click=${() => focar(falta.campo)}>${t.campos[falta.campo] ?? fraseDaFalta(locale, falta)}</button></li>`)}
      </ul>
    </div>
  </div>`;
}
