import { setupWorker } from 'msw/browser';
import type { HttpHandler } from 'msw';
import { criarHandlers } from './handlers.js';

export { criarHandlers, criarServidor, OPERADOR_PADRAO, type OpcoesDosHandlers, type OpcoesDoServidor } from './handlers.js';

export interface OpcoesDoMock {
  readonly handlers?: readonly HttpHandler[] | undefined;
  /** Address of `mockServiceWorker.js`; default beside the page. It answers for its own folder and those below. */
  readonly worker?: string | undefined;
}

/** Starts a service worker that answers `…/api` of this page in the server's place. Resolves with the function that stops it. */
export async function iniciarMock({ handlers = criarHandlers(), worker = 'mockServiceWorker.js' }: OpcoesDoMock = {}): Promise<() => void> {
  const mock = setupWorker(...handlers);
  await mock.start({
    quiet: true,
    onUnhandledFrame: 'bypass',
    serviceWorker: { url: new URL(worker, document.baseURI).href },
  });
  return () => mock.stop();
}
