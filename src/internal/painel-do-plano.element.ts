import { html, LitElement, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { MotivoDeBloqueio } from '../../sdk/domain/situacao.js';
import type { SdkError } from '../../sdk/errors/sdk-error.js';
import type { PlanoSdk } from '../../sdk/plano-sdk.js';
import { FlowController, type Flow } from '../controllers/flow-controller.js';
import { LocaleController } from '../controllers/locale-controller.js';
import { AcaoFechadaEvent } from '../events/acao-fechada.js';
import { acao as textosDaAcao } from '../i18n/pt-BR/acao.js';
import { comum } from '../i18n/pt-BR/comum.js';
import { acaoStyles } from '../styles/acao.styles.js';
import { base } from '../styles/base.styles.js';
import { campoStyles } from '../styles/campo.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { falha } from './falha.js';
import { impedidaView } from './quadro-da-acao.view.js';
import { warnOnce } from './warn-once.js';
import { idEmTexto } from './id-em-texto.js';

/** What a panel over a plan goes through before there is something to read. */
export type EstadoDoPainel =
  | { readonly phase: 'loading' }
  | { readonly phase: 'unavailable'; readonly erro: SdkError }
  | { readonly phase: 'blocked'; readonly motivo: MotivoDeBloqueio }
  | { readonly phase: 'ready' };

type Aberto<S> = Extract<S, { phase: 'ready' }>;

/**
 * The frame of what is read of a plan rather than changed: title, loading, failed, blocked with its reason, the panel, and
 * "Fechar". The frame of changes is `AcaoDoPlanoElement`.
 */
export abstract class PainelDoPlanoElement<S extends EstadoDoPainel, F extends Flow<S>> extends LitElement {
  static override styles: CSSResultGroup = [tokens, base, campoStyles, acaoStyles];

  protected readonly locale = new LocaleController(this);
  readonly #flow = new FlowController<S, F>(
    this,
    () => (idEmTexto(this.planoId) ? this.chave() : undefined),
    (sdk) => this.criarFlow(sdk, idEmTexto(this.planoId)!),
  );

  /** The plan, by its id. */
  @property({ attribute: 'plano-id' }) planoId: string | undefined;

  /** A ready SDK; without it that of the provider around. */
  @property({ attribute: false }) sdk: PlanoSdk | undefined;

  protected abstract criarFlow(sdk: PlanoSdk, planoId: string): F;
  /** Name in `acao-fechada`. */
  protected abstract readonly acao: string;
  protected abstract titulo(state: S): string;
  protected abstract renderAberto(state: Aberto<S>): TemplateResult;

  /** What the flow is about; a panel with more attributes adds them. */
  protected chave(): string {
    return idEmTexto(this.planoId)!;
  }

  protected get flow(): F | undefined {
    return this.#flow.flow;
  }

  override updated(_mudou: PropertyValues<this>): void {
    if (!idEmTexto(this.planoId) && this.isConnected) warnOnce(`<${this.localName}> needs plano-id="…".`);
  }

  override render(): TemplateResult {
    const { semProvedor } = this.#flow;
    if (semProvedor) return this.#renderFrase(this.locale.t(comum).semProvedor);
    if (!idEmTexto(this.planoId)) return this.#renderFrase(this.locale.t(textosDaAcao).semPlano);
    const state = this.#flow.state ?? ({ phase: 'loading' } as S);
    return html`<section class="acao" part="acao" aria-labelledby="titulo">
      <h2 id="titulo" tabindex="-1" part="titulo">${this.titulo(state)}</h2>
      ${this.#renderEstado(state)}
    </section>`;
  }

  /** Puts the focus on the title: there is something to read. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('#titulo')?.focus();
  }

  /** "Fechar", at the end of the panel. */
  protected renderRodape(antes: unknown = ''): TemplateResult {
    return html`<footer class="acao-rodape" part="rodape">
      ${antes}<button class="botao" type="button" @click=${this.#fechar}>${this.locale.t(comum).fechar}</button>
    </footer>`;
  }

  #renderFrase(frase: string): TemplateResult {
    return html`<p class="muted" role="status">${frase}</p>`;
  }

  #renderEstado(state: S): TemplateResult {
    switch (state.phase) {
      case 'loading':
        return html`<div role="status" class="acao-campos">
          <span class="sr">${this.locale.t(comum).carregando}</span><span class="esqueleto larga"></span><span class="esqueleto larga"></span>
        </div>`;
      case 'unavailable':
        return falha(this.locale, state.erro, () => this.flow?.iniciar());
      case 'blocked':
        return impedidaView(this.locale, this.locale.t(textosDaAcao).motivos[state.motivo], this.#fechar);
      case 'ready':
        return this.renderAberto(state as Aberto<S>);
    }
  }

  readonly #fechar = (): void => {
    this.dispatchEvent(new AcaoFechadaEvent({ planoId: idEmTexto(this.planoId)!, acao: this.acao, concluida: false }));
  };
}
