import { html, nothing, type TemplateResult } from 'lit';
import { ofertaDe, passosDe } from '../../../sdk/use-cases/novo-plano/passos.js';
import { PASSOS, type Passo } from '../../../sdk/use-cases/novo-plano/state.js';
import type { LocaleController } from '../../controllers/locale-controller.js';
import { comum } from '../../i18n/pt-BR/comum.js';
import { wizard } from '../../i18n/pt-BR/wizard.js';
import { icone } from '../../internal/icone.js';
import { check, chevronRight } from '../../internal/icones.js';
import { velocidade } from '../../internal/velocidade.js';
import type { ComRascunho } from './passo-view.js';

/** Where the operator is: the steps in a row, or "Passo 2 de 4" with a thin line when narrow. */
export function etapasView({ passo, rascunho, catalogo }: ComRascunho, locale: LocaleController, irPara: (passo: Passo) => void): TemplateResult {
  const t = locale.t(wizard);
  const todos = catalogo.sessao.capacidades.agendar ? PASSOS : PASSOS.slice(0, 3);
  const reais = passosDe(rascunho);
  const aqui = todos.indexOf(passo);
  return html`
    <ol class="etapas" aria-label=${t.etapas}>
      ${todos.map((outro, i) => {
        const nome = html`${t.passos[outro]}${reais.includes(outro) ? nothing : html` <span class="opcional">${t.opcional}</span>`}`;
        const numero = html`<span class="numero" aria-hidden="true">${i < aqui ? icone(check) : i + 1}</span>`;
        return html`<li class=${i === aqui ? 'atual' : i < aqui ? 'feita' : ''} aria-current=${i === aqui ? 'step' : nothing}>
          ${
            i < aqui
              ? html`<button type="button" class="etapa" @click=${() => irPara(outro)}>${numero}${nome}<span class="sr"> ${t.etapaConcluida}</span></button>`
              : html`<span class="etapa">${numero}<span>${nome}</span></span>`
          }
        </li>`;
      })}
    </ol>
    <div class="progresso">
      <p><span class="muted">${t.passoDe(aqui + 1, reais.length)} · </span><span class="strong">${t.passos[passo]}</span></p>
      <progress max=${reais.length} value=${aqui + 1} aria-label=${t.etapas}></progress>
    </div>
  `;
}

/** The quiet panel at the right, when there is room. */
export function resumoView({ rascunho, catalogo }: ComRascunho, locale: LocaleController): TemplateResult {
  const t = locale.t(wizard);
  const oferta = ofertaDe(rascunho, catalogo);
  const taxa = rascunho.contrato.taxaDeInstalacao;
  const fidelidade = rascunho.contrato.fidelidadeMeses ?? 0;
  return html`<aside class="resumo" aria-label=${t.resumo} part="resumo">
    <h3>${t.resumo}</h3>
    ${
      oferta
        ? html`<dl>
            <div>
              <dt>${t.plano}</dt>
              <dd>${oferta.nome}</dd>
            </div>
            <div>
              <dt>${t.velocidade}</dt>
              <dd>${velocidade(locale, oferta.velocidade) ?? '–'}</dd>
            </div>
            <div>
              <dt>${t.instalacao}</dt>
              <dd>${taxa ? locale.moeda(taxa) : t.gratis}</dd>
            </div>
            <div>
              <dt>${t.fidelidade}</dt>
              <dd>${fidelidade > 0 ? t.meses(fidelidade) : t.semFidelidade}</dd>
            </div>
            <div class="total">
              <dt>${t.mensalidade}</dt>
              <dd>${locale.moeda(oferta.preco)}</dd>
            </div>
          </dl>`
        : html`<p class="muted small">${t.resumoVazio}</p>`
    }
  </aside>`;
}

/** While client, addresses and plans are on their way. */
export const esqueletoView = (locale: LocaleController): TemplateResult => html`
  <div class="solto" role="status" aria-busy="true">
    <span class="sr">${locale.t(comum).carregando}</span>
    <h2>${locale.t(wizard).titulo}</h2>
    <span class="esqueleto baixa"></span><span class="esqueleto"></span><span class="esqueleto"></span><span class="esqueleto"></span>
  </div>
`;

export interface AcoesDoRodape {
  /** The typed time is being checked: "Finalizar" has been pressed already. */
  readonly conferindo: boolean;
  readonly aoVoltar: () => void;
  readonly aoCancelar: () => void;
  readonly aoAvancar: (event: Event) => void;
  readonly aoFinalizar: () => void;
}

/** The bar with the buttons: back at the left, on at the right. */
export function rodapeView({ phase, passo, rascunho }: ComRascunho, locale: LocaleController, acoes: AcoesDoRodape): TemplateResult {
  const t = locale.t(wizard);
  const enviando = phase === 'sending';
  const passos = passosDe(rascunho);
  const ocupado = enviando || acoes.conferindo ? 'true' : 'false';
  return html`<div class="rodape" part="rodape">
    ${passo === passos[0] ? nothing : html`<button class="botao" type="button" ?disabled=${enviando} @click=${acoes.aoVoltar}>${t.voltar}</button>`}
    <span class="cresce"></span>
    <span role="status" class="small muted">${enviando ? t.enviando : acoes.conferindo ? t.conferindo : nothing}</span>
    <button class="botao leve" type="button" ?disabled=${enviando} @click=${acoes.aoCancelar}>${t.cancelar}</button>
    ${
      passo === passos.at(-1)
        ? html`<button class="botao primario" type="button" aria-disabled=${ocupado} aria-busy=${ocupado} @click=${acoes.aoFinalizar}>${t.finalizar}</button>`
        : html`<button class="botao primario" type="button" @click=${acoes.aoAvancar}>${t.avancar} ${icone(chevronRight)}</button>`
    }
  </div>`;
}
