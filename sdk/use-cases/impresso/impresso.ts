import { createLoader, type Resource } from '../../core/resource.js';
import type { Readable } from '../../core/store.js';
import { faltasDoImpresso, type Impresso, type PedidoDeImpresso } from '../../domain/impresso.js';
import { isSdkError, type SdkError } from '../../errors/sdk-error.js';
import { UnexpectedResponseError } from '../../errors/unexpected-response-error.js';
import type { PlanoSdk } from '../../plano-sdk.js';

/** A printed document of a plan without a screen (SPEC D02): loaded anew each time, because a plan changes. */
export interface ImpressoFlow extends Readable<Resource<Impresso, SdkError>> {
  /** Loads it; again after a failure. */
  iniciar(): void;
  encerrar(): void;
}

/**
 * Fetches a document to be printed. Its HTML is the ERP's and not trusted: whoever shows it puts `valores` into text
 * nodes (`mesclar`) after it was sanitised, as `<plano-impresso>` does. One that is too large is an `UnexpectedResponseError`.
 */
export function impressoDoPlano(sdk: PlanoSdk, { planoId, pedido }: { readonly planoId: string; readonly pedido: PedidoDeImpresso }): ImpressoFlow {
  const loader = createLoader(async (_: void, signal): Promise<Impresso> => {
    const impresso = await sdk.backend.impresso(planoId, pedido, { signal });
    if (faltasDoImpresso(impresso).length > 0) throw new UnexpectedResponseError('The document is too large to be shown; shorten its model.');
    return impresso;
  }, isSdkError);
  return {
    get state() {
      return loader.state;
    },
    subscribe: loader.subscribe,
    iniciar() {
      if (loader.state.status === 'idle' || loader.state.status === 'failed') void loader.load();
    },
    encerrar: () => loader.abort(),
  };
}
