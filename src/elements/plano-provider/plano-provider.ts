import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { FonteDeToken } from '../../../sdk/backend/http/credencial.js';
import { createPlanoSdk, type PlanoSdk } from '../../../sdk/plano-sdk.js';
import { ambienteContext, ouvirProvedoresTardios, type Ambiente } from '../../context/ambiente.js';
import { SessaoExpiradaEvent } from '../../events/sessao-expirada.js';
import { rascunhosDaSessao } from '../../internal/rascunhos-da-sessao.js';
import { idiomaDe } from '../../i18n/idioma.js';
import type { TextosDoPortal } from '../../i18n/textos-do-portal.js';
import { backendAdiado } from './backend-adiado.js';

/**
 * Gives the SDK, the language, the theme and the density to every element inside it. `base-url` alone is enough.
 *
 * @summary Connects the elements inside it to a backend.
 * @event {SessaoExpiradaEvent} sessao-expirada - The session has ended; `event.esperar(promise)` lets the portal sign the operator in again.
 * @slot - The portal's own page, with our elements anywhere in it.
 */
export class PlanoProvider extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
    :host([tema='claro']) {
      color-scheme: light;
    }
    :host([tema='escuro']) {
      color-scheme: dark;
    }
    :host([densidade='compacta']) {
      --plano-control-height: 32px;
    }
  `;

  readonly #contexto = new ContextProvider(this, { context: ambienteContext });
  #feito: { baseUrl: string; sdk: PlanoSdk } | undefined;

  /** Address of the REST contract, e.g. `/api`. Ignored when `.sdk` is set. */
  @property({ attribute: 'base-url' }) baseUrl: string | undefined;

  /**
   * Bearer token of the operator, asked before requests (with `renovar: true` after a 401); without it the page's own
   * cookies are used. Set it once: another function means another operator, and open drafts are dropped.
   */
  @property({ attribute: false }) token: FonteDeToken | undefined;

  /** A ready SDK, e.g. with an own backend. */
  @property({ attribute: false }) sdk: PlanoSdk | undefined;

  /** `pt-BR`, `en` or `es`; absent: the nearest `lang`. */
  @property() idioma: string | undefined;

  /**
   * The portal's own words in the place of ours, in the language in use, by part of the interface and name (they stand
   * in `src/i18n/pt-BR/`): `{ wizard: { titulo: 'Vender plano' } }`. What is left out stays ours. Plain text, never
   * markup. Set another object to change them.
   */
  @property({ attribute: false }) textos: TextosDoPortal | undefined;

  /** `claro`, `escuro`, or `auto` (follows the page's `color-scheme`). */
  @property({ reflect: true }) tema: 'claro' | 'escuro' | 'auto' | undefined;

  /** `confortavel` (fields of 40 px) or `compacta` (32 px). */
  @property({ reflect: true }) densidade: 'confortavel' | 'compacta' | undefined;

  /** `nativo`: date fields stay native (strict CSP, Trusted Types). */
  @property({ attribute: 'seletor-data' }) seletorData: 'nativo' | undefined;

  /** The operator signs out: every draft on this browser is gone. Call it when the portal's own sign-out is chosen. */
  sair(): void {
    this.#contexto.value?.sdk?.sair();
  }

  constructor() {
    super();
    ouvirProvedoresTardios();
  }

  override willUpdate(mudou: PropertyValues<this>): void {
    // Another token is another operator: nothing of the former one's session may be kept.
    if (mudou.has('token')) this.#feito = undefined;
    if (!this.sdk && this.baseUrl && this.#feito?.baseUrl !== this.baseUrl) this.#feito = { baseUrl: this.baseUrl, sdk: this.#ligarHttp(this.baseUrl) };
    this.#publicar();
  }

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  /** The composition root: the one place in `src/` that knows an adapter. */
  #ligarHttp(baseUrl: string): PlanoSdk {
    const backend = backendAdiado(async () => {
      const { createHttpBackend } = await import('../../../sdk/backend/http/http-backend.js');
      return createHttpBackend({ baseUrl, ...(this.token ? { token: (pedido) => this.token?.(pedido) } : {}) });
    });
    return createPlanoSdk({ backend, rascunhos: rascunhosDaSessao, aoExpirarSessao: () => this.#aoExpirarSessao() });
  }

  /** Whether the portal has signed the operator in again. */
  #aoExpirarSessao(): boolean | Promise<boolean> {
    const event = new SessaoExpiradaEvent();
    this.dispatchEvent(event);
    return event.entrou;
  }

  #publicar(): void {
    const sdk = this.sdk ?? (this.#feito?.baseUrl === this.baseUrl ? this.#feito?.sdk : undefined);
    const idioma = this.idioma ? idiomaDe(this.idioma) : undefined;
    const { seletorData, textos } = this;
    const antes: Ambiente | undefined = this.#contexto.value;
    if (antes && antes.sdk === sdk && antes.idioma === idioma && antes.seletorData === seletorData && antes.textos === textos) return;
    this.#contexto.setValue({ sdk, idioma, seletorData, textos });
  }
}
