import { etagDe } from '../../backend/http/etag.js';
import { STATUS_DO_CODIGO } from '../../backend/http/problema-de.js';
import { ROTAS, type Rota } from '../../backend/http/rotas.js';
import { descrever } from '../copiar.js';
import type { Provas } from '../provas.js';
import type { Achado } from '../relatorio.js';
import { aponta } from './escrever-cru.js';
import type { Fio, Troca } from './fio.js';

export interface OpcoesDoOlharFio {
  readonly comToken: boolean;
  readonly clienteId: string | undefined;
  readonly marca: string;
}

/** Reads that the adapter never sends: addresses, queries and credentials that are not right. */
export async function provarLeiturasCruas(fio: Fio, provas: Provas, { comToken, clienteId, marca }: OpcoesDoOlharFio): Promise<void> {
  const exigir = (id: Parameters<Provas['provar']>[0], troca: Troca | undefined, status: number, esperado = String(status), certo = true): void => {
    if (troca) provas.provar(id, troca.status === status && certo ? [] : [{ onde: nomeDe(troca), esperado, veio: `${troca.status} ${descrever(troca.json)}` }]);
  };
  exigir('fio.endereco', await fio.pedir('GET', `/${marca}`), 404);
  if (clienteId !== undefined) {
    const consulta = await fio.pedir('GET', `/clientes/${encodeURIComponent(clienteId)}/planos?grupo=${marca}`);
    exigir('fio.consulta', consulta, 400, '400, with a `pointer` /grupo in `fieldErrors`', consulta && aponta(consulta, '/grupo'));
  }
  if (comToken) {
    exigir('fio.sem-token', await fio.pedir('GET', '/sessao', { anonimo: true }), 401);
    exigir('fio.token-errado', await fio.pedir('GET', '/sessao', { anonimo: true, headers: { authorization: `Bearer ${marca}` } }), 401);
  } else for (const id of ['fio.sem-token', 'fio.token-errado'] as const) provas.semObjeto(id, 'No token was given: who asks is known in another way.');
}

const nomeDe = ({ metodo, caminho, nome }: Troca): string => `${metodo} ${nome ? ROTAS[nome].caminho : caminho}`;

type Campos = { readonly [campo: string]: unknown };

/** Everything that went over the wire, looked at once more: statuses, headers, problem documents. */
export function olharTrocas({ trocas }: Fio, provas: Provas): void {
  for (const troca of trocas) {
    const { status, headers } = troca;
    const campos = (typeof troca.json === 'object' && troca.json !== null ? troca.json : {}) as Campos;
    const em = (esperado: string, veio: string): Achado => ({ onde: nomeDe(troca), esperado, veio });
    if (status < 300) olharSucesso(troca, campos, provas, em);
    else if (status >= 400) olharRecusa(troca, campos, provas, em);
    const espera = headers.get('retry-after');
    if (espera !== null) provas.provar('fio.retry-after', esperaValida(espera) ? [] : [em('`Retry-After` in seconds or as an HTTP date', descrever(espera))]);
    if (status === 401)
      provas.provar('fio.www-authenticate', headers.has('www-authenticate') ? [] : [em('the header `WWW-Authenticate`, e.g. Bearer', 'none')]);
  }
  provas.semObjeto('fio.retry-after', 'No answer had `Retry-After`.');
  provas.semObjeto('fio.www-authenticate', 'No answer was a 401.');
}

type Em = (esperado: string, veio: string) => Achado;

function olharSucesso({ status, headers, nome }: Troca, campos: Campos, provas: Provas, em: Em): void {
  const tipo = headers.get('content-type') ?? '';
  provas.provar('fio.tipo', /^application\/json\s*(;|$)/i.test(tipo) ? [] : [em('`Content-Type: application/json`', descrever(tipo))]);
  if (!nome) return;
  const rota: Rota = ROTAS[nome];
  provas.provar('fio.status', status === rota.status ? [] : [em(String(rota.status), String(status))]);
  const { versao } = campos;
  if (!rota.versionada || typeof versao !== 'string') return;
  const etag = headers.get('etag');
  provas.provar(
    'fio.etag',
    etag === etagDe(versao) ? [] : [em(`\`ETag: ${etagDe(versao)}\`, the \`versao\` in the body`, etag === null ? 'none' : etag.slice(0, 60))],
  );
}

function olharRecusa({ status, headers }: Troca, campos: Campos, provas: Provas, em: Em): void {
  const tipo = headers.get('content-type') ?? '';
  const { code, motivo, status: noCorpo } = campos;
  const conhecido = typeof code === 'string' && Object.hasOwn(STATUS_DO_CODIGO, code);
  provas.provar('fio.problema', [
    ...(/^application\/problem\+json\s*(;|$)/i.test(tipo) ? [] : [em('`Content-Type: application/problem+json`', `${status} ${descrever(tipo)}`)]),
    ...(conhecido ? [] : [em('a published `code`', `${status} ${descrever(code)}`)]),
  ]);
  if (noCorpo !== undefined) provas.provar('fio.status-no-corpo', noCorpo === status ? [] : [em(`\`status\` ${status}`, descrever(noCorpo))]);
  if (!conhecido) return;
  const certos = statusDo(code as keyof typeof STATUS_DO_CODIGO, motivo);
  provas.provar('fio.status-do-codigo', certos.includes(status) ? [] : [em(`${certos.join(' or ')} for "${String(code)}"`, String(status))]);
}

function statusDo(code: keyof typeof STATUS_DO_CODIGO, motivo: unknown): readonly number[] {
  // 412 is a precondition that failed (RFC 9110 §15.5.13); the others are about the key or the thing itself.
  if (code === 'conflict') return motivo === 'versao' ? [412] : [409];
  if (code === 'validation') return [422, 400, 413, 415, 428];
  if (code === 'unavailable') return [503, 500, 429];
  return code === 'unsupported-capability' ? [501, 405] : [STATUS_DO_CODIGO[code]];
}

/** RFC 9110 §10.2.3: seconds, or a date. */
const esperaValida = (valor: string): boolean =>
  /^\d+$/.test(valor.trim()) || /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/.test(valor.trim());
