import { html, nothing, type TemplateResult } from 'lit';
import type { Restaurado } from '../../../sdk/use-cases/novo-plano/state.js';
import type { LocaleController } from '../../controllers/locale-controller.js';
import { wizardDetalhes } from '../../i18n/pt-BR/wizard-detalhes.js';
import { icone } from '../../internal/icone.js';
import { info } from '../../internal/icones.js';

/** "Rascunho restaurado": since when, what must be typed again, and the way to begin anew. SPEC B14. */
export function restauradoView(restaurado: Restaurado, locale: LocaleController, irPara: (campo: string) => void, descartar: () => void): TemplateResult {
  const t = locale.t(wizardDetalhes);
  return html`<section class="aviso restaurado" role="status" aria-label=${t.rascunhoRestaurado}>
    ${icone(info)}
    <div>
      <p><span class="strong">${t.rascunhoRestaurado}</span> · ${t.guardadoAs(locale.instante(restaurado.em))}</p>
      ${restaurado.enviado ? html`<p>${t.rascunhoEnviado}</p>` : nothing}
      ${
        restaurado.faltam.length > 0
          ? html`<p>
              ${t.digiteDeNovo}
              ${restaurado.faltam.map((campo, i) => html`${i > 0 ? ', ' : ''}<button class="elo" type="button" @click=${() => irPara(campo)}>${t.aDigitar[campo]}</button>`)}.
            </p>`
          : nothing
      }
    </div>
    <button class="botao pequeno" type="button" @click=${descartar}>${t.descartar}</button>
  </section>`;
}
