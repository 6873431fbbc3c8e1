import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Sources = { readonly [name: string]: () => Promise<unknown> };
type Part<S extends Sources, N extends keyof S> = Awaited<ReturnType<S[N]>>;

/** Parts of an element that the first paint does not need: each is loaded by itself, and again after a failure. */
export class LazyPartsController<S extends Sources> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #sources: S;
  readonly #loaded = new Map<keyof S, unknown>();
  readonly #state = new Map<keyof S, 'loading' | 'failed'>();

  constructor(host: ReactiveControllerHost, sources: S) {
    this.#host = host;
    this.#sources = sources;
    host.addController(this);
  }

  hostConnected(): void {}

  get<N extends keyof S>(name: N): Part<S, N> | undefined {
    return this.#loaded.get(name) as Part<S, N> | undefined;
  }

  failed(name: keyof S): boolean {
    return this.#state.get(name) === 'failed';
  }

  /** Begins to load what is neither there nor on its way; a part that failed is left to `retry`. */
  loadAll(): void {
    for (const name of Object.keys(this.#sources)) if (!this.#loaded.has(name) && !this.#state.has(name)) void this.retry(name);
  }

  async retry(name: keyof S): Promise<void> {
    this.#state.set(name, 'loading');
    this.#host.requestUpdate();
    try {
      this.#loaded.set(name, await this.#sources[name]!());
      this.#state.delete(name);
    } catch {
      this.#state.set(name, 'failed');
    }
    this.#host.requestUpdate();
  }
}
