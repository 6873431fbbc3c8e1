import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows when the page is being printed, in time to draw what paper needs and a screen does not. */
export class ImpressaoController implements ReactiveController {
  readonly #desenhar: () => void;
  #imprimindo = false;

  /** `desenhar` must draw at once: the browser takes its picture when the event is over. */
  constructor(host: ReactiveControllerHost, desenhar: () => void) {
    this.#desenhar = desenhar;
    host.addController(this);
  }

  get imprimindo(): boolean {
    return this.#imprimindo;
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#antes);
    window.addEventListener('afterprint', this.#depois);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#antes);
    window.removeEventListener('afterprint', this.#depois);
  }

  readonly #antes = (): void => this.#mudar(true);
  readonly #depois = (): void => this.#mudar(false);

  #mudar(imprimindo: boolean): void {
    this.#imprimindo = imprimindo;
    this.#desenhar();
  }
}
