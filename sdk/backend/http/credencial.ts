import { isSdkError, NetworkError, UnauthenticatedError } from '../../errors/index.js';

/** Sends a request. `globalThis.fetch` is one; so is what `servir` makes. */
export type Busca = (request: Request) => Promise<Response>;

/**
 * Gives the operator's token. It is asked before every request, so that another operator who signs in is never taken
 * for the last one, and must be quick; with `renovar: true` the token just given was refused and a fresh one is needed.
 */
export type FonteDeToken = (pedido: { readonly renovar: boolean }) => string | undefined | Promise<string | undefined>;

/** One attempt over the network: credential, request, whole answer; a 401 is tried once more with a fresh token. */
export function comCredencial(busca: Busca, fonte: FonteDeToken | undefined): Busca {
  const pedirToken = async (renovar: boolean): Promise<string | undefined> => {
    try {
      return await fonte?.({ renovar });
    } catch (cause) {
      throw isSdkError(cause) ? cause : new UnauthenticatedError('The host gave no token.', { cause });
    }
  };
  let renovacao: { readonly recusado: string | undefined; readonly token: Promise<string | undefined> } | undefined;
  // Kept by the token that was refused: requests that were refused together, or late, share one refresh.
  const renovar = (recusado: string | undefined): Promise<string | undefined> => {
    if (!renovacao || renovacao.recusado !== recusado) {
      const nova = { recusado, token: pedirToken(true) };
      renovacao = nova;
      nova.token.catch(() => renovacao === nova && (renovacao = undefined));
    }
    return renovacao.token;
  };
  const tentar = async (request: Request): Promise<Response> => {
    if (!fonte) return enviar(busca, request);
    const deNovo = request.clone();
    const token = await pedirToken(false);
    const resposta = await enviar(busca, assinar(request, token));
    if (resposta.status !== 401) return resposta;
    const fresco = await renovar(token);
    if (fresco === undefined || fresco === token) {
      // Nothing new came of it: the next refusal may ask again.
      renovacao = undefined;
      return resposta;
    }
    const segunda = await enviar(busca, assinar(deNovo, fresco));
    if (segunda.status === 401) renovacao = undefined;
    return segunda;
  };
  return (request) => abandonavel(request.signal, tentar(request));
}

/** What is given up is over at once, also while the host still looks for a token, or its `fetch` knows no signal. */
function abandonavel<T>(signal: AbortSignal, promessa: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const abandonar = (): void => reject(signal.reason as Error);
    if (signal.aborted) abandonar();
    signal.addEventListener('abort', abandonar, { once: true });
    void promessa.then(resolve, reject).finally(() => signal.removeEventListener('abort', abandonar));
  });
}

function assinar(request: Request, token: string | undefined): Request {
  if (token) request.headers.set('authorization', `Bearer ${token}`);
  return request;
}

async function enviar(busca: Busca, request: Request): Promise<Response> {
  const { signal } = request;
  signal.throwIfAborted();
  try {
    const resposta = await busca(request);
    // Read here, so that an answer that breaks off half-way is a failed attempt like any other.
    const texto = await resposta.text();
    signal.throwIfAborted();
    return new Response(texto || null, resposta);
  } catch (cause) {
    throw signal.aborted ? cause : new NetworkError('The backend could not be reached.', { cause });
  }
}
