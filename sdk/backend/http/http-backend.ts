import ky, { HTTPError, TimeoutError as KyTimeoutError } from 'ky';
import { AbortedError } from '../../errors/aborted-error.js';
import { MissingPartError } from '../../errors/missing-part-error.js';
import { NetworkError } from '../../errors/network-error.js';
import { NotFoundError } from '../../errors/not-found-error.js';
import { isSdkError, type SdkError } from '../../errors/sdk-error.js';
import { TimeoutError } from '../../errors/timeout-error.js';
import { UnexpectedResponseError } from '../../errors/unexpected-response-error.js';
import type { Backend } from '../port.js';
import { comCredencial, type Busca, type FonteDeToken } from './credencial.js';
import { etagDe } from './etag.js';
import { createRetentativas } from './retentativa.js';
import { ASSUNTOS, type Assunto, type Rota } from './rotas.js';

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

  const pedir = async (assunto: Assunto, metodo: string, rota: Rota, argumentos: readonly unknown[]): Promise<unknown> => {
    const nome = `${rota.metodo} ${rota.caminho}`;
    const de = (argumento: string): unknown => argumentos[rota.argumentos.indexOf(argumento)];
    const opcoes = (argumentos[rota.argumentos.length] ?? {}) as Opcoes;
    const traduzir = (causa: unknown): Promise<SdkError> => erroDe(causa, nome, opcoes.signal);
    // On its way while the request is; whether it has come is asked after the answer.
    const leitor = leitorDe(assunto, metodo);
    leitor.catch(() => {});
    try {
      const resposta = await http(caminhoDe(rota, de), {
        method: rota.metodo,
        retry: retentativas.opcoes(traduzir),
        headers: {
          ...(opcoes.chave !== undefined && { 'idempotency-key': opcoes.chave }),
          ...(rota.edita && opcoes.versao !== undefined && { 'if-match': etagDe(opcoes.versao) }),
        },
        ...(rota.argumentos.includes('consulta') && { searchParams: de('consulta') as Record<string, string | number | undefined> }),
        ...(rota.argumentos.includes('corpo') && { json: de('corpo') }),
        ...(opcoes.signal && { signal: opcoes.signal }),
      });
      const texto = await resposta.text();
      const valor = (await leitor)(rota, lerJson(nome, texto));
      retentativas.sucesso();
      return valor;
    } catch (causa) {
      throw await traduzir(causa);
    }
  };

  return Object.fromEntries(
    Object.entries(ASSUNTOS).flatMap(([assunto, rotas]) =>
      Object.entries<Rota>(rotas).map(([metodo, rota]) => [metodo, (...argumentos: unknown[]) => pedir(assunto as Assunto, metodo, rota, argumentos)]),
    ),
  ) as unknown as Backend;
}

interface Opcoes {
  readonly signal?: AbortSignal | undefined;
  readonly chave?: string | undefined;
  readonly versao?: string | undefined;
}

type Leitor = (rota: Rota, json: unknown) => unknown;

/** Schemas and zod come in files of their own: the first paint of a page does without them. */
const SAIDAS: { readonly [A in Assunto]: () => Promise<{ readonly saidas: object }> } = {
  servicos: () => import('./saidas/servicos.js'),
  venda: () => import('./saidas/venda.js'),
  vida: () => import('./saidas/vida.js'),
  documentos: () => import('./saidas/documentos.js'),
  registro: () => import('./saidas/registro.js'),
  agendamento: () => import('./saidas/agendamento.js'),
};

async function leitorDe(assunto: Assunto, metodo: string): Promise<Leitor> {
  const [{ saidas }, { lerResposta }] = await Promise.all([SAIDAS[assunto](), import('./ler-resposta.js')]).catch((cause: unknown) => {
    throw new MissingPartError(`${metodo}: the file that reads answers could not be loaded.`, { cause });
  });
  return (rota, json) => lerResposta(rota, (saidas as Record<string, Parameters<typeof lerResposta>[1]>)[metodo]!, json);
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

function lerJson(nome: string, texto: string): unknown {
  try {
    return JSON.parse(texto);
  } catch (cause) {
    throw new UnexpectedResponseError(`${nome}: the answer is not JSON.`, { cause, hint: 'Does baseUrl point to the API, or did a log-in page answer?' });
  }
}

async function erroDe(causa: unknown, nome: string, signal: AbortSignal | undefined): Promise<SdkError> {
  if (isSdkError(causa)) return causa;
  if (signal?.aborted) return new AbortedError(`${nome}: given up by the caller.`, { cause: causa });
  if (causa instanceof HTTPError) return erroDaResposta(causa, nome);
  if (causa instanceof KyTimeoutError) return new TimeoutError(`${nome}: no answer in time.`, { cause: causa });
  return new NetworkError(`${nome}: the backend could not be reached.`, { cause: causa });
}

/** A refusal, read by a file that comes with the first one. Without that file nothing is known but that it was no success. */
async function erroDaResposta(causa: HTTPError, nome: string): Promise<SdkError> {
  const { status, headers } = causa.response;
  try {
    const { erroDeHttp } = await import('./erro-de-http.js');
    return erroDeHttp({ status, headers, corpo: causa.data });
  } catch (cause) {
    return new MissingPartError(`${nome}: refused with status ${status}, and the file that reads refusals could not be loaded.`, { cause });
  }
}
