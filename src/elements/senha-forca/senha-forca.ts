import { html, LitElement, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { avaliarSenha } from '../../../sdk/domain/senha/avaliar-senha.js';
import type { AvaliacaoDaSenha, ContextoDaSenha, FaixaDaSenha } from '../../../sdk/domain/senha/avaliacao-da-senha.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { SenhaAvaliadaEvent } from '../../events/senha-avaliada.js';
import { senha as textos } from '../../i18n/pt-BR/senha.js';
import { icone } from '../../internal/icone.js';
import { eye, eyeOff, wandSparkles } from '../../internal/icones.js';
import { faltamEm, redutoresView, requisitosView } from './listas.view.js';
import { estilos } from './senha-forca.styles.js';

const FAIXAS: readonly FaixaDaSenha[] = ['muito-fraca', 'fraca', 'boa', 'forte', 'muito-forte'];
/** Milliseconds of quiet before the band is announced: never per keystroke. */
const QUIETO = 700;
const TAMANHO_GERADO = 14;

/**
 * Strength of the password in the `<input>` that the page slots in: the field stays the page's own, so that password
 * managers, autofill and the page's form treat it like any other. It is normalised to NFC, and masked again before its form is sent.
 *
 * @summary Strength meter around the page's own password field.
 * @event {SenhaAvaliadaEvent} senha-avaliada - The percentage or the band changed; never with the password.
 * @slot - The page's `<input type="password">`.
 * @slot erro - What is wrong with the field, right under it.
 * @slot ajuda - Help, under the meter.
 * @csspart medidor - The bar of five segments.
 * @csspart lista - The checklist.
 * @csspart redutores - The list of what lowers the strength.
 */
export class SenhaForca extends LitElement {
  static override styles = estilos;

  readonly #locale = new LocaleController(this);
  readonly #observador = new MutationObserver(() => this.#pegar());

  /** Login of the account: a password equal to it is worth 0 %. */
  @property() login: string | undefined;

  /** Domain of the login, compared as `login@dominio`. */
  @property() dominio: string | undefined;

  /** E-mail of the client: a password equal to it, or to its part before the @, is worth 0 %. */
  @property() email: string | undefined;

  /** All that is known of the client, for a page that has it as an object; wins over the attributes. */
  @property({ attribute: false }) contexto: ContextoDaSenha = {};

  @state() private texto = '';
  @state() private visivel = false;
  @state() private anuncio = '';

  #avaliacao = avaliarSenha('');
  #antes: AvaliacaoDaSenha | undefined;
  #input: HTMLInputElement | null = null;
  #raiz: Node | undefined;
  #relogio: ReturnType<typeof setTimeout> | undefined;
  #faixaDita: FaixaDaSenha | undefined;

  /** What the scale says of the password now. */
  get avaliacao(): AvaliacaoDaSenha {
    return this.#avaliacao;
  }

  constructor() {
    super();
    // Before the page's own listeners: they must find the normalised text.
    this.addEventListener('input', this.#onInput, true);
    this.addEventListener('change', this.#onInput, true);
    this.addEventListener('focusin', () => this.reavaliar());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#raiz = this.getRootNode();
    this.#raiz.addEventListener('submit', this.#onSubmit, true);
    this.#raiz.addEventListener('reset', this.#onReset, true);
    this.#observador.observe(this, { childList: true, subtree: true, attributeFilter: ['disabled', 'readonly'] });
    this.#pegar();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#relogio);
    this.#observador.disconnect();
    this.#raiz?.removeEventListener('submit', this.#onSubmit, true);
    this.#raiz?.removeEventListener('reset', this.#onReset, true);
  }

  override willUpdate(): void {
    const { login, dominio, email } = this;
    this.#avaliacao = avaliarSenha(this.texto, { login, dominio, email, ...this.contexto });
  }

  override updated(): void {
    this.#descrever();
    const [antes, agora] = [this.#antes, this.#avaliacao];
    if (antes?.percentual === agora.percentual && antes.faixa === agora.faixa) return;
    this.#antes = agora;
    if (!antes) {
      this.#faixaDita = this.#faixaVista;
      return;
    }
    this.dispatchEvent(new SenhaAvaliadaEvent(agora.percentual, agora.faixa));
    this.#dizerFaixaDepois();
  }

  override render(): TemplateResult {
    const t = this.#locale.t(textos);
    const { percentual, faixa, requisitos } = this.#avaliacao;
    const vazia = this.texto === '';
    const cheios = vazia ? 0 : FAIXAS.indexOf(faixa) + 1;
    return html`<div class="tudo ${faixa}">
      <div class="lado">
        <div class="linha"><slot></slot>${this.#renderBotoes()}</div>
        <slot name="erro"></slot>
        <div
          class="medidor"
          part="medidor"
          .role=${'meter'}
          aria-label=${t.forca}
          aria-valuemin="0"
          aria-valuemax="100"
          aria-valuenow=${percentual}
          aria-valuetext=${vazia ? t.semSenha : t.valor(t.porcento(percentual), t.faixas[faixa])}
        >
          ${FAIXAS.map((_, i) => html`<span class=${i < cheios ? 'cheio' : ''}></span>`)}
        </div>
        <p class="small">
          ${vazia ? html`<span class="muted">${t.forca}</span>` : html`<b>${t.porcento(percentual)}</b> · <span class="palavra">${t.faixas[faixa]}</span>`}
        </p>
        <slot name="ajuda"></slot>
        <p class="sr" role="status">${this.anuncio}</p>
      </div>
      <div class="lado">${requisitosView(requisitos, t)}</div>
      ${redutoresView(this.#avaliacao, t)}
    </div>`;
  }

  /** The band on screen; none while the field is empty. */
  get #faixaVista(): FaixaDaSenha | undefined {
    return this.texto === '' ? undefined : this.#avaliacao.faixa;
  }

  #renderBotoes(): TemplateResult {
    const t = this.#locale.t(textos);
    const rotulo = this.visivel ? t.ocultar : t.mostrar;
    const fechado = !this.#input || this.#input.disabled || this.#input.readOnly;
    return html`<span class="botoes">
      <button class="botao so-icone" type="button" aria-label=${t.gerar} title=${t.gerar} ?disabled=${fechado} @click=${this.#onGerar}>
        ${icone(wandSparkles)}
      </button>
      <button class="botao so-icone" type="button" aria-label=${rotulo} title=${rotulo} @click=${this.#onMostrar}>${icone(this.visivel ? eyeOff : eye)}</button>
    </span>`;
  }

  /** Reads the field again, for a page that wrote its value itself and fired no event. */
  reavaliar(): void {
    this.texto = (this.#input?.value ?? '').normalize('NFC');
  }

  #pegar(): void {
    const input = this.querySelector<HTMLInputElement>('input:is([type="password"], [type="text"], :not([type]))');
    if (input !== this.#input) {
      // The field that goes back to the page goes back masked, and the one that comes starts masked.
      this.#revelar(false);
      this.#input = input;
      this.#revelar(false);
    }
    this.reavaliar();
    this.requestUpdate();
  }

  /** A field of the page cannot point at a list in here (`aria-describedby`): it gets the sentence, unless it has a description. */
  #descrever(): void {
    const t = this.#locale.t(textos);
    const input = this.#input;
    if (!input || input.hasAttribute('aria-describedby')) return;
    const frase = t.descricao([t.requisitos['oito-caracteres'], t.requisitos['tres-de-quatro']].join(', '));
    if (input.getAttribute('aria-description') !== frase) input.setAttribute('aria-description', frase);
  }

  readonly #onInput = (event: Event): void => {
    const input = this.#input;
    if (!input || event.target !== input) return;
    const nfc = input.value.normalize('NFC');
    // Not in the middle of a composition. `setRangeText` keeps the caret, and React does not mistake it for its own writing.
    if (nfc !== input.value && !(event as InputEvent).isComposing) input.setRangeText(nfc, 0, input.value.length, 'preserve');
    this.reavaliar();
  };

  /** A browser must not remember a revealed password as ordinary text. */
  readonly #onSubmit = (event: Event): void => {
    if (event.target === this.#input?.form) this.#revelar(false);
  };

  readonly #onReset = (event: Event): void => {
    if (event.target !== this.#input?.form) return;
    this.#revelar(false);
    // The form empties its fields after this event.
    setTimeout(() => this.reavaliar());
  };

  readonly #onMostrar = (): void => {
    this.#revelar(!this.visivel);
    this.#dizer(this.visivel ? this.#locale.t(textos).visivel : this.#locale.t(textos).oculta);
  };

  #revelar(visivel: boolean): void {
    this.visivel = visivel;
    if (this.#input) this.#input.type = visivel ? 'text' : 'password';
  }

  readonly #onGerar = async (): Promise<void> => {
    const { gerarSenha } = await import('../../../sdk/domain/senha/gerar-senha.js');
    const input = this.#input;
    if (!input || input.disabled || input.readOnly) return;
    const { minLength, maxLength } = input;
    const tamanho = Math.max(8, minLength, maxLength > 0 ? Math.min(TAMANHO_GERADO, maxLength) : TAMANHO_GERADO);
    input.setRangeText(
      gerarSenha((bytes) => crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>), tamanho),
      0,
      input.value.length,
      'end',
    );
    this.#revelar(true);
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
    this.#dizer(this.#locale.t(textos).gerada);
    input.focus();
  };

  #dizer(frase: string): void {
    // The same sentence twice would not be heard twice.
    this.anuncio = this.anuncio === frase ? `${frase}\u00a0` : frase;
  }

  #dizerFaixaDepois(): void {
    clearTimeout(this.#relogio);
    this.#relogio = setTimeout(() => {
      const t = this.#locale.t(textos);
      const faixa = this.#faixaVista;
      if (faixa === this.#faixaDita) return;
      this.#faixaDita = faixa;
      this.#dizer(faixa ? t.anuncio(t.faixas[faixa], faltamEm(this.#avaliacao.requisitos, t)) : '');
    }, QUIETO);
  }
}
