import { isConflictError, isSdkError, type SdkError, type SdkErrorCode } from '../../errors/index.js';
import type { Falta } from '../../domain/falta.js';
import { ponteiroDe } from './ponteiro.js';

/** The status under which each failure goes over the wire. A failure of the backend's own backend is one of a gateway. */
export const STATUS_DO_CODIGO: Readonly<Record<SdkErrorCode, number>> = {
  validation: 422,
  rule: 422,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'slot-taken': 409,
  'invalid-transition': 409,
  aborted: 499,
  // Not 502 or 504, which ask to be made again.
  'unconfirmed-write': 500,
  'unsupported-capability': 501,
  network: 502,
  'unexpected-response': 502,
  unavailable: 503,
  timeout: 504,
};

/** One refused place of a request. `in` says where it stands when that is not the body. */
export interface ErroDeCampo {
  readonly pointer: string;
  readonly code: string;
  readonly in?: 'path' | 'query' | 'header';
  readonly severity?: 'erro' | 'aviso';
  readonly values?: Readonly<Record<string, string | number>>;
}

export interface Problema {
  readonly status: number;
  readonly code: SdkErrorCode;
  readonly detail: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly extras?: Readonly<Record<string, unknown>>;
}

/** A refusal as RFC 9457 says it, with our `code`. */
export function respostaDeProblema({ status, code, detail, headers = {}, extras = {} }: Problema): Response {
  return new Response(JSON.stringify({ status, code, detail, ...extras }), {
    status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
  });
}

const erroDeCampoDe = ({ campo, codigo, gravidade, valores }: Falta): ErroDeCampo => ({
  pointer: ponteiroDe(campo),
  code: codigo,
  ...(gravidade && { severity: gravidade }),
  ...(valores && { values: valores }),
});

/** What a failure carries besides its code. Read by name, so that an error of another copy of the SDK passes too. */
function extrasDe(
  erro: SdkError & {
    readonly faltas?: readonly Falta[];
    readonly regras?: unknown;
    readonly alternativas?: unknown;
    readonly atual?: unknown;
    readonly motivo?: unknown;
  },
): Record<string, unknown> {
  return {
    ...(erro.hint !== undefined && { hint: erro.hint }),
    ...(erro.faltas && { fieldErrors: erro.faltas.map(erroDeCampoDe) }),
    ...(erro.regras !== undefined && { regras: erro.regras }),
    ...(erro.alternativas !== undefined && { alternativas: erro.alternativas }),
    ...(erro.motivo !== undefined && { motivo: erro.motivo }),
    ...(erro.atual !== undefined && { atual: erro.atual }),
  };
}

function headersDe(erro: SdkError & { readonly esperar?: number }): Record<string, string> {
  if (erro.code === 'unauthenticated') return { 'www-authenticate': 'Bearer' };
  return erro.esperar === undefined ? {} : { 'retry-after': String(Math.ceil(erro.esperar / 1000)) };
}

/** The inverse of `erroDeHttp`. What is no `SdkError` is a fault of the server and says nothing of its inside. */
export function problemaDe(erro: unknown): Response {
  if (!isSdkError(erro) || !Object.hasOwn(STATUS_DO_CODIGO, erro.code)) {
    return respostaDeProblema({ status: 500, code: 'unavailable', detail: 'The server failed.' });
  }
  // RFC 9110 §15.5.13: a version that is not the current one is a precondition that failed.
  const status = isConflictError(erro) && erro.motivo === 'versao' ? 412 : STATUS_DO_CODIGO[erro.code];
  return respostaDeProblema({ status, code: erro.code, detail: erro.message, headers: headersDe(erro), extras: extrasDe(erro) });
}
