import { CAPACIDADES, type Capacidade, type Sessao } from '../../domain/configuracao.js';
import { bloqueia, type Falta } from '../../domain/falta.js';
import { AbortedError } from '../../errors/aborted-error.js';
import { UnauthenticatedError } from '../../errors/unauthenticated-error.js';
import { UnsupportedCapabilityError } from '../../errors/unsupported-capability-error.js';
import { ValidationError } from '../../errors/validation-error.js';
import type { Leitura } from '../port.js';
import type { EstadoDoProvedor } from './estado-do-provedor.js';
import { passarDoTempo } from './passar-do-tempo.js';

/** What the subjects of the memory backend share: the state, who asks, and the two ways to answer. Answers are copies. */
export interface Contexto {
  readonly estado: EstadoDoProvedor;
  ler<T>(opcoes: Leitura | undefined, resposta: (sessao: Sessao) => T): Promise<T>;
  /** Runs to its end without an await: all of it is done, or nothing. */
  gravar<T>(fazer: (sessao: Sessao) => T): Promise<T>;
}

export const criarContexto = (estado: EstadoDoProvedor, operadorId: string): Contexto => ({
  estado,
  async ler(opcoes, resposta) {
    recusarAbortada(opcoes);
    await Promise.resolve();
    recusarAbortada(opcoes);
    passarDoTempo(estado);
    return structuredClone(resposta(sessaoDe(estado, operadorId)));
  },
  async gravar(fazer) {
    passarDoTempo(estado);
    return structuredClone(fazer(sessaoDe(estado, operadorId)));
  },
});

function recusarAbortada(opcoes: Leitura | undefined): void {
  if (opcoes?.signal?.aborted) throw new AbortedError('The request was given up by its signal.');
}

function sessaoDe({ dados }: EstadoDoProvedor, operadorId: string): Sessao {
  const operador = dados.operadores.find(({ id }) => id === operadorId);
  if (!operador) throw new UnauthenticatedError('No operator with this id is signed in.');
  const { permissoes, ...quem } = operador;
  return { operador: quem, permissoes, configuracao: dados.configuracao, capacidades: dados.capacidades };
}

export function exigir({ dados }: EstadoDoProvedor, capacidade: Capacidade): void {
  if (!dados.capacidades[capacidade])
    throw new UnsupportedCapabilityError(
      `This backend lacks the capability ${capacidade}; it has ${CAPACIDADES.filter((c) => dados.capacidades[c]).join(', ')}.`,
    );
}

export function exigirSemFaltas(faltas: readonly Falta[]): void {
  const erros = faltas.filter(bloqueia);
  if (erros.length > 0) throw new ValidationError('The fields in `faltas` are refused.', erros);
}
