import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { MissingPartError } from '../../../sdk/errors/missing-part-error.js';
import type { PlanoSdk } from '../../../sdk/plano-sdk.js';
import type { EstadoDosPlanos } from '../../../sdk/use-cases/planos-do-cliente/state.js';
import type { LocaleController } from '../../controllers/locale-controller.js';
import { falha } from '../../internal/falha.js';
import { GestosDeMenu, type GestoDeMenu } from './gestos-de-menu.js';
import type { MenusDaLista } from './menus-da-lista.js';

/** The list, as its menus need it. */
export type HostDasAcoes = LitElement & { readonly sdk: PlanoSdk | undefined };

/**
 * The menus of the list, as far as the first paint needs them (SPEC A04): hears the gestures, and loads what answers
 * them when it is first wanted.
 */
export class AcoesDaLista implements ReactiveController {
  readonly gestos: GestosDeMenu;
  readonly #host: HostDasAcoes;
  readonly #locale: LocaleController;
  readonly #estado: () => EstadoDosPlanos | undefined;
  #menus: MenusDaLista | undefined;
  #aquecido = false;
  #falhou = false;
  /** Asked for, and its file is still on the way. */
  #esperado: GestoDeMenu | undefined;

  constructor(host: HostDasAcoes, locale: LocaleController, estado: () => EstadoDosPlanos | undefined) {
    this.#host = host;
    this.#locale = locale;
    this.#estado = estado;
    this.gestos = new GestosDeMenu(
      (gesto) => void this.#pedir(gesto),
      () => this.#esperado !== undefined,
    );
    host.addController(this);
  }

  hostDisconnected(): void {
    this.gestos.encerrar();
    this.#esperado = undefined;
  }

  /** Whether this menu is open, for the button that opens it. */
  aberto(planoId: string, servicoId?: string): boolean {
    return this.#menus?.aberto(planoId, servicoId) ?? false;
  }

  /** Loads what a gesture will want, e.g. once the pointer is over the list. A failure is said when it is wanted. */
  readonly aquecer = (): void => {
    if (this.#aquecido) return;
    this.#aquecido = true;
    void this.#carregar().catch(() => {});
  };

  /** What is there once it was wanted; before the list, so that its failure is seen. */
  render(): TemplateResult | typeof nothing {
    if (this.#falhou)
      return html`<div class="nota" id="acoes-falharam">
        ${falha(this.#locale, new MissingPartError('The menu could not be loaded.'), () => this.#tentarDeNovo())}
      </div>`;
    return this.#menus?.render() ?? nothing;
  }

  async #pedir(gesto: GestoDeMenu): Promise<void> {
    this.#esperado = gesto;
    this.#falhou = false;
    try {
      const menus = await this.#carregar();
      if (this.#esperado === gesto) await menus.pedir(gesto);
    } catch {
      this.#falhou = true;
      this.#host.requestUpdate();
    }
    if (this.#esperado === gesto) this.#esperado = undefined;
  }

  async #carregar(): Promise<MenusDaLista> {
    const { MenusDaLista } = await import('./menus-da-lista.js');
    return (this.#menus ??= new MenusDaLista(this.#host, this.#estado));
  }

  #tentarDeNovo(): void {
    this.#falhou = false;
    this.#host.requestUpdate();
    this.#host.shadowRoot?.querySelector<HTMLElement>('#planos')?.focus();
    this.#carregar().catch(() => {
      this.#falhou = true;
      this.#host.requestUpdate();
    });
  }
}
