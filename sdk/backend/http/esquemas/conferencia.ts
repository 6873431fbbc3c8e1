import type * as z from 'zod/mini';
import type { Backend } from '../../port.js';
import type { ENTRADAS } from '../entradas.js';
import type { ROTAS } from '../rotas.js';
import type { SAIDAS } from '../saidas.js';

/** A type in which an optional field is a marked one, so that a field that is lacking altogether shows. */
type Chapado<T> = T extends readonly (infer I)[]
  ? Chapado<I>[]
  : T extends object
    ? { -readonly [K in keyof T]-?: Record<never, never> extends Pick<T, K> ? { opcional: Chapado<T[K]> } : Chapado<T[K]> }
    : T;

type Igual<A, B> = [Chapado<A>, Chapado<B>] extends [Chapado<B>, Chapado<A>] ? true : false;

type Tabela = typeof ROTAS;
/** Every answer's schema, whatever its subject. */
type Saidas = Juntas<(typeof SAIDAS)[keyof typeof SAIDAS]>;
type Juntas<U> = (U extends unknown ? (de: U) => void : never) extends (de: infer I) => void ? I : never;
type Entradas = typeof ENTRADAS;
type Metodo = keyof Backend;

type Resposta<M extends Metodo> = Awaited<ReturnType<Backend[M]>>;

type Em<Nomes, Argumentos, Nome> = Nomes extends readonly [infer N, ...infer R]
  ? Argumentos extends [infer A, ...infer B]
    ? N extends Nome
      ? A
      : Em<R, B, Nome>
    : never
  : never;

/** The type of the argument at the place where the table says `consulta` or `corpo`. */
type Argumento<M extends Metodo, Nome extends string> = Em<Tabela[M]['argumentos'], Parameters<Backend[M]>, Nome>;

type DoEsquema<M extends Metodo, Parte extends 'consulta' | 'corpo'> = M extends keyof Entradas
  ? Entradas[M] extends Record<Parte, infer S extends z.ZodMiniType>
    ? z.infer<S>
    : never
  : never;

type Divergencia<M extends Metodo> =
  | (Igual<z.infer<Saidas[M]>, Resposta<M>> extends true ? never : 'resposta')
  | (Igual<DoEsquema<M, 'consulta'>, Argumento<M, 'consulta'>> extends true ? never : 'consulta')
  | (Igual<DoEsquema<M, 'corpo'>, Argumento<M, 'corpo'>> extends true ? never : 'corpo');

type Divergencias = { [M in Metodo as Divergencia<M> extends never ? never : M]: Divergencia<M> };

type SemDivergencia<T extends Record<string, never>> = T;

/**
 * Compiles only while every schema of the table and of `ENTRADAS` gives exactly the domain type that the port names; else the compiler
 * lists the methods that differ and in which part. Nothing imports it and it costs no byte.
 */
export type RotasConferidas = SemDivergencia<Divergencias>;
