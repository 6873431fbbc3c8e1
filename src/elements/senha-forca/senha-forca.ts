import { adoptStyles, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { AvaliacaoDaSenha, AvaliadorAssincrono, AvaliadorDeSenha, ContextoDaSenha, FaixaDaSenha } from '../../../sdk/domain/senha/avaliacao-da-senha.js';
import { avaliarSenha } from '../../../sdk/domain/senha/avaliar-senha.js';
import type { RegrasDeLogin } from '../../../sdk/domain/login-radius.js';
import type { ConferidorDeSenha } from '../../../sdk/domain/senha/conferidor-da-senha.js';
import type { Alerta } from '../../../sdk/domain/senha/guarda/alerta.js';
import type { PoliticaDaSenha } from '../../../sdk/domain/senha/guarda/politica.js';
import type { Guarda } from './guarda.js';
import type { Painel } from './painel.js';
import { estilos } from './senha-forca.styles.js';

/**
 * Strength of the password in the `<input>` that the page slots in: the field stays the page's own, so that password
 * managers, autofill and the page's form treat it like any other. It is normalised to NFC, and masked again before its form is sent.
 *
 * @summary Strength meter around the page's own password field.
 * @event {SenhaAvaliadaEvent} senha-avaliada - Percentage, band, alerts or acceptance changed; never with the password.
 * @slot - The page's `<input type="password">`.
 * @slot erro - What is wrong with the field, right under it.
 * @slot ajuda - Help, under the meter.
 * @csspart medidor - The bar of five segments.
 * @csspart alertas - What the guard has found.
 * @csspart lista - The checklist.
 * @csspart redutores - The list of what lowers the strength.
 * @csspart parcelas - How the number comes about.
 * @csspart nao-verificada - Says that a further opinion has not come.
 */
export class SenhaForca extends LitElement {
  static override styles = estilos;

  readonly #observador = new MutationObserver(() => this.#pegar());

  /** Login of the account: a password equal to it is worth 0 %. */
  @property() login: string | undefined;

  /** Domain of the login, compared as `login@dominio`. */
  @property() dominio: string | undefined;

  /** E-mail of the client: a password equal to it, or to its part before the @, is worth 0 %. */
  @property() email: string | undefined;

  /** All that is known of the client, for a page that has it as an object; wins over the attributes. */
  @property({ attribute: false }) contexto: ContextoDaSenha = {};

  /** `manual`: the scale alone, without the guard, for exact parity with the ERP. */
  @property() modo: 'manual' | undefined;

  /** What stops a password; by default equal to login or e-mail, one of the most used; blanks alone are stopped by `limites`. */
  @property({ attribute: false }) politica: PoliticaDaSenha | undefined;

  /** What the password is for: its technical limits are shown, and stop or warn. */
  @property() limites: 'radius' | 'email' | undefined;

  /** Limits of a plan's logins, for `limites="radius"`. */
  @property({ attribute: false }) regras: RegrasDeLogin | undefined;

  /** Written into the field where it says none itself; `new-password` by default, so that no browser fills in its owner's. */
  @property() autocomplete = 'new-password';

  /** Another scale in place of ours; where it answers later, the answer to the last text holds. */
  @property({ attribute: false }) avaliador: AvaliadorDeSenha | AvaliadorAssincrono = avaliarSenha;

  /** Further opinions, asked once the typing rests: `comVazamentos`, `comZxcvbn`. */
  @property({ attribute: false }) conferidores: readonly ConferidorDeSenha[] = [];

  @state() private texto = '';
  @state() private visivel = false;

  #avaliacao = avaliarSenha('');
  #pedida: unknown;
  #input: HTMLInputElement | null = null;
  #raiz: Node | undefined;
  #painel: Painel | undefined;
  #guarda: Guarda | undefined;
  #guardaPedida = false;
  #chegando: Promise<unknown> | undefined;

  /** What the scale says of the password now. */
  get avaliacao(): AvaliacaoDaSenha {
    return this.#avaliacao;
  }

  /** What the guard says of the password now; nothing in `modo="manual"`, and until the guard has come. */
  get alertas(): readonly Alerta[] {
    return this.#guarda?.alertas ?? [];
  }

  /** The band that is worded and coloured: the scale's, but not above Fraca while a grave alert stands. */
  get faixaEfetiva(): FaixaDaSenha {
    return this.#guarda?.faixaEfetiva ?? this.#avaliacao.faixa;
  }

  /** 15 characters or more and no alert: good, whatever the scale makes of it. */
  get fraseLonga(): boolean {
    return this.#guarda?.fraseLonga ?? false;
  }

  /** Whether policy and limits let the password through. */
  get aceitavel(): boolean {
    return this.texto !== '' && (this.#guarda?.aceitavel ?? true);
  }

  constructor() {
    super();
    // Before the page's own listeners: they must find the normalised text.
    this.addEventListener('input', this.#onInput, true);
    this.addEventListener('change', this.#onInput, true);
    this.addEventListener('focusin', this.#onFoco);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#raiz = this.getRootNode();
    this.#raiz.addEventListener('submit', this.#onSubmit, true);
    this.#raiz.addEventListener('reset', this.#onReset, true);
    this.#observador.observe(this, { childList: true, subtree: true, attributeFilter: ['disabled', 'readonly'] });
    this.#pegar();
    this.#carregarPainel();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observador.disconnect();
    this.#raiz?.removeEventListener('submit', this.#onSubmit, true);
    this.#raiz?.removeEventListener('reset', this.#onReset, true);
  }

  override willUpdate(mudou: PropertyValues): void {
    const { login, dominio, email } = this;
    const contexto = { login, dominio, email, ...this.contexto };
    // A repaint alone asks nothing again.
    if (mudou.size > 0) this.#pontuar(contexto);
    if (this.texto !== '') this.#carregarGuarda();
    this.#guarda?.julgar(this.texto, contexto, this.#avaliacao);
  }

  override updated(): void {
    this.#painel?.depois();
  }

  override render(): TemplateResult {
    const painel = this.#painel;
    return html`<div class="tudo ${this.faixaEfetiva}">
      <div class="lado">
        <div class="linha"><slot></slot>${painel?.botoes() ?? nothing}</div>
        <slot name="erro"></slot>
        ${painel?.medidor() ?? nothing}
        <slot name="ajuda"></slot>
      </div>
      ${painel?.listas() ?? html`<div class="espera"></div>`}
    </div>`;
  }

  /** Reads the field again, for a page that wrote its value itself and fired no event. */
  reavaliar(): void {
    this.texto = (this.#input?.value ?? '').normalize('NFC');
  }

  /** Settled when what is on its way is shown as well. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const feito = await super.getUpdateComplete();
    const chegando = this.#chegando;
    await chegando;
    return chegando === this.#chegando ? feito && super.getUpdateComplete() : this.getUpdateComplete();
  }

  #pontuar(contexto: ContextoDaSenha): void {
    const { texto } = this;
    const resposta = this.avaliador(texto, contexto);
    this.#pedida = resposta;
    if (!('then' in resposta)) this.#avaliacao = resposta;
    else
      this.#esperar(
        resposta
          .catch(() => avaliarSenha(texto, contexto))
          .then((avaliacao) => {
            if (resposta === this.#pedida) this.#avaliacao = avaliacao;
          }),
      );
  }

  #esperar(parte: Promise<void>): void {
    // A part that cannot be loaded is missed, and nothing else is.
    const chegada = parte.then(
      () => this.requestUpdate(),
      () => {},
    );
    this.#chegando = Promise.all([this.#chegando, chegada]);
  }

  /** The field works at once; what is shown around it comes right behind. */
  #carregarPainel(): void {
    if (this.#painel) return;
    this.#esperar(
      import('./painel.js').then(({ Painel, estilosDoPainel }) => {
        if (this.#painel) return;
        adoptStyles(this.renderRoot as ShadowRoot, [...estilosDoPainel, ...SenhaForca.elementStyles]);
        this.#painel = new Painel(this, {
          input: () => this.#input,
          texto: () => this.texto,
          visivel: () => this.visivel,
          faltas: () => this.#guarda?.faltas ?? [],
          naoVerificada: () => this.#guarda?.naoVerificada ?? false,
          revelar: (visivel) => this.#revelar(visivel),
        });
      }),
    );
  }

  /** Before the first letter. After a failure the scale stands alone, until the field has the focus again. */
  #carregarGuarda(): void {
    if (this.#guardaPedida || (this.modo === 'manual' && !this.limites)) return;
    this.#guardaPedida = true;
    this.#esperar(
      import('./guarda.js').then(
        ({ Guarda }) => void (this.#guarda = new Guarda(this)),
        () => void (this.#guardaPedida = false),
      ),
    );
  }

  #revelar(visivel: boolean): void {
    this.visivel = visivel;
    if (this.#input) this.#input.type = visivel ? 'text' : 'password';
  }

  #normalizar(): void {
    const input = this.#input;
    const nfc = input?.value.normalize('NFC') ?? '';
    // `setRangeText` keeps the caret, and React does not mistake it for its own writing.
    if (input && nfc !== input.value) input.setRangeText(nfc, 0, input.value.length, 'preserve');
  }

  #pegar(): void {
    const input = this.querySelector<HTMLInputElement>('input:is([type="password"], [type="text"], :not([type]))');
    if (input !== this.#input) {
      // The field that goes back to the page goes back masked, and the one that comes starts masked.
      this.#revelar(false);
      this.#input = input;
      this.#revelar(false);
      const nosso = { autocomplete: this.autocomplete, spellcheck: 'false', autocapitalize: 'none' };
      for (const [nome, valor] of Object.entries(nosso)) if (valor && input?.hasAttribute(nome) === false) input.setAttribute(nome, valor);
    }
    this.reavaliar();
    this.requestUpdate();
  }

  readonly #onFoco = (): void => {
    this.#carregarGuarda();
    this.reavaliar();
  };

  readonly #onInput = (event: Event): void => {
    const input = this.#input;
    if (!input || event.target !== input) return;
    // Not in the middle of a composition.
    if (!(event as InputEvent).isComposing) this.#normalizar();
    this.reavaliar();
  };

  /** A browser must not remember a revealed password as ordinary text; what the page wrote itself may not be NFC yet. */
  readonly #onSubmit = (event: Event): void => {
    if (event.target !== this.#input?.form) return;
    this.#revelar(false);
    this.#normalizar();
  };

  readonly #onReset = (event: Event): void => {
    if (event.target !== this.#input?.form) return;
    this.#revelar(false);
    // The form empties its fields after this event.
    setTimeout(() => this.reavaliar());
  };
}
