import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** DESIGN.md, "Layout": an element is as wide as the portal gives it. */
export type Largura = 'estreita' | 'media' | 'larga';

const larguraDe = (px: number): Largura => (px < 480 ? 'estreita' : px < 900 ? 'media' : 'larga');

/** For what a container query cannot do: another structure, not another style, when the host is narrow. */
export class LarguraController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observador: ResizeObserver | undefined;
  #largura: Largura = 'larga';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  get largura(): Largura {
    return this.#largura;
  }

  hostConnected(): void {
    this.#medir(this.#host.getBoundingClientRect().width);
    this.#observador = new ResizeObserver(([entrada]) => this.#medir(entrada?.contentRect.width ?? 0));
    this.#observador.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observador?.disconnect();
  }

  /** A host that is not shown has no width: what was measured before still holds. */
  #medir(px: number): void {
    if (px === 0) return;
    const largura = larguraDe(px);
    if (largura === this.#largura) return;
    this.#largura = largura;
    this.#host.requestUpdate();
  }
}
