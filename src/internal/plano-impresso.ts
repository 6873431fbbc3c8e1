import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import type { Resource } from '../../sdk/core/resource.js';
import { variaveisSemValor, type Impresso, type PedidoDeImpresso } from '../../sdk/domain/impresso.js';
import type { SdkError } from '../../sdk/errors/sdk-error.js';
import type { PlanoSdk } from '../../sdk/plano-sdk.js';
import { impressoDoPlano, type ImpressoFlow } from '../../sdk/use-cases/impresso/impresso.js';
import { FlowController } from '../controllers/flow-controller.js';
import { LazyPartsController } from '../controllers/lazy-parts-controller.js';
import { LocaleController } from '../controllers/locale-controller.js';
import { comum } from '../i18n/pt-BR/comum.js';
import { impresso as textos } from '../i18n/pt-BR/impresso.js';
import { base } from '../styles/base.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { falha } from './falha.js';
import { icone } from './icone.js';
import { download, externalLink, printer, triangleAlert } from './icones.js';
import type { FolhaLimpa } from './documento/limpar-html.js';
import { lerPdf } from './documento/ler-pdf.js';

type ComHtml = Extract<Impresso, { html: string }>;

/**
 * Shows a printed document of a plan and prints it, for every element that makes one (SPEC D02). The document is not
 * trusted: it is sanitised, stands in a sandboxed frame that can run and load nothing, and its styles go in by CSSOM.
 *
 * @summary Internal preview of a document: prints HTML, opens or downloads a PDF.
 */
export class PlanoImpresso extends LitElement {
  static override styles = [
    tokens,
    base,
    css`
      .impresso {
        display: grid;
        gap: 12px;
      }
      iframe {
        display: block;
        width: 100%;
        height: clamp(280px, 56vh, 720px);
        border: 1px solid var(--_border-strong);
        border-radius: var(--_radius);
        /* Paper is white, whatever the theme. */
        background: #fff;
        color-scheme: light;
      }
      .acoes {
        display: flex;
        flex-wrap: wrap;
        gap: 12px;
        justify-content: flex-end;
      }
    `,
  ];

