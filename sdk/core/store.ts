/** Something whose state can be read now and followed later. Every flow is one. */
export interface Readable<S> {
  readonly state: S;
  /** Calls `listener` after each change (not at once). Returns the function that stops it. */
  subscribe(listener: (state: S) => void): () => void;
}

export interface Store<S> extends Readable<S> {
  /** Replaces the state; the same object is no change and tells nobody. */
  set(next: S): void;
}

/** The one place where a flow's state lives: no framework, synchronous, listeners may unsubscribe while called. */
export function createStore<S>(initial: S): Store<S> {
  let state = initial;
  const listeners = new Set<(state: S) => void>();
  return {
    get state() {
      return state;
    },
    set(next) {
      if (Object.is(next, state)) return;
      state = next;
      for (const listener of [...listeners]) listener(state);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
