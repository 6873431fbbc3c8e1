import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { recebidosDe, type EstadoDosPlanos } from '../../../sdk/use-cases/planos-do-cliente/state.js';
import '../../internal/acoes/plano-acoes.define.js';
import type { PlanoAcoes } from '../../internal/acoes/plano-acoes.js';
import type { HostDasAcoes } from './acoes-da-lista.js';
import type { GestoDeMenu } from './gestos-de-menu.js';

/** A plan's place in the list, for the focus. */
interface Lugar {
  readonly planoId: string;
  readonly servicoId?: string | undefined;
  readonly indice: number;
}

/**
 * The menus and dialogs of the list, loaded when they are first wanted. It sees to it that the focus is never lost, even
 * when the plan leaves the list (SPEC A04, A07).
 */
export class MenusDaLista implements ReactiveController {
  readonly #host: HostDasAcoes;
  readonly #estado: () => EstadoDosPlanos | undefined;
  readonly #acoes = createRef<PlanoAcoes>();
  /** Drawn from the first menu on. */
  #querido = false;
  /** Whose menu is open. */
  #aberto: GestoDeMenu | undefined;
  /** Where the menu or dialog that is open began. */
  #origem: (Lugar & { readonly abridor?: HTMLElement | undefined }) | undefined;
  #focado: Lugar | undefined;

  constructor(host: HostDasAcoes, estado: () => EstadoDosPlanos | undefined) {
    this.#host = host;
    this.#estado = estado;
    host.addController(this);
  }

  hostDisconnected(): void {
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

  aberto(planoId: string, servicoId?: string): boolean {
    return this.#aberto?.planoId === planoId && this.#aberto.servicoId === servicoId;
  }

  render(): TemplateResult | typeof nothing {
    if (!this.#querido) return nothing;
    return html`<plano-acoes
      ${ref(this.#acoes)}
      .sdk=${this.#host.sdk}
      .sessao=${this.#estado()?.sessao}
      .aoFecharMenu=${(devolver: boolean) => this.#aoFecharMenu(devolver)}
      .aoFecharDialogo=${() => this.#devolverFoco()}
      ><slot name="cartao" slot="cartao"></slot
    ></plano-acoes>`;
  }

  /** Opens the menu; a second press of its button closes it. */
  async pedir(gesto: GestoDeMenu): Promise<void> {
    if (gesto.abridor && this.aberto(gesto.planoId, gesto.servicoId)) return this.#acoes.value?.fecharMenu();
    this.#querido = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    await this.#acoes.value?.updateComplete;
    const linha = recebidosDe(this.#estado()?.lista ?? { phase: 'loading' })?.itens.find(({ plano }) => plano.id === gesto.planoId);
    const servico = linha?.plano.servicos.find(({ id }) => id === gesto.servicoId);
    if (!this.#host.isConnected || !linha || (gesto.servicoId !== undefined && !servico)) return;
    this.#acoes.value?.abrirMenu({ linha, servico }, gesto);
    this.#aberto = gesto;
    this.#origem = { ...gesto, indice: this.#linhas.findIndex(({ dataset }) => dataset['plano'] === gesto.planoId) };
    this.#host.requestUpdate();
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