  readonly #locale = new LocaleController(this);
  readonly #flow = new FlowController<Resource<Impresso, SdkError>, ImpressoFlow>(
    this,
    () => this.#chave,
    (sdk) => this.#criar(sdk),
  );
  readonly #partes = new LazyPartsController(this, { folha: () => import('./documento/montar-folha.js') });
  readonly #quadro = createRef<HTMLIFrameElement>();
  #limpo: ComHtml | undefined;
  #folha: FolhaLimpa | undefined;
  #pdf: { readonly de: Impresso; readonly url: string | undefined } | undefined;

  /** Id of the plan. */
  @property({ attribute: false }) planoId = '';

  /** Which document of it. */
  @property({ attribute: false }) pedido: PedidoDeImpresso | undefined;

  /** A ready SDK; without it the nearest `<plano-provider>` gives one. */
  @property({ attribute: false }) sdk: PlanoSdk | undefined;

  /** Told of "Voltar". */
  @property({ attribute: false }) aoVoltar: (() => void) | undefined;

  /** Told when the print dialog has closed. */
  @property({ attribute: false }) aoImprimir: (() => void) | undefined;

  @state() private quadroPronto = false;
  @state() private retirado = false;
  @state() private naoImprimiu = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#esquecerPdf();
    this.quadroPronto = false;
  }

  override willUpdate(): void {
    const { state } = this.#flow;
    if (state?.status !== 'ready' || !('html' in state.valor) || this.#limpo === state.valor) return;
    const parte = this.#partes.get('folha');
    if (!parte) {
      if (!this.#partes.failed('folha')) void this.#partes.load('folha');
      return;
    }
    this.#limpo = state.valor;
    this.#folha = parte.limparHtml(state.valor.html, state.valor.formato === 'modelo' ? state.valor.valores : {});
    this.retirado = this.#folha.retirado;
  }

  override updated(): void {
    const quadro = this.#quadro.value;
    if (!this.#folha || !quadro || !this.quadroPronto) return;
    this.#partes.get('folha')?.montarFolha(quadro, this.#folha);
    this.#folha = undefined;
    // For whoever waits for the page: a frame tells only of its own document.
    quadro.toggleAttribute('data-montado', true);
  }

  override render(): TemplateResult {
    const { state } = this.#flow;
    if (state?.status === 'failed')
      return html`<div class="impresso">${falha(this.#locale, state.erro, () => this.#flow.flow?.iniciar())} ${this.#renderAcoes(nothing)}</div>`;
    if (state?.status !== 'ready') return html`<p class="muted" role="status">${this.#locale.t(textos).carregando}</p>`;
    return html`<div class="impresso">${'html' in state.valor ? this.#renderFolha(state.valor) : this.#renderPdf(state.valor)}</div>`;
  }

  #renderFolha(impresso: ComHtml): TemplateResult {
    const t = this.#locale.t(textos);
    const lacunas = variaveisSemValor(impresso);
    const semParte = this.#partes.failed('folha');
    return html`
      ${this.retirado ? html`<p class="aviso alerta">${icone(triangleAlert)}<span>${t.retirado}</span></p>` : nothing}
      ${lacunas.length > 0 ? html`<p class="aviso">${t.lacunas(lacunas.join(', '))}</p>` : nothing}
      ${this.naoImprimiu ? html`<p class="aviso erro" role="alert">${icone(triangleAlert)}<span>${t.naoImprimiu}</span></p>` : nothing}
      <iframe
        ${ref(this.#quadro)}
        title=${t.previa(impresso.titulo)}
        sandbox="allow-same-origin allow-modals"
        referrerpolicy="no-referrer"
        srcdoc="&lt;!doctype html&gt;&lt;meta charset=utf-8&gt;&lt;meta http-equiv=Content-Security-Policy content=&quot;default-src 'none'; form-action 'none'; base-uri 'none'&quot;&gt;"
        @load=${this.#onCarregado}
      ></iframe>
      ${
        semParte
          ? html`<div class="aviso erro" role="alert">
              ${icone(triangleAlert)}
              <div>${t.semParte}</div>
              <button class="botao pequeno" type="button" @click=${() => void this.#partes.load('folha')}>${this.#locale.t(comum).tentarDeNovo}</button>
            </div>`
          : nothing
      }
      ${this.#renderAcoes(html`<button class="botao primario" type="button" @click=${this.#onImprimir}>${icone(printer)} ${t.imprimir}</button>`)}
    `;
  }

  #renderPdf(impresso: Extract<Impresso, { formato: 'pdf' }>): TemplateResult {
    const t = this.#locale.t(textos);
    const url = this.#urlDoPdf(impresso);
    if (!url)
      return html`<p class="aviso erro" role="alert">${icone(triangleAlert)}<span>${t.pdfInvalido}</span></p>
        ${this.#renderAcoes(nothing)}`;
    return html`<p>${t.pdfPronto}</p>
      ${this.#renderAcoes(html`
        <a class="botao" href=${url} download=${`${impresso.titulo}.pdf`}>${icone(download)} ${t.baixarPdf}</a>
        <a class="botao primario" href=${url} target="_blank" rel="noopener noreferrer">${icone(externalLink)} ${t.abrirPdf}</a>
      `)}`;
  }

  #renderAcoes(acao: TemplateResult | typeof nothing): TemplateResult {
    return html`<div class="acoes">
      <button class="botao" type="button" @click=${() => this.aoVoltar?.()}>${this.#locale.t(textos).voltar}</button>
      ${acao}
    </div>`;
  }

  get #chave(): string | undefined {
    const { tipo, modeloId, referenciaId } = this.pedido ?? {};
    return this.planoId && tipo ? JSON.stringify([this.planoId, tipo, modeloId, referenciaId]) : undefined;
  }

  #criar(sdk: PlanoSdk): ImpressoFlow | undefined {
    return this.pedido && impressoDoPlano(sdk, { planoId: this.planoId, pedido: this.pedido });
  }

  #urlDoPdf(impresso: Extract<Impresso, { formato: 'pdf' }>): string | undefined {
    if (this.#pdf?.de !== impresso) {
      this.#esquecerPdf();
      const pdf = lerPdf(impresso.base64);
      this.#pdf = { de: impresso, url: pdf && URL.createObjectURL(pdf) };
    }
    return this.#pdf.url;
  }

  #esquecerPdf(): void {
    if (this.#pdf?.url) URL.revokeObjectURL(this.#pdf.url);
    this.#pdf = undefined;
  }

  // Again when the element was moved: a frame loses its document then.
  readonly #onCarregado = (): void => {
    if (!this.#folha) this.#limpo = undefined;
    this.quadroPronto = true;
    this.requestUpdate();
  };

  readonly #onImprimir = (): void => {
    const janela = this.#quadro.value?.contentWindow;
    // Nothing to print yet.
    if (!janela || !this.#quadro.value?.hasAttribute('data-montado')) return;
    this.naoImprimiu = false;
    janela.addEventListener('afterprint', () => this.aoImprimir?.(), { once: true });
    try {
      janela.focus();
      janela.print();
    } catch {
      this.naoImprimiu = true;
    }
  };
}
