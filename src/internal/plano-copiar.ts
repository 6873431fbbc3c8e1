import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LocaleController } from '../controllers/locale-controller.js';
import { licencas as textos } from '../i18n/pt-BR/licencas.js';
import { base } from '../styles/base.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { icone } from './icone.js';
import { check, copy } from './icones.js';

/**
 * A button that copies a text. Internal: not for portals.
 *
 * @summary Copies a text.
 */
export class PlanoCopiar extends LitElement {
  static override styles = [
    tokens,
    base,
    css`
      :host {
        display: inline-block;
        container-type: normal;
        background: transparent;
      }
      textarea {
        position: fixed;
        inset: 0 auto auto 0;
        opacity: 0;
      }
    `,
  ];

  readonly #locale = new LocaleController(this);

  @property({ attribute: false }) texto = '';
  /** What is copied, for the button's name. */
  @property({ attribute: false }) nome = '';
  /** The name is shown beside the icon. */
  @property({ type: Boolean }) visivel = false;

  @state() private feito: boolean | undefined;

  override render(): TemplateResult {
    const t = this.#locale.t(textos);
    const rotulo = t.copiar(this.nome);
    const dito = this.feito === undefined ? '' : this.feito ? t.copiado : t.naoCopiado;
    return html`<button class="botao pequeno ${this.visivel ? '' : 'so-icone'}" type="button" aria-label=${rotulo} title=${rotulo} @click=${this.#onClick}>
        ${icone(this.feito ? check : copy)} ${this.visivel ? html`<span>${rotulo}</span>` : nothing}
      </button>
      <span class="sr" role="status">${dito}</span>`;
  }

  readonly #onClick = async (): Promise<void> => {
    this.feito = await this.#copiar();
  };

  /** On plain http there is no clipboard: the old way needs a field that is on the page. */
  async #copiar(): Promise<boolean> {
    try {
      if (navigator.clipboard) return await navigator.clipboard.writeText(this.texto).then(() => true);
    } catch {
      // Refused by the page's policy: the old way may still be let.
    }
    const campo = document.createElement('textarea');
    campo.value = this.texto;
    campo.setAttribute('aria-hidden', 'true');
    this.renderRoot.append(campo);
    campo.select();
    try {
      return document.execCommand('copy');
    } finally {
      campo.remove();
      this.renderRoot.querySelector('button')?.focus();
    }
  }
}
