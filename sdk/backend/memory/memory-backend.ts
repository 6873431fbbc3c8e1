import { comIdempotencia, type StoreDeChaves } from '../idempotencia.js';
import type { Backend } from '../port.js';
import type { DadosDoProvedor } from './dados-do-provedor.js';
import { criarEstado } from './estado-do-provedor.js';
import { visaoDoOperador } from './visao-do-operador.js';

export type * from './dados-do-provedor.js';

export interface OpcoesDoMemoryBackend {
  /** A whole provider; it is copied, so the same data can start many backends. */
  readonly dados: DadosDoProvedor;
  /** The clock that decides today, what is past and how long keys are kept. */
  readonly relogio?: () => Date;
  /** Who is signed in; the first of `dados.operadores` when not given. */
  readonly operadorId?: string;
}

/** A backend that keeps everything in memory, for tests, stories, the mock server and demos. */
export interface MemoryBackend extends Backend {
  /** The same data as another operator sees it. One who is not registered gets `UnauthenticatedError` from every method. */
  como(operadorId: string): MemoryBackend;
}

/** Makes a complete backend with the real rules (SPEC S02): permissions, validation, registration rules, agenda, keys. */
export function createMemoryBackend({ dados, relogio = () => new Date(), operadorId }: OpcoesDoMemoryBackend): MemoryBackend {
  const estado = criarEstado(structuredClone(dados), relogio);
  const chaves: StoreDeChaves = new Map();
  const como = (id: string): MemoryBackend => ({ ...comIdempotencia(visaoDoOperador(estado, id), chaves, { operadorId: id, relogio }), como });
  return como(operadorId ?? dados.operadores[0]?.id ?? '');
}
