import { http, type HttpHandler } from 'msw';
import type { Servidor } from '../sdk/backend/http/servir.js';
import { ConexaoCaiu } from './cenarios.js';
import { criarServidor } from './servidor.js';

export { CENARIOS, comCenarios, ConexaoCaiu, lerCenario, porPedido, type Cenario } from './cenarios.js';
export { criarServidor, OPERADOR_PADRAO, type OpcoesDoServidor } from './servidor.js';

export interface OpcoesDosHandlers {
  /** Where the API is, as MSW writes it; default `*` + `/api`: on any host, in any folder. */
  readonly base?: string | undefined;
  /** What answers, with its own base `/api`; default a fresh `criarServidor()`. */
  readonly servidor?: Servidor | undefined;
}

/** MSW handlers for the whole contract: the same server as everywhere else, so the mock cannot drift from it. */
export function criarHandlers({ base = '*/api', servidor = criarServidor() }: OpcoesDosHandlers = {}): HttpHandler[] {
  return [
    http.all(`${base}/*`, async ({ request, cookies }) => {
      try {
        return await servidor(await emApi(request, base, cookies));
      } catch (erro) {
        if (erro instanceof ConexaoCaiu) return Response.error();
        throw erro;
      }
    }),
  ];
}

/** The request as the server expects it: under `/api`, wherever the page has it, and with the cookies that browsers hide. */
async function emApi(request: Request, base: string, { operador, cenario }: Readonly<Record<string, string | undefined>>): Promise<Request> {
  const url = new URL(request.url);
  const pasta = base.slice(base.lastIndexOf('/'));
  url.pathname = `/api${url.pathname.slice(url.pathname.indexOf(`${pasta}/`) + pasta.length)}`;
  const headers = new Headers(request.headers);
  if (operador && !headers.has('authorization')) headers.set('authorization', `Bearer operador-${operador}`);
  if (cenario && !headers.has('x-cenario')) headers.set('x-cenario', cenario);
  const comCorpo = request.method !== 'GET' && request.method !== 'HEAD';
  return new Request(url, { method: request.method, headers, signal: request.signal, ...(comCorpo && { body: await request.text() }) });
}
