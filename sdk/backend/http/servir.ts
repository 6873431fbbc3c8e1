import type { Operador } from '../../domain/configuracao.js';
import { isSdkError } from '../../errors/index.js';
import type { Backend } from '../port.js';
import { entradaDe } from './entradas.js';
import { etagDe } from './etag.js';
import { lerPedido } from './ler-pedido.js';
import { problemaDe, respostaDeProblema } from './problema-de.js';
import { noFio, ROTAS, type NomeDeRota, type Rota } from './rotas.js';

/** What `servir` needs to answer for a backend. */
export interface OpcoesDeServir {
  /** The backend as this operator sees it: his permissions and rules hold here, on the server, too. */
  readonly backend: (operador: Operador) => Backend;
  /** Who asks, from cookie or token; null when nobody is signed in. */
  readonly autenticar: (request: Request) => Promise<Operador | null> | Operador | null;
  /** Where the contract begins in the path; default `/api`. */
  readonly base?: string | undefined;
  /** Hears of what the answer must not tell: exceptions that are no `SdkError`. */
  readonly aoFalhar?: ((erro: unknown) => void) | undefined;
}

/** Answers one request; never rejects. */
export type Servidor = (request: Request) => Promise<Response>;

/** Serves any `Backend` over our REST contract, with nothing but web `Request` and `Response`: Node, workers, MSW. */
export function servir({ backend, autenticar, base = '/api', aoFalhar }: OpcoesDeServir): Servidor {
  const prefixo = base.replace(/\/+$/, '');
  const responder = async (request: Request): Promise<Response> => {
    const caminho = new URL(request.url).pathname;
    const rotas = caminho.startsWith(prefixo) ? rotasEm(caminho.slice(prefixo.length)) : [];
    if (rotas.length === 0) return respostaDeProblema({ status: 404, code: 'not-found', detail: 'The contract has no such address.' });
    const allow = [...rotas.flatMap(({ rota }) => (rota.metodo === 'GET' ? ['GET', 'HEAD'] : [rota.metodo])), 'OPTIONS'].join(', ');
    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: { allow, 'cache-control': 'no-store' } });
    const metodo = request.method === 'HEAD' ? 'GET' : request.method;
    const achada = rotas.find(({ rota }) => rota.metodo === metodo);
    if (!achada) return respostaDeProblema({ status: 405, code: 'unsupported-capability', detail: `Allowed here: ${allow}.`, headers: { allow } });
    const operador = await autenticar(request);
    if (!operador)
      return respostaDeProblema({ status: 401, code: 'unauthenticated', detail: 'Nobody is signed in.', headers: { 'www-authenticate': 'Bearer' } });
    const pedido = await lerPedido(achada.rota, entradaDe(achada.nome), achada.params, request);
    if ('recusa' in pedido) return pedido.recusa;
    const atende = backend(operador) as unknown as Readonly<Record<NomeDeRota, (...argumentos: readonly unknown[]) => Promise<unknown>>>;
    return respostaDe(achada.rota, await atende[achada.nome](...pedido.argumentos));
  };
  return async (request) => {
    const resposta = await responder(request).catch((erro: unknown) => {
      if (!isSdkError(erro)) aoFalhar?.(erro);
      return problemaDe(erro);
    });
    return request.method === 'HEAD' ? new Response(null, resposta) : resposta;
  };
}

function respostaDe(rota: Rota, valor: unknown): Response {
  const headers: Record<string, string> = { 'content-type': 'application/json', 'cache-control': 'no-store' };
  if (rota.versionada) headers['etag'] = etagDe((valor as { readonly versao: string }).versao);
  return new Response(JSON.stringify(noFio(rota, valor)), { status: rota.status, headers });
}

interface RotaAchada {
  readonly nome: NomeDeRota;
  readonly rota: Rota;
  readonly params: Readonly<Record<string, string>>;
}

const FORMAS = (Object.entries(ROTAS) as [NomeDeRota, Rota][]).map(([nome, rota]) => ({
  nome,
  rota,
  forma: new RegExp(`^${rota.caminho.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
}));

/** Every route at this path, one a method. */
function rotasEm(caminho: string): RotaAchada[] {
  return FORMAS.flatMap(({ nome, rota, forma }) => {
    const achado = forma.exec(caminho);
    if (!achado) return [];
    try {
      const params = Object.entries(achado.groups ?? {}).map(([chave, valor]) => [chave, decodeURIComponent(valor)] as const);
      return [{ nome, rota, params: Object.fromEntries(params) }];
    } catch {
      // A malformed escape names nothing.
      return [];
    }
  });
}
