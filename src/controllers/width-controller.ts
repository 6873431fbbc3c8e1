import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The three widths of DESIGN.md: below 480 px, below 900 px, and more. */
export type Width = 'narrow' | 'medium' | 'wide';

const widthOf = (px: number): Width => (px < 480 ? 'narrow' : px < 900 ? 'medium' : 'wide');

/** How wide the portal lets the element be, where CSS alone cannot choose (a table or a list of cards). */
export class WidthController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: ResizeObserver | undefined;
  #width: Width = 'wide';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  get width(): Width {
    return this.#width;
  }

  hostConnected(): void {
    // Its first answer comes before the first paint, so a narrow element never flashes as a wide one.
    this.#observer = new ResizeObserver(([entry]) => this.#measured(entry?.contentRect.width ?? 0));
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #measured(px: number): void {
    // A hidden tab measures 0 px: what it was is the better guess.
    const width = px > 0 ? widthOf(px) : this.#width;
    if (width === this.#width) return;
    this.#width = width;
    this.#host.requestUpdate();
  }
}
