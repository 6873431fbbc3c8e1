import type { NomeDeRota } from '../backend/http/rotas.js';
import type { Sessao } from '../domain/configuracao.js';
import type { Momento } from '../domain/situacao-do-horario.js';
import type { NovoPlano } from '../domain/novo-plano.js';
import { descrever } from './copiar.js';
import type { Fio } from './fio/fio.js';
import type { Provas } from './provas.js';
import type { Achado, Escrito } from './relatorio.js';
import type { Sonda } from './sonda.js';
import type { Vigia } from './vigia.js';

/** What every part of the kit works on. */
export interface Terreno {
  readonly sonda: Sonda;
  /** The same backend for another operator, for races; without one the same again. */
  readonly outra: Sonda;
  readonly provas: Provas;
  readonly vigia: Vigia;
  readonly fio: Fio | undefined;
  readonly sessao: Sessao;
  /** Now, on the provider's wall. */
  readonly agora: Momento;
  /** Told apart from those of another run: ids, logins and keys that the kit makes up begin with it. */
  readonly marca: string;
  readonly pedido: Partial<NovoPlano> | undefined;
  readonly escritos: Escrito[];
}

/** An id that nobody has. */
export const idDeNinguem = ({ marca }: Pick<Terreno, 'marca'>): string => `${marca}-nobody`;

/** A finding at a place of an answer. `campo` is the field whose value `veio` is. */
export const achado = ({ sonda }: Pick<Terreno, 'sonda'>, metodo: NomeDeRota, lugar: string, esperado: string, veio: unknown): Achado => ({
  onde: sonda.onde(metodo, lugar),
  esperado,
  veio: descrever(veio, /\w+$/.exec(lugar)?.[0] ?? ''),
});

/** The values that come more than once. */
export const repetidos = <T>(valores: readonly T[]): T[] => [...new Set(valores.filter((um, i) => valores.indexOf(um) !== i))];

/** Why a plan may lack what is asked of it, which is no fault. */
export const SEM_FALTA: readonly string[] = ['invalid-transition', 'forbidden', 'unsupported-capability'];
