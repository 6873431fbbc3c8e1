import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { avaliarSenha } from '../../../sdk/domain/senha/avaliar-senha.js';
import type { AvaliacaoDaSenha, ContextoDaSenha, FaixaDaSenha } from '../../../sdk/domain/senha/avaliacao-da-senha.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { SenhaAvaliadaEvent } from '../../events/senha-avaliada.js';
import { senha as textos } from '../../i18n/pt-BR/senha.js';
import { icone } from '../../internal/icone.js';
import { check, eye, eyeOff, triangleAlert, wandSparkles } from '../../internal/icones.js';
import { estilos } from './senha-forca.styles.js';

const FAIXAS: readonly FaixaDaSenha[] = ['muito-fraca', 'fraca', 'boa', 'forte', 'muito-forte'];
/** Milliseconds of quiet before the band is announced: never per keystroke. */
const QUIETO = 700;

/**
 * Strength of the password in the `<input>` that the page slots in: the field stays the page's own, so that password
 * managers, autofill and the page's form treat it like any other.
 *
 * @summary Strength meter around the page's own password field.
 * @event {SenhaAvaliadaEvent} senha-avaliada - The percentage or the band changed; never with the password.
 * @slot - The page's `<input type="password">`.
 * @csspart medidor - The bar of five segments.
 * @csspart lista - The checklist.
 */
export class SenhaForca extends LitElement {
  static override styles = estilos;

  readonly #locale = new LocaleController(this);

  /** What is known of the client: a password equal to login or e-mail is worth 0 %. */
  @property({ attribute: false }) contexto: ContextoDaSenha = {};

  @state() private texto = '';
  @state() private visivel = false;
  @state() private anuncio = '';

  #input: HTMLInputElement | null = null;
  #form: HTMLFormElement | null = null;
  #relogio: ReturnType<typeof setTimeout> | undefined;
  #anterior: AvaliacaoDaSenha | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#relogio);
    this.#soltar();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#pegar();
  }

  override updated(): void {
    // The page may have written the value itself, e.g. a restored draft.
    if (this.#input && this.#input.value !== this.texto) this.#ler();
    const avaliacao = this.#avaliar();
    const antes = this.#anterior;
    if (antes?.percentual === avaliacao.percentual && antes.faixa === avaliacao.faixa) return;
    this.#anterior = avaliacao;
    if (antes) this.dispatchEvent(new SenhaAvaliadaEvent(avaliacao.percentual, avaliacao.faixa));
    if (antes && antes.faixa !== avaliacao.faixa) this.#anunciarDepois(avaliacao.faixa);
  }

  override render(): TemplateResult {
    const t = this.#locale.t(textos);
    const avaliacao = this.#avaliar();
    const vazia = this.texto === '';
    const cheios = vazia ? 0 : FAIXAS.indexOf(avaliacao.faixa) + 1;
    const palavra = t.faixas[avaliacao.faixa];
    return html`<div class="tudo ${avaliacao.faixa}">
      <div class="lado">
        <div class="linha">
          <slot @slotchange=${this.#pegar}></slot>
          <span class="botoes">
            <button class="botao so-icone" type="button" aria-label=${t.gerar} title=${t.gerar} @click=${this.#onGerar}>${icone(wandSparkles)}</button>
            <button class="botao so-icone" type="button" aria-label=${this.visivel ? t.ocultar : t.mostrar} title=${this.visivel ? t.ocultar : t.mostrar} @click=${this.#onMostrar}>
              ${icone(this.visivel ? eyeOff : eye)}
            </button>
          </span>
        </div>
        <div
          class="medidor"
          part="medidor"
          role="meter"
          aria-label=${t.forca}
          aria-valuemin="0"
          aria-valuemax="100"
          aria-valuenow=${avaliacao.percentual}
          aria-valuetext=${vazia ? t.semSenha : t.valor(avaliacao.percentual, palavra)}
        >
          ${FAIXAS.map((_, i) => html`<span class=${i < cheios ? 'cheio' : ''}></span>`)}
        </div>
        <p class="small">${vazia ? html`<span class="muted">${t.forca}</span>` : html`<b>${avaliacao.percentual} %</b> · <span class="palavra">${palavra}</span>`}</p>
        <p class="sr" role="status">${this.anuncio}</p>
      </div>
      <div class="lado">${this.#renderLista(avaliacao, vazia)}</div>
    </div>`;
  }

  #renderLista({ requisitos, redutores }: AvaliacaoDaSenha, vazia: boolean): TemplateResult {
    const t = this.#locale.t(textos);
    const ativos = vazia ? [] : redutores.filter(({ ativo }) => ativo);
    return html`<ul part="lista" aria-label=${t.recomendado}>
        ${requisitos.map(
          ({ codigo, atendido }) =>
            html`<li class=${atendido ? 'sim' : ''}>${atendido ? icone(check) : html`<span class="ponto"></span>`}<span>${t.requisitos[codigo]}</span><span class="sr">${atendido ? t.atendido : t.pendente}</span></li>`,
        )}
      </ul>
      ${ativos.length > 0
        ? html`<ul aria-label=${t.reduz}>
            ${ativos.map(({ codigo }) => html`<li class="reduz">${icone(triangleAlert)}<span>${t.redutores[codigo]}</span></li>`)}
          </ul>`
        : nothing}`;
  }

  #avaliar(): AvaliacaoDaSenha {
    return avaliarSenha(this.texto, this.contexto);
  }

  readonly #pegar = (): void => {
    this.#soltar();
    const input = this.querySelector('input');
    this.#input = input;
    input?.addEventListener('input', this.#ler);
    input?.addEventListener('change', this.#ler);
    this.#form = input?.form ?? null;
    this.#form?.addEventListener('submit', this.#mascarar, true);
    this.#form?.addEventListener('reset', this.#onReset);
    this.#ler();
  };

  #soltar(): void {
    this.#input?.removeEventListener('input', this.#ler);
    this.#input?.removeEventListener('change', this.#ler);
    this.#form?.removeEventListener('submit', this.#mascarar, true);
    this.#form?.removeEventListener('reset', this.#onReset);
    this.#input = null;
    this.#form = null;
  }

  /** Scores what the server will get: NFC. */
  readonly #ler = (): void => {
    this.texto = (this.#input?.value ?? '').normalize('NFC');
  };

  /** A browser must not remember a revealed password as ordinary text. */
  readonly #mascarar = (): void => {
    this.visivel = false;
    if (this.#input) this.#input.type = 'password';
  };

  readonly #onReset = (): void => {
    this.#mascarar();
    queueMicrotask(this.#ler);
  };

  readonly #onMostrar = (): void => {
    this.#revelar(!this.visivel);
    this.anuncio = this.visivel ? this.#locale.t(textos).visivel : this.#locale.t(textos).oculta;
  };

  #revelar(visivel: boolean): void {
    this.visivel = visivel;
    if (this.#input) this.#input.type = visivel ? 'text' : 'password';
  }

  readonly #onGerar = async (): Promise<void> => {
    const { gerarSenha } = await import('../../../sdk/domain/senha/gerar-senha.js');
    const input = this.#input;
    if (!input) return;
    input.value = gerarSenha((bytes) => crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>));
    this.#revelar(true);
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
    this.anuncio = this.#locale.t(textos).gerada;
    input.focus();
  };

  #anunciarDepois(faixa: FaixaDaSenha): void {
    clearTimeout(this.#relogio);
    this.#relogio = setTimeout(() => {
      this.anuncio = this.texto === '' ? '' : this.#locale.t(textos).anuncio(this.#locale.t(textos).faixas[faixa]);
    }, QUIETO);
  }
}
