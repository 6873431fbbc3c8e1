import { html, nothing, type TemplateResult } from 'lit';
import type { EntradaDoHistorico } from '../../../sdk/domain/historico.js';
import { NOTA_MAXIMA } from '../../../sdk/domain/historico.js';
import type { PlanoSdk } from '../../../sdk/plano-sdk.js';
import {
  historicoDoPlano,
  type EstadoDoHistorico,
  type HistoricoAberto,
  type HistoricoDoPlano,
} from '../../../sdk/use-cases/historico-do-plano/historico-do-plano.js';
import { PlanoAlteradoEvent } from '../../events/plano-alterado.js';
import { PlanoAlterandoEvent } from '../../events/plano-alterando.js';
import { comum } from '../../i18n/pt-BR/comum.js';
import { historico as textos } from '../../i18n/pt-BR/historico.js';
import { campoAreaDeTexto } from '../../internal/campo.js';
import { falha } from '../../internal/falha.js';
import { focarCampo } from '../../internal/focar-campo.js';
import { icone } from '../../internal/icone.js';
import { refreshCw } from '../../internal/icones.js';
import { instante } from '../../internal/instante.js';
import { PainelDoPlanoElement } from '../../internal/painel-do-plano.element.js';
import { estilos } from './historico-plano.styles.js';

/**
 * "Histórico": who did what and when to a plan, from what to what, newest first, by pages; notes can be added.
 *
 * @summary The history of a plan, with notes.
 * @event {PlanoAlterandoEvent} plano-alterando - Before a note is added; cancelable.
 * @event {PlanoAlteradoEvent} plano-alterado - After a note was added.
 * @event {AcaoFechadaEvent} acao-fechada - The operator is through with it.
 * @csspart acao - The whole of it.
 * @csspart titulo - The title.
 * @csspart entradas - The list of entries.
 * @csspart rodape - The buttons.
 */
export class HistoricoPlano extends PainelDoPlanoElement<EstadoDoHistorico, HistoricoDoPlano> {
  static override styles = [PainelDoPlanoElement.styles, estilos];

  protected readonly acao = 'historico';

  protected criarFlow(sdk: PlanoSdk, planoId: string): HistoricoDoPlano {
    return historicoDoPlano(sdk, { planoId });
  }

  protected titulo(): string {
    return this.locale.t(textos).titulo;
  }

  protected renderAberto(state: HistoricoAberto): TemplateResult {
    const t = this.locale.t(textos);
    return html`
      <p class="muted">${state.plano.oferta.nome}</p>
      ${this.#renderNota(state)}
      ${
        state.itens.length === 0
          ? html`<p class="muted" role="status">${t.vazio}</p>`
          : html`<ol class="entradas" part="entradas" aria-label=${t.lista}>
              ${state.itens.map((entrada) => this.#renderEntrada(entrada, state.fuso))}
            </ol>`
      }
      ${this.#renderMais(state)}
      ${this.renderRodape(html`<button class="botao leve" type="button" @click=${() => this.flow?.atualizar()}>${icone(refreshCw)} ${t.atualizar}</button>`)}
    `;
  }

  #renderNota({ nota }: HistoricoAberto): TemplateResult {
    const t = this.locale.t(textos);
    const presa = nota.enviando || nota.incerta;
    return html`<form class="nota" novalidate @submit=${this.#onSubmit}>
      <div ?inert=${presa}>
        ${campoAreaDeTexto(
          { locale: this.locale, faltas: nota.faltas },
          { nome: 'nota', rotulo: t.nota, ajuda: t.notaAjuda, maximo: NOTA_MAXIMA, valor: nota.texto, aoDigitar: (texto) => this.flow?.digitar(texto) },
        )}
      </div>
      ${nota.recusa ? falha(this.locale, nota.recusa, () => void this.#anotar()) : nothing}
      ${nota.incerta ? html`<p class="small muted">${t.incerta}</p>` : nothing}
      <div class="rodape-da-nota">
        <button class="botao" type="submit" aria-disabled=${presa ? 'true' : 'false'}>${t.anotar}</button>
        <span role="status" class="small muted">${nota.enviando ? t.gravando : nota.gravadas > 0 && nota.texto === '' ? t.gravada : nothing}</span>
      </div>
    </form>`;
  }

  #renderEntrada({ quando, operador, acao, de, para, nota }: EntradaDoHistorico, fuso: string): TemplateResult {
    const t = this.locale.t(textos);
    // What a newer backend calls by a name of its own is told by that name.
    const nome = Object.hasOwn(t.acoes, acao) ? t.acoes[acao] : acao;
    return html`<li class=${acao === 'nota' ? 'e-nota' : ''}>
      <p class="o-que">
        <span class="strong">${nome}</span>
        <span class="small muted"><time datetime=${quando}>${instante(this.locale, quando, fuso)}</time> · ${t.por(operador)}</span>
      </p>
      ${de || para ? html`<p>${de ? this.#renderValor(t.de, de) : nothing}${de && para ? html`<span aria-hidden="true"> → </span>` : nothing}${para ? this.#renderValor(t.para, para) : nothing}</p>` : nothing}
      ${nota ? html`<p class="texto">${nota}</p>` : nothing}
    </li>`;
  }

  #renderValor(palavra: string, valor: string): TemplateResult {
    return html`<span class="sr">${palavra} </span>${valor}<span class="sr"> </span>`;
  }

  #renderMais({ antigas }: HistoricoAberto): TemplateResult | typeof nothing {
    const t = this.locale.t(textos);
    if (antigas.status === 'nenhuma') return nothing;
    if (antigas.status === 'falhou') return falha(this.locale, antigas.erro, () => void this.flow?.verMais());
    const vindo = antigas.status === 'vindo';
    return html`<div class="mais">
      <button class="botao" type="button" aria-disabled=${vindo ? 'true' : 'false'} @click=${() => void this.flow?.verMais()}>${t.verMais}</button>
      <span role="status" class="small muted">${vindo ? this.locale.t(comum).carregando : nothing}</span>
    </div>`;
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    if (this.flow?.state.phase === 'ready' && !this.flow.state.nota.incerta) void this.#anotar();
  };

  async #anotar(): Promise<void> {
    const { flow } = this;
    if (flow?.state.phase !== 'ready' || flow.state.nota.enviando) return;
    const detail = { planoId: flow.planoId, clienteId: flow.state.plano.clienteId, acao: this.acao };
    if (!this.dispatchEvent(new PlanoAlterandoEvent(detail))) return;
    const entrada = await flow.anotar();
    if (entrada) this.dispatchEvent(new PlanoAlteradoEvent(detail));
    await this.updateComplete;
    const recusada = flow.state.phase === 'ready' && flow.state.nota.recusa;
    if (recusada) this.renderRoot.querySelector<HTMLElement>('.nota .aviso[tabindex]')?.focus();
    else focarCampo(this.renderRoot, 'nota');
  }
}
