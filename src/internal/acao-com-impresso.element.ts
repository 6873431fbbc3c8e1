import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { PedidoDeImpresso } from '../../sdk/domain/impresso.js';
import type { DadosDaAcao } from '../../sdk/use-cases/acao-do-plano/state.js';
import { AcaoFechadaEvent } from '../events/acao-fechada.js';
import { LazyPartsController } from '../controllers/lazy-parts-controller.js';
import { impresso as textos } from '../i18n/pt-BR/impresso.js';
import { AcaoDoPlanoElement } from './acao-do-plano.element.js';
import { falha } from './falha.js';
import { icone } from './icone.js';
import { printer } from './icones.js';
import { idEmTexto } from './id-em-texto.js';

/**
 * An action on a plan that makes a document (SPEC D01–D05): a button opens the preview in the action's own place, and
 * after printing the action is over. The form under it stays as it was.
 */
export abstract class AcaoComImpressoElement<D extends DadosDaAcao, F, R> extends AcaoDoPlanoElement<D, F, R> {
  readonly #partes = new LazyPartsController(this, { previa: () => import('./plano-impresso.define.js') });
  #depois: string | undefined;

  /** The document that is being shown. */
  @state() protected pedido: PedidoDeImpresso | undefined;

  override updated(mudou: PropertyValues<this>): void {
    super.updated(mudou);
    const alvo = this.#depois === undefined ? null : this.renderRoot.querySelector<HTMLElement>(this.#depois);
    if (!alvo) return;
    this.#depois = undefined;
    alvo.focus();
  }

  override render(): TemplateResult {
    if (!this.pedido) return super.render();
    const { state: estado } = this.flow ?? {};
    return html`<section class="acao" part="acao" aria-labelledby="titulo">
      <h2 id="titulo" tabindex="-1" part="titulo">${this.palavras(estado && 'dados' in estado ? estado.dados : undefined).titulo}</h2>
      ${this.#renderPrevia(this.pedido)}
    </section>`;
  }

  /** The preview, or why there is none. */
  #renderPrevia(pedido: PedidoDeImpresso): TemplateResult {
    const erro = this.#partes.error('previa');
    if (erro) {
      return html`${falha(this.locale, erro, () => void this.#partes.load('previa'))}
        <button class="botao" type="button" @click=${() => this.#fecharPrevia()}>${this.locale.t(textos).voltar}</button>`;
    }
    return html`<plano-impresso
      .sdk=${this.sdkEmUso}
      .planoId=${idEmTexto(this.planoId) ?? ''}
      .pedido=${pedido}
      .aoVoltar=${() => this.#fecharPrevia()}
      .aoImprimir=${() => this.#terminar()}
    ></plano-impresso>`;
  }

  /** There is a document to be printed after the deed. */
  protected override get fechaAoConcluir(): boolean {
    return false;
  }

  /** Opens the preview; its parts come with it. */
  protected abrirPrevia(pedido: PedidoDeImpresso): void {
    void this.#partes.load('previa');
    this.pedido = pedido;
    this.#depois = '#titulo';
  }

  /** The button that opens it. */
  protected renderImprimir(pedido: PedidoDeImpresso, rotulo: string, porQueNao?: string): TemplateResult {
    return html`<button
        class="botao"
        id="imprimir"
        type="button"
        aria-disabled=${porQueNao ? 'true' : 'false'}
        aria-describedby=${porQueNao ? 'imprimir-porque' : nothing}
        @click=${() => porQueNao === undefined && this.abrirPrevia(pedido)}
      >
        ${icone(printer)} ${rotulo}
      </button>
      ${porQueNao ? html`<span class="small muted" id="imprimir-porque">${porQueNao}</span>` : nothing}`;
  }

  #fecharPrevia(): void {
    this.pedido = undefined;
    this.#depois = '#imprimir';
  }

  /** Whoever opened the action closes it. */
  protected fechar(): void {
    const concluida = this.flow?.state.phase === 'done';
    this.dispatchEvent(new AcaoFechadaEvent({ planoId: idEmTexto(this.planoId) ?? '', acao: this.flow?.acao ?? '', concluida }));
  }

  /** Manual 5.4.1.1.1.2: printing returns to the tab. */
  #terminar(): void {
    this.pedido = undefined;
    this.fechar();
  }

  /** Label of that button where the document is a term. */
  protected get rotuloDoTermo(): string {
    return this.locale.t(textos).imprimirTermo;
  }
}
