import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { createRef, type Ref } from 'lit/directives/ref.js';
import { conterEscape } from '../internal/conter-escape.js';

/**
 * A native modal `<dialog>` in the host's shadow root. Keeps Escape, Tab and clicks from the portal's own modals
 * (SPEC X07) and gives the focus back to whoever opened it.
 */
export class DialogController implements ReactiveController {
  readonly ref: Ref<HTMLDialogElement> = createRef();
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #aoFechar: (() => void) | undefined;
  #aberto = false;
  #abridor: HTMLElement | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement, aoFechar?: () => void) {
    this.#host = host;
    this.#aoFechar = aoFechar;
    host.addController(this);
  }

  get aberto(): boolean {
    return this.#aberto;
  }

  abrir(): void {
    if (this.#aberto) return;
    this.#abridor = (this.#host.shadowRoot?.activeElement as HTMLElement | null) ?? null;
    this.#aberto = true;
    this.#host.requestUpdate();
  }

  fechar(): void {
    if (!this.#aberto) return;
    this.#aberto = false;
    this.ref.value?.close();
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      if (this.#abridor?.isConnected) this.#abridor.focus();
    });
    this.#aoFechar?.();
  }

  hostUpdated(): void {
    const dialog = this.ref.value;
    if (this.#aberto && dialog && !dialog.open) dialog.showModal();
  }

  hostDisconnected(): void {
    this.#aberto = false;
  }

  /** `@keydown` of the dialog: one Escape must not also close the portal's modal. */
  readonly conterEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    conterEscape(event);
    this.fechar();
  };

  /** `@cancel` of the dialog: the platform's own request to close (Esc on some systems, the back gesture). */
  readonly cancelar = (event: Event): void => {
    event.stopPropagation();
    event.preventDefault();
    this.fechar();
  };
}
