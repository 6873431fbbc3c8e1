import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { MissingPartError } from '../../sdk/errors/missing-part-error.js';
import { depoisDePintar } from '../internal/depois-de-pintar.js';

type Sources = { readonly [name: string]: () => Promise<unknown> };
type Part<S extends Sources, N extends keyof S> = Awaited<ReturnType<S[N]>>;

/** Parts of an element that the first paint does not need: each is loaded by itself, and again after a failure. */
export class LazyPartsController<S extends Sources> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #sources: S;
  readonly #loaded = new Map<keyof S, unknown>();
  readonly #running = new Map<keyof S, Promise<unknown>>();
  readonly #failed = new Map<keyof S, MissingPartError>();
  #asked = false;

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
    return this.#failed.has(name);
  }

  /** Why the part could not be loaded. */
  error(name: keyof S): MissingPartError | undefined {
    return this.#failed.get(name);
  }

  /** Loads everything once the frame that is being made has been painted; a part that failed then waits for `load`. */
  loadAllAfterPaint(): void {
    if (this.#asked) return;
    this.#asked = true;
    depoisDePintar(() => this.#loadAll());
  }

  #loadAll(): void {
    for (const name of Object.keys(this.#sources)) if (!this.#loaded.has(name) && !this.#failed.has(name)) void this.load(name);
  }

  /** The part, when it is there; undefined when it could not be loaded. */
  async load<N extends keyof S>(name: N): Promise<Part<S, N> | undefined> {
    if (this.#loaded.has(name)) return this.get(name);
    this.#failed.delete(name);
    const running = this.#running.get(name) ?? this.#sources[name]!();
    this.#running.set(name, running);
    try {
      this.#loaded.set(name, await running);
    } catch (cause) {
      this.#failed.set(name, new MissingPartError(`The part "${String(name)}" could not be loaded.`, { cause }));
    }
    this.#running.delete(name);
    this.#host.requestUpdate();
    return this.get(name);
  }
}
