import { html, type TemplateResult } from 'lit';
import type { Oferta } from '../../../../sdk/domain/oferta.js';
import { wizard } from '../../../i18n/pt-BR/wizard.js';
import { wizardDetalhes } from '../../../i18n/pt-BR/wizard-detalhes.js';
import { velocidade } from '../../../internal/velocidade.js';
import type { VistaDoPasso } from '../passo-view.js';
import { servicosView } from './servicos.view.js';

/** "Detalhes do Plano": price, speed, label of the offer, services. Manual 2.2; SPEC B04. */
export function detalhesView(vista: VistaDoPasso, oferta: Oferta): TemplateResult {
  const { locale } = vista;
  const t = locale.t(wizard);
  const d = locale.t(wizardDetalhes);
  const { etiqueta } = oferta;
  const nomes = d.etiquetaCampos;
  const linhas: [string, string][] = [
    [nomes.nome, etiqueta.nome],
    [nomes.codigo, etiqueta.codigo],
    [nomes.tecnologia, etiqueta.tecnologia],
    [nomes.velocidade, velocidade(locale, etiqueta.velocidade) ?? ''],
    [nomes.preco, locale.moeda(etiqueta.preco)],
    [nomes.fidelidade, etiqueta.fidelidadeMeses > 0 ? t.meses(etiqueta.fidelidadeMeses) : t.semFidelidade],
    [nomes.reajuste, d.aCada(etiqueta.reajusteMeses)],
    [nomes.fonte, etiqueta.fonte],
  ];
  return html`<section class="bloco" aria-labelledby="detalhes-titulo" part="detalhes">
    <h3 id="detalhes-titulo">${d.detalhesDoPlano}</h3>
    <p class="fatos">
      <span class="strong">${oferta.nome}</span><span>${velocidade(locale, oferta.velocidade) ?? ''}</span
      ><span>${locale.moeda(oferta.preco)} ${t.porMes}</span>
    </p>
    <details class="etiqueta">
      <summary>${d.etiqueta}</summary>
      <dl>
        ${linhas.map(
          ([termo, valor]) =>
            html`<div>
              <dt>${termo}</dt>
              <dd>${valor}</dd>
            </div>`,
        )}
      </dl>
    </details>
    ${servicosView(vista, oferta)}
  </section>`;
}
