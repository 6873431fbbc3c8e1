import { respostaDeProblema } from '../sdk/backend/http/problema-de.js';
import type { Servidor } from '../sdk/backend/http/servir.js';

/** What may go wrong between a page and its backend. */
export const CENARIOS = [
  'lento',
  'offline-antes',
  'resposta-perdida',
  'timeout',
  '500',
  '503-retry-after',
  '429',
  '401-expirado',
  '403',
  '409-horario-ocupado',
  '412-versao',
  '422-regra',
  'html-de-login',
  'json-cortado',
  'forma-errada',
] as const;
export type Cenario = (typeof CENARIOS)[number];

/** A scenario, for requests of one method (`resposta-perdida:POST`) or for all, and how often (`500:GET:2`) or always. */
export interface CenarioPedido {
  readonly cenario: Cenario;
  readonly metodo?: string | undefined;
  readonly vezes?: number | undefined;
}

/** Reads `nome[:METODO][:vezes]`; undefined when it names no scenario. */
export function lerCenario(texto: string | undefined): CenarioPedido | undefined {
  const [nome, ...resto] = decodeURIComponent(texto ?? '').split(':');
  const cenario = CENARIOS.find((um) => um === nome);
  if (!cenario) return undefined;
  const metodo = resto.find((parte) => /^[A-Z]+$/.test(parte));
  const vezes = resto.find((parte) => /^\d+$/.test(parte));
  return { cenario, metodo, vezes: vezes === undefined ? undefined : Number(vezes) };
}

export interface OpcoesDeCenario {
  /** What goes wrong with this request, if anything. */
  readonly escolher: (request: Request) => Cenario | undefined;
  /** Milliseconds that `lento` takes; default 3 000. */
  readonly lentidao?: number | undefined;
}

/** The connection broke: `fetch` rejects with such an error, a real server drops the line. */
export class ConexaoCaiu extends TypeError {}

const problema = (status: number, code: Parameters<typeof respostaDeProblema>[0]['code'], extras = {}, headers = {}): Response =>
  respostaDeProblema({ status, code, detail: 'Scenario of the mock.', extras, headers });

const corpoTrocado = async (resposta: Response, trocar: (texto: string) => string, tipo?: string): Promise<Response> => {
  const headers = new Headers(resposta.headers);
  if (tipo) headers.set('content-type', tipo);
  return new Response(trocar(await resposta.text()), { status: resposta.status, headers });
};

const nunca = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true }));

const demorar = (milis: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milis));

/** What each scenario makes of a request. Those that do their work first are the treacherous ones: it is done all the same. */
const FAZER: { readonly [C in Cenario]: (servidor: Servidor, request: Request, lentidao: number) => Promise<Response> } = {
  async lento(servidor, request, lentidao) {
    await demorar(lentidao);
    return servidor(request);
  },
  async 'offline-antes'() {
    throw new ConexaoCaiu('offline');
  },
  async 'resposta-perdida'(servidor, request) {
    await servidor(request);
    throw new ConexaoCaiu('the answer was lost');
  },
  async timeout(servidor, request) {
    await servidor(request);
    return nunca(request.signal);
  },
  '500': async () => new Response('<h1>Internal Server Error</h1>', { status: 500, headers: { 'content-type': 'text/html' } }),
  '503-retry-after': async () => problema(503, 'unavailable', {}, { 'retry-after': '1' }),
  '429': async () => problema(429, 'unavailable', {}, { 'retry-after': new Date(Date.now() + 1000).toUTCString() }),
  '401-expirado': async () => problema(401, 'unauthenticated', {}, { 'www-authenticate': 'Bearer' }),
  '403': async () => problema(403, 'forbidden'),
  '409-horario-ocupado': async () => problema(409, 'slot-taken', { alternativas: [] }),
  '412-versao': async () => problema(412, 'conflict', { motivo: 'versao' }),
  '422-regra': async () =>
    problema(422, 'rule', {
      regras: [{ id: 'cenario', nome: 'Regra do cenário', efeito: 'bloqueia', mensagem: 'Esta regra faz parte da demonstração.', campo: 'oferta' }],
    }),
  async 'html-de-login'(servidor, request) {
    await servidor(request);
    return new Response('<!doctype html><title>Entrar</title><form><input name="senha"></form>', { headers: { 'content-type': 'text/html' } });
  },
  'json-cortado': async (servidor, request) => corpoTrocado(await servidor(request), (texto) => texto.slice(0, Math.floor(texto.length / 2))),
  'forma-errada': async (servidor, request) => corpoTrocado(await servidor(request), () => '{"inesperado":[1,2,3]}', 'application/json'),
};

/** The same server, with faults where `escolher` says so. It rejects with `ConexaoCaiu` where a connection would break. */
export function comCenarios(servidor: Servidor, { escolher, lentidao = 3000 }: OpcoesDeCenario): Servidor {
  return async (request) => {
    const cenario = escolher(request);
    return cenario ? FAZER[cenario](servidor, request, lentidao) : servidor(request);
  };
}

/** Chooses by what the request carries (header `x-cenario`, cookie `cenario`), else by `padrao`, each as often as it says. */
export function porPedido(padrao?: string): (request: Request) => Cenario | undefined {
  const usados = new Map<string, number>();
  return (request) => {
    const dito = request.headers.get('x-cenario') ?? /(?:^|;\s*)cenario=([^;]+)/.exec(request.headers.get('cookie') ?? '')?.[1] ?? padrao;
    const pedido = lerCenario(dito);
    if (!pedido || (pedido.metodo && pedido.metodo !== request.method)) return undefined;
    const vezes = (usados.get(dito!) ?? 0) + 1;
    usados.set(dito!, vezes);
    return pedido.vezes !== undefined && vezes > pedido.vezes ? undefined : pedido.cenario;
  };
}
