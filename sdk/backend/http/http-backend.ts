import ky, { HTTPError, TimeoutError as KyTimeoutError } from 'ky';
import * as z from 'zod/mini';
import { AbortedError, isSdkError, NetworkError, NotFoundError, TimeoutError, UnexpectedResponseError, type SdkError } from '../../errors/index.js';
import type { Backend } from '../port.js';
import { comCredencial, type Busca, type FonteDeToken } from './credencial.js';
import { erroDeHttp } from './erro-de-http.js';
import { createRetentativas } from './retentativa.js';
import { esquemaNoFio, ROTAS, type Rota } from './rotas.js';

export type { Busca, FonteDeToken } from './credencial.js';

/** How to reach a backend that speaks our REST contract (`openapi.json`). */
export interface HttpBackendOptions {
  /** Where the contract begins, e.g. `https://portal.example/api`; in a page also relative to it: `/api`. */
  readonly baseUrl: string;
  /** Gives the operator's token for `Authorization: Bearer`. Without it the portal's own cookies go along. */
  readonly token?: FonteDeToken | undefined;
  /** Sends the requests; default the global `fetch`. */
  readonly fetch?: Busca | undefined;
  /** Default `include` without a token, `same-origin` with one. */
  readonly credentials?: RequestCredentials | undefined;
  /** Milliseconds for one attempt; default 15 000. */
  readonly timeout?: number | undefined;
  /** @internal Turns the milliseconds to wait before an attempt into those waited: tests do not wait. */
  readonly espera?: ((milis: number) => number) | undefined;
}

/** A backend over our REST contract. Throws `TypeError` at once when `baseUrl` cannot work where it runs. */
export function createHttpBackend(options: HttpBackendOptions): Backend {
  const { baseUrl, token, fetch: busca = (request) => fetch(request), timeout = 15_000 } = options;
  exigirAlcancavel(baseUrl);
  const retentativas = createRetentativas(options.espera);
  const http = ky.create({
    prefix: baseUrl,
    timeout,
    cache: 'no-store',
    credentials: options.credentials ?? (token ? 'same-origin' : 'include'),
    headers: { accept: 'application/json' },
    fetch: comCredencial(busca, token) as typeof fetch,
  });

  const pedir = async (rota: Rota, argumentos: readonly unknown[]): Promise<unknown> => {
    const nome = `${rota.metodo} ${rota.caminho}`;
    const de = (argumento: string): unknown => argumentos[rota.argumentos.indexOf(argumento)];
    const opcoes = (argumentos[rota.argumentos.length] ?? {}) as { readonly signal?: AbortSignal; readonly chave?: string };
    const traduzir = (causa: unknown): SdkError => erroDe(causa, nome, opcoes.signal);
    try {
      const resposta = await http(caminhoDe(rota, de), {
        method: rota.metodo,
        retry: retentativas.opcoes(traduzir),
        ...(rota.argumentos.includes('consulta') && { searchParams: de('consulta') as Record<string, string | number | undefined> }),
        ...(rota.argumentos.includes('corpo') && { json: de('corpo') }),
        ...(opcoes.chave && { headers: { 'idempotency-key': opcoes.chave } }),
        ...(opcoes.signal && { signal: opcoes.signal }),
      });
      const valor = lerResposta(rota, nome, await resposta.text());
      retentativas.sucesso();
      return valor;
    } catch (causa) {
      throw traduzir(causa);
    }
  };

  return Object.fromEntries(
    Object.entries<Rota>(ROTAS).map(([metodo, rota]) => [metodo, (...argumentos: unknown[]) => pedir(rota, argumentos)]),
  ) as unknown as Backend;
}

function exigirAlcancavel(baseUrl: string): void {
  if (/^https?:\/\//i.test(baseUrl)) return;
  if (typeof location === 'undefined') {
    throw new TypeError(
      `createHttpBackend: baseUrl "${baseUrl}" is relative, and outside a page there is nothing to resolve it against. Give an absolute one, e.g. "http://127.0.0.1:8787/api".`,
    );
  }
}

function caminhoDe(rota: Rota, de: (argumento: string) => unknown): string {
  return rota.caminho.replace(/\{(\w+)\}/g, (_, nome: string) => {
    const valor = String(de(nome));
    // A URL folds these away, whatever their encoding, and would ask for something else.
    if (/^\.{0,2}$/.test(valor)) throw new NotFoundError(`${rota.metodo} ${rota.caminho}: ${nome} "${valor}" can be nobody's id.`);
    return encodeURIComponent(valor);
  });
}

function lerResposta(rota: Rota, nome: string, texto: string): unknown {
  let json: unknown;
  try {
    json = JSON.parse(texto);
  } catch (cause) {
    throw new UnexpectedResponseError(`${nome}: the answer is not JSON.`, { cause, hint: 'Does baseUrl point to the API, or did a log-in page answer?' });
  }
  const lida = z.safeParse(esquemaNoFio(rota), json);
  if (!lida.success) {
    // Names places only: the answer may hold what nobody else should read.
    const lugares = lida.error.issues.map((issue) => `/${issue.path.join('/')}`).slice(0, 5);
    throw new UnexpectedResponseError(`${nome}: the answer is not of the published shape at ${lugares.join(', ')}.`, { hint: 'Compare it with openapi.json.' });
  }
  return rota.envelope ? (lida.data as Record<string, unknown>)[rota.envelope] : lida.data;
}

function erroDe(causa: unknown, nome: string, signal: AbortSignal | undefined): SdkError {
  if (isSdkError(causa)) return causa;
  if (signal?.aborted) return new AbortedError(`${nome}: given up by the caller.`, { cause: causa });
  if (causa instanceof HTTPError) return erroDeHttp({ status: causa.response.status, headers: causa.response.headers, corpo: causa.data });
  if (causa instanceof KyTimeoutError) return new TimeoutError(`${nome}: no answer in time.`, { cause: causa });
  return new NetworkError(`${nome}: the backend could not be reached.`, { cause: causa });
}
