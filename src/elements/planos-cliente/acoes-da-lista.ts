import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { NetworkError } from '../../../sdk/errors/network-error.js';
import type { PlanoSdk } from '../../../sdk/plano-sdk.js';
import { recebidosDe, type EstadoDosPlanos } from '../../../sdk/use-cases/planos-do-cliente/state.js';
import type { LocaleController } from '../../controllers/locale-controller.js';
import type { PlanoAcoes } from '../../internal/acoes/plano-acoes.js';
import { falha } from '../../internal/falha.js';
import { GestosDeMenu, type GestoDeMenu } from './gestos-de-menu.js';

type Host = LitElement & { readonly sdk: PlanoSdk | undefined };

/** A plan's place in the list, for the focus. */
interface Lugar {
  readonly planoId: string;
  readonly servicoId?: string | undefined;
  readonly indice: number;
}

/**
 * The menus and dialogs of the list, as far as the first paint needs them: hears the gestures, loads the rest when it is
 * first wanted, and sees to it that the focus is never lost, even when the plan leaves the list (SPEC A04, A07).
 */
export class AcoesDaLista implements ReactiveController {
  readonly gestos: GestosDeMenu;
  readonly #host: Host;
  readonly #locale: LocaleController;
  readonly #estado: () => EstadoDosPlanos | undefined;
  readonly #acoes = createRef<PlanoAcoes>();
  #aquecido = false;
  #carregado = false;
  #falhou = false;
  /** Asked for, and its file is still on the way. */
  #esperado: GestoDeMenu | undefined;
  /** Whose menu is open. */
  #aberto: GestoDeMenu | undefined;
  /** Where the menu or dialog that is open began. */
  #origem: (Lugar & { readonly abridor?: HTMLElement | undefined }) | undefined;
  #focado: Lugar | undefined;

  constructor(host: Host, locale: LocaleController, estado: () => EstadoDosPlanos | undefined) {
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
    this.#aberto = undefined;
  }

  hostUpdate(): void {
    this.#focado = this.#lugarDe(this.#host.shadowRoot?.activeElement);
  }

  hostUpdated(): void {
    const focado = this.#focado;
    this.#focado = undefined;
    // What had the focus is gone, with its plan or without, and nobody else has taken the focus over.
    if (focado && !this.#host.shadowRoot!.activeElement) this.#focarLinha(focado);
  }

  /** Whether this menu is open, for the button that opens it. */
  aberto(planoId: string, servicoId?: string): boolean {
    return this.#aberto?.planoId === planoId && this.#aberto.servicoId === servicoId;
  }

  /** Loads what a gesture will want, e.g. once the pointer is over the list. A failure is said when it is wanted. */
  readonly aquecer = (): void => {
    if (this.#aquecido) return;
    this.#aquecido = true;
    void import('../../internal/acoes/plano-acoes.define.js').catch(() => {});
  };

  /** What is there once it was wanted; before the list, so that its failure is seen. */
  render(): TemplateResult | typeof nothing {
    if (this.#falhou)
      return html`<div class="nota" id="acoes-falharam">
        ${falha(this.#locale, new NetworkError('The menu could not be loaded.'), () => this.#tentarDeNovo())}
      </div>`;
    if (!this.#carregado) return nothing;
    return html`<plano-acoes
      ${ref(this.#acoes)}
      .sdk=${this.#host.sdk}
      .sessao=${this.#estado()?.sessao}
      .aoFecharMenu=${(devolver: boolean) => this.#aoFecharMenu(devolver)}
      .aoFecharDialogo=${() => this.#devolverFoco()}
    ></plano-acoes>`;
  }

  async #pedir(gesto: GestoDeMenu): Promise<void> {
    if (gesto.abridor && this.aberto(gesto.planoId, gesto.servicoId)) return this.#acoes.value?.fecharMenu();
    this.#esperado = gesto;
    this.#falhou = false;
    if (!(await this.#carregar()) || this.#esperado !== gesto) return;
    this.#esperado = undefined;
    const linha = recebidosDe(this.#estado()?.lista ?? { phase: 'loading' })?.itens.find(({ plano }) => plano.id === gesto.planoId);
    const servico = linha?.plano.servicos.find(({ id }) => id === gesto.servicoId);
    if (!linha || (gesto.servicoId !== undefined && !servico)) return;
    this.#acoes.value?.abrirMenu({ linha, servico }, gesto);
    this.#aberto = gesto;
    this.#origem = { ...gesto, indice: this.#linhas.findIndex(({ dataset }) => dataset['plano'] === gesto.planoId) };
    this.#host.requestUpdate();
  }

  async #carregar(): Promise<boolean> {
    try {
      await import('../../internal/acoes/plano-acoes.define.js');
    } catch {
      this.#esperado = undefined;
      this.#falhou = true;
      this.#host.requestUpdate();
      return false;
    }
    this.#carregado = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    await this.#acoes.value?.updateComplete;
    return true;
  }

  #tentarDeNovo(): void {
    this.#falhou = false;
    this.#host.shadowRoot?.querySelector<HTMLElement>('#planos')?.focus();
    void this.#carregar();
  }

  #aoFecharMenu(devolver: boolean): void {
    this.#aberto = undefined;
    this.#host.requestUpdate();
    if (devolver) this.#devolverFoco();
  }

  /** To where it was; the plan may have left the list meanwhile. */
  #devolverFoco(): void {
    if (!this.#origem) return;
    const { planoId, servicoId, indice, abridor } = this.#origem;
    const linha = this.#linha(planoId);
    const chip = servicoId === undefined ? null : linha?.querySelector<HTMLElement>(`[data-servico="${CSS.escape(servicoId)}"] button`);
    const alvo = abridor?.isConnected ? abridor : chip;
    if (alvo) alvo.focus();
    else this.#focarLinha({ planoId, indice });
  }

  /** The plan, or the one that has taken its place, or the last one, or the list. */
  #focarLinha({ planoId, indice }: Lugar): void {
    const linhas = this.#linhas;
    const linha = this.#linha(planoId) ?? linhas[Math.min(indice, linhas.length - 1)];
    (linha?.querySelector<HTMLElement>('.acoes') ?? this.#host.shadowRoot?.querySelector<HTMLElement>('#planos'))?.focus();
  }

  #lugarDe(elemento: Element | null | undefined): Lugar | undefined {
    const linha = elemento?.closest<HTMLElement>('[data-plano]');
    return linha ? { planoId: linha.dataset['plano']!, indice: this.#linhas.indexOf(linha) } : undefined;
  }

  get #linhas(): HTMLElement[] {
    return [...(this.#host.shadowRoot?.querySelectorAll<HTMLElement>('[data-plano]') ?? [])];
  }

  #linha(planoId: string): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector(`[data-plano="${CSS.escape(planoId)}"]`);
  }
}
