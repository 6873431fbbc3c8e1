import * as z from 'zod/mini';
import type { Vaga } from '../../domain/agenda.js';
import type { CodigoDeFalta, Falta } from '../../domain/falta.js';
import type { CampoDeRegra, RegraQuebrada } from '../../domain/regra-de-cadastro.js';
import {
  AbortedError,
  ConflictError,
  ForbiddenError,
  InvalidTransitionError,
  NetworkError,
  NotFoundError,
  RuleError,
  SlotTakenError,
  TimeoutError,
  UnauthenticatedError,
  UnavailableError,
  UnconfirmedWriteError,
  UnexpectedResponseError,
  UnsupportedCapabilityError,
  ValidationError,
  type SdkError,
  type SdkErrorCode,
  type SdkErrorOptions,
} from '../../errors/index.js';
import { vaga } from './esquemas/agenda.js';
import { erroDeCampo, regraQuebrada } from './esquemas/problema.js';
import { campoDe } from './ponteiro.js';

/** A refusal as it came: `corpo` is the parsed JSON, or text, or nothing. */
export interface RespostaDeErro {
  readonly status: number;
  readonly headers: { get(nome: string): string | null };
  readonly corpo: unknown;
}

type Options = SdkErrorOptions & { readonly esperar?: number; readonly atual?: unknown; readonly alternativas?: readonly Vaga[] };

/** Errors that carry no list of their own. */
const CLASSE: Readonly<Record<Exclude<SdkErrorCode, 'validation' | 'rule'>, new (message: string, options: Options) => SdkError>> = {
  network: NetworkError,
  timeout: TimeoutError,
  aborted: AbortedError,
  unauthenticated: UnauthenticatedError,
  forbidden: ForbiddenError,
  'not-found': NotFoundError,
  conflict: ConflictError,
  'slot-taken': SlotTakenError,
  unavailable: UnavailableError,
  'unexpected-response': UnexpectedResponseError,
  'unsupported-capability': UnsupportedCapabilityError,
  'invalid-transition': InvalidTransitionError,
  'unconfirmed-write': UnconfirmedWriteError,
};

/** What a status means when a proxy, and not the backend, has answered. */
const CODIGO_DO_STATUS: Readonly<Record<number, SdkErrorCode>> = {
  400: 'validation',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  408: 'unavailable',
  409: 'conflict',
  410: 'not-found',
  412: 'conflict',
  422: 'validation',
  429: 'unavailable',
  428: 'validation',
  501: 'unsupported-capability',
  // A gateway whose backend did not answer: what was sent may have been done.
  502: 'network',
  504: 'timeout',
};

function codigoDe(problema: Record<string, unknown>, status: number): SdkErrorCode {
  const code = problema['code'];
  if (code === 'validation' || code === 'rule' || (typeof code === 'string' && Object.hasOwn(CLASSE, code))) return code as SdkErrorCode;
  return CODIGO_DO_STATUS[status] ?? (status >= 500 ? 'unavailable' : 'unexpected-response');
}

/** The well-formed items of what should be a list. */
const itensDe = <S extends z.ZodMiniType>(esquema: S, lista: unknown): z.infer<S>[] =>
  (Array.isArray(lista) ? lista : []).flatMap((item) => {
    const lido = z.safeParse(esquema, item);
    return lido.success ? [lido.data] : [];
  });

const faltasDe = (lista: unknown): Falta[] =>
  itensDe(erroDeCampo, lista).map(({ pointer, code, severity, values }) => ({
    campo: campoDe(pointer),
    // A code newer than this SDK goes through as it is; the interface has a general sentence for it.
    codigo: code as CodigoDeFalta,
    ...((severity === 'aviso' || severity === 'erro') && { gravidade: severity }),
    ...(values && { valores: values }),
  }));

const regrasDe = (lista: unknown): RegraQuebrada[] =>
  itensDe(regraQuebrada, lista).map((regra) => ({ ...regra, efeito: regra.efeito === 'avisa' ? 'avisa' : 'bloqueia', campo: regra.campo as CampoDeRegra }));

/** Milliseconds that `Retry-After` asks to wait, in seconds or as a date (RFC 9110 §10.2.3). */
function esperaPedida(headers: RespostaDeErro['headers']): { esperar?: number } {
  const valor = headers.get('retry-after')?.trim();
  if (!valor) return {};
  const espera = /^\d+$/.test(valor) ? Number(valor) * 1000 : Date.parse(valor) - Date.now();
  return Number.isNaN(espera) ? {} : { esperar: Math.max(0, espera) };
}

const textoDe = (valor: unknown): string | undefined => (typeof valor === 'string' && valor ? valor : undefined);

/** The one place where a refusal over HTTP (RFC 9457 with `code`, or a bare status) becomes a typed error. */
export function erroDeHttp({ status, headers, corpo }: RespostaDeErro): SdkError {
  const problema = (typeof corpo === 'object' && corpo ? corpo : {}) as Record<string, unknown>;
  const message = textoDe(problema['detail']) ?? textoDe(problema['title']) ?? `The backend answered with status ${status}.`;
  const hint = textoDe(problema['hint']);
  const codigo = codigoDe(problema, status);
  const options = {
    ...(hint && { hint }),
    ...(codigo === 'conflict' && { atual: problema['atual'], motivo: problema['motivo'] === 'chave' ? ('chave' as const) : ('versao' as const) }),
    ...(codigo === 'slot-taken' && { alternativas: itensDe(vaga, problema['alternativas']) }),
    ...(codigo === 'unavailable' && esperaPedida(headers)),
  };
  if (codigo === 'validation') return new ValidationError(message, faltasDe(problema['fieldErrors']), options);
  if (codigo === 'rule') return new RuleError(message, regrasDe(problema['regras']), options);
  return new CLASSE[codigo](message, options);
}
