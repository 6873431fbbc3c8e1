import type { IdDeRegra } from '../../sdk/conformidade/conformidade.js';

type Servidor = (request: Request) => Promise<Response>;

/** A server that breaks one rule of the wire. */
export type MutacaoDoFio = (certo: Servidor) => Servidor;

const refeita = async (
  resposta: Response,
  mudanca: { readonly status?: number; readonly headers?: Record<string, string | null>; readonly corpo?: (json: never) => unknown },
) => {
  const headers = new Headers(resposta.headers);
  for (const [nome, valor] of Object.entries(mudanca.headers ?? {})) valor === null ? headers.delete(nome) : headers.set(nome, valor);
  const texto = await resposta.text();
  const corpo = mudanca.corpo && texto ? JSON.stringify(mudanca.corpo(JSON.parse(texto) as never)) : texto;
  return new Response(corpo || null, { status: mudanca.status ?? resposta.status, headers });
};

/** Changes the answers to which `quando` says yes. */
const nas =
  (quando: (resposta: Response, request: Request) => boolean, mudanca: Parameters<typeof refeita>[1]): MutacaoDoFio =>
  (certo) =>
  async (request) => {
    const resposta = await certo(request.clone());
    return quando(resposta, request) ? refeita(resposta, mudanca) : resposta;
  };

/** Changes the requests to which `quando` says yes. */
const com =
  (quando: (request: Request) => boolean, headers: Record<string, string>): MutacaoDoFio =>
  (certo) =>
  (request) => {
    if (!quando(request)) return certo(request);
    const mudado = new Request(request);
    for (const [nome, valor] of Object.entries(headers)) mudado.headers.set(nome, valor);
    return certo(mudado);
  };

const doCliente = ({ url }: Request): boolean => /\/clientes\/[^/]+$/.test(url);
const sucesso = ({ status }: Response): boolean => status < 300;

/** Every rule that only the wire shows, broken, and nothing else. */
export const MUTACOES_DO_FIO: { readonly [I in Extract<IdDeRegra, `fio.${string}`>]: MutacaoDoFio } = {
  'fio.status': nas(({ status }) => status === 201, { status: 200 }),
  'fio.tipo': nas((resposta, { url }) => sucesso(resposta) && url.endsWith('/sessao'), { headers: { 'content-type': 'text/html' } }),
  'fio.problema': nas(({ status }) => status === 404, { headers: { 'content-type': 'application/json' } }),
  'fio.status-do-codigo': nas(({ status }, request) => status === 404 && doCliente(request), {
    status: 410,
    corpo: (json: object) => ({ ...json, status: 410 }),
  }),
  'fio.status-no-corpo': nas(({ status }) => status === 404, { corpo: (json: object) => ({ ...json, status: 500 }) }),
  'fio.etag': nas(({ headers }) => headers.has('etag'), { headers: { etag: null } }),
  'fio.retry-after': (certo) => {
    let vezes = 0;
    return (request) =>
      request.url.includes('/ceps/') && (vezes += 1) === 1
        ? Promise.resolve(
            new Response('{"status":503,"code":"unavailable"}', {
              status: 503,
              headers: { 'content-type': 'application/problem+json', 'retry-after': 'soon' },
            }),
          )
        : certo(request);
  },
  'fio.endereco': nas(({ status }, { url }) => status === 404 && /\/api\/kit\w+$/.test(url), { status: 200, headers: { 'content-type': 'application/json' } }),
  'fio.consulta': nas(({ status }, { method }) => status === 400 && method === 'GET', { corpo: (json: object) => ({ ...json, fieldErrors: undefined }) }),
  'fio.sem-token': com(({ headers }) => !headers.has('authorization'), { authorization: 'Bearer ana' }),
  'fio.token-errado': com(({ headers }) => headers.get('authorization')?.startsWith('Bearer kit') === true, { authorization: 'Bearer ana' }),
  'fio.www-authenticate': nas(({ status }) => status === 401, { headers: { 'www-authenticate': null } }),
  'fio.sem-chave': com(({ method, headers }) => method === 'POST' && !headers.has('idempotency-key'), { 'idempotency-key': 'uma-qualquer' }),
  'fio.sem-versao': com(({ method, url, headers }) => method === 'POST' && url.endsWith('/cancelamento') && !headers.has('if-match'), { 'if-match': '"x"' }),
  'fio.corpo-cortado': nas(({ status }, { method, headers }) => status === 400 && method === 'POST' && headers.has('idempotency-key'), {
    status: 422,
    corpo: (json: object) => ({ ...json, status: 422 }),
  }),
  'fio.tipo-do-corpo': com(({ headers }) => headers.get('content-type') === 'text/plain', { 'content-type': 'application/json' }),
  'fio.corpo-errado': nas(({ status }, { headers }) => status === 422 && headers.get('content-type') === 'application/json', {
    corpo: (json: { readonly fieldErrors?: readonly { readonly pointer: string }[] }) => ({
      ...json,
      fieldErrors: json.fieldErrors?.filter(({ pointer }) => pointer !== '/contrato/validadeMeses'),
    }),
  }),
};
