import { html, nothing, type TemplateResult } from 'lit';
import { statusDe } from '../../../sdk/domain/status.js';
import type { DadosDaMudancaDePlano, PreviaDaMudanca } from '../../../sdk/use-cases/mudar-plano/mudar-plano.js';
import type { LocaleController } from '../../controllers/locale-controller.js';
import { mudarPlano as textos } from '../../i18n/pt-BR/mudar-plano.js';
import { icone } from '../../internal/icone.js';
import { triangleAlert } from '../../internal/icones.js';
import { velocidade } from '../../internal/velocidade.js';
import { diferencaPorMes } from './ofertas.view.js';

/** What the change brings: price, speed, status, and whether services are lost or lacking. */
export function previaView(locale: LocaleController, { plano, sessao }: DadosDaMudancaDePlano, previa: PreviaDaMudanca): TemplateResult {
  const t = locale.t(textos);
  const { oferta, diferenca, perdidos, pendentes } = previa;
  const linhas: (readonly [string, string])[] = [
    [t.valor, `${locale.moeda(plano.preco)} → ${locale.moeda(oferta.preco)} (${diferencaPorMes(locale, diferenca)})`],
    [t.velocidade, `${velocidade(locale, plano.oferta.velocidade) ?? '–'} → ${velocidade(locale, oferta.velocidade) ?? '–'}`],
    [t.status, t.continua(statusDe(sessao.configuracao.statusDePlano, plano.status.id).descricao)],
  ];
  return html`<section class="larga previa" aria-labelledby="previa-titulo" aria-live="polite">
    <h3 id="previa-titulo">${t.mudancas}</h3>
    <dl class="fatos">
      ${linhas.map(
        ([termo, valor]) =>
          html`<div>
            <dt>${termo}</dt>
            <dd>${valor}</dd>
          </div>`,
      )}
    </dl>
    ${perdidos.length === 0 ? html`<p class="small">${t.semPerdas}</p>` : nothing}
    ${
      pendentes.length > 0
        ? html`<p class="aviso alerta">
            ${icone(triangleAlert)}<span>${t.pendente(new Intl.ListFormat(locale.idioma).format(pendentes.map((nome) => t.servicos[nome])))}</span>
          </p>`
        : nothing
    }
  </section>`;
}
