import type { Readable } from '../../sdk/core/store.js';

/** The first state of a flow that fits, now or after the changes to come. */
export function esperarEstado<S, T extends S>(flow: Readable<S>, serve: (state: S) => state is T): Promise<T>;
export function esperarEstado<S>(flow: Readable<S>, serve: (state: S) => boolean): Promise<S>;
export function esperarEstado<S>(flow: Readable<S>, serve: (state: S) => boolean): Promise<S> {
  if (serve(flow.state)) return Promise.resolve(flow.state);
  return new Promise((resolve) => {
    const parar = flow.subscribe((state) => {
      if (!serve(state)) return;
      parar();
      resolve(state);
    });
  });
}
