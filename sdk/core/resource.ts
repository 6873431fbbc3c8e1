import { createStore, type Readable } from './store.js';

/** What is known of something that is loaded. `anterior` is the last good value while a new one comes or failed. */
export type Resource<T, E = unknown> =
  | { readonly status: 'idle' }
  | { readonly status: 'loading'; readonly anterior?: T }
  | { readonly status: 'ready'; readonly valor: T }
  | { readonly status: 'failed'; readonly erro: E; readonly anterior?: T };

/** The value to show: the fresh one, or the last good one. */
export const valorDe = <T>(resource: Resource<T>): T | undefined =>
  resource.status === 'ready' ? resource.valor : resource.status === 'idle' ? undefined : resource.anterior;

export interface Loader<T, P, E> extends Readable<Resource<T, E>> {
  /** Loads with `params`; a load under way is aborted, and only the last one's answer is kept. */
  load(params: P): Promise<void>;
  /** Puts a value in place without loading, e.g. what a write just answered. */
  put(valor: T): void;
  /** Aborts what is under way; the element that asked is gone. */
  abort(): void;
}

/**
 * Last request wins. `isExpected` tells an ordinary failure (kept as `failed`) from a programming error (thrown).
 */
export function createLoader<T, P, E>(load: (params: P, signal: AbortSignal) => Promise<T>, isExpected: (error: unknown) => error is E): Loader<T, P, E> {
  const store = createStore<Resource<T, E>>({ status: 'idle' });
  let running: AbortController | undefined;
  const anterior = (): { anterior?: T } => {
    const valor = valorDe(store.state);
    return valor === undefined ? {} : { anterior: valor };
  };
  return {
    get state() {
      return store.state;
    },
    subscribe: store.subscribe,
    async load(params) {
      running?.abort();
      const mine = new AbortController();
      running = mine;
      store.set({ status: 'loading', ...anterior() });
      try {
        const valor = await load(params, mine.signal);
        if (running === mine) store.set({ status: 'ready', valor });
      } catch (erro) {
        if (running !== mine) return;
        if (!isExpected(erro)) throw erro;
        store.set({ status: 'failed', erro, ...anterior() });
      }
    },
    put(valor) {
      running?.abort();
      running = undefined;
      store.set({ status: 'ready', valor });
    },
    abort() {
      running?.abort();
      running = undefined;
      if (store.state.status === 'loading') {
        const valor = store.state.anterior;
        store.set(valor === undefined ? { status: 'idle' } : { status: 'ready', valor });
      }
    },
  };
}
