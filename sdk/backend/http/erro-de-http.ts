import * as z from 'zod/mini';
import type { CodigoDeFalta, Falta } from '../../domain/falta.js';
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
  500: 'unavailable',
  501: 'unsupported-capability',
  502: 'unavailable',
  503: 'unavailable',
  504: 'unavailable',
};

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
    ...(severity && { gravidade: severity }),
    ...(values && { valores: values }),
  }));

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
  const options = hint ? { hint } : {};
  const criar: Readonly<Record<string, (() => SdkError) | undefined>> & Readonly<Record<SdkErrorCode, () => SdkError>> = {
    network: () => new NetworkError(message, options),
    timeout: () => new TimeoutError(message, options),
    aborted: () => new AbortedError(message, options),
    unauthenticated: () => new UnauthenticatedError(message, options),
    forbidden: () => new ForbiddenError(message, options),
    'not-found': () => new NotFoundError(message, options),
    conflict: () => new ConflictError(message, { ...options, atual: problema['atual'] }),
    'slot-taken': () => new SlotTakenError(message, { ...options, alternativas: itensDe(vaga, problema['alternativas']) }),
    validation: () => new ValidationError(message, faltasDe(problema['fieldErrors']), options),
    rule: () => new RuleError(message, itensDe(regraQuebrada, problema['regras']), options),
    unavailable: () => new UnavailableError(message, { ...options, ...esperaPedida(headers) }),
    'unexpected-response': () => new UnexpectedResponseError(message, options),
    'unsupported-capability': () => new UnsupportedCapabilityError(message, options),
    'invalid-transition': () => new InvalidTransitionError(message, options),
    'unconfirmed-write': () => new UnconfirmedWriteError(message, options),
  };
  const code = textoDe(problema['code']) ?? '';
  const conhecido = Object.hasOwn(criar, code) ? code : (CODIGO_DO_STATUS[status] ?? 'unexpected-response');
  return criar[conhecido]!();
}
