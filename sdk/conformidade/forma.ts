import * as z from 'zod/mini';
import { data, hora, inteiro } from '../backend/http/esquemas/base.js';
import { ASSUNTOS, type NomeDeRota } from '../backend/http/rotas.js';
import { SAIDAS } from '../backend/http/saidas.js';
import { descrever } from './copiar.js';

/** A place in an answer that is not as published. */
export interface Desvio {
  /** E.g. `itens[0].preco`; empty for the answer itself. */
  readonly lugar: string;
  readonly esperado: string;
  readonly veio: string;
}

/** The schema of what the method gives. */
export function saidaDe(metodo: NomeDeRota): z.ZodMiniType {
  const assunto = (Object.keys(ASSUNTOS) as (keyof typeof ASSUNTOS)[]).find((um) => metodo in ASSUNTOS[um])!;
  return (SAIDAS[assunto] as Record<string, z.ZodMiniType>)[metodo]!;
}

/** The answer as the SDK reads it, or where it is not as published. `valor` is a copy (`copiar`). */
export function conferirForma(esquema: z.ZodMiniType, valor: unknown): { readonly lido: unknown } | { readonly desvios: readonly Desvio[] } {
  const lido = z.safeParse(esquema, valor);
  if (lido.success) return { lido: lido.data };
  return { desvios: lido.error.issues.flatMap((issue) => achatar(issue)).map((issue) => desvioDe(issue, esquema, valor)) };
}

type Issue = Pick<z.core.$ZodIssue, 'code' | 'path'> & {
  readonly errors?: readonly (readonly z.core.$ZodIssue[])[];
  readonly expected?: unknown;
  readonly values?: readonly unknown[];
};

/** Which field says what kind of object it is. */
const QUAL = /^(tipo|forma|formato)$/;

/** Of a union, what is wrong by the kind that the answer says it is. */
function achatar(issue: z.core.$ZodIssue, prefixo: readonly PropertyKey[] = []): Issue[] {
  const path = [...prefixo, ...issue.path];
  const { errors = [] } = issue as Issue;
  const doTipo = errors.map((ramo) => ramo.flatMap((dentro) => achatar(dentro, path))).filter((ramo) => !ramo.some((um) => QUAL.test(String(um.path.at(-1)))));
  const [melhor] = doTipo.filter((ramo) => ramo.some((um) => um.path.length > path.length)).sort((a, b) => a.length - b.length);
  return melhor ?? [{ ...issue, path }];
}

function desvioDe(issue: Issue, esquema: z.ZodMiniType, raiz: unknown): Desvio {
  const lugar = issue.path.reduce<string>((ate, parte) => (typeof parte === 'number' ? `${ate}[${parte}]` : `${ate}${ate && '.'}${String(parte)}`), '');
  const valor = issue.path.reduce<unknown>((dentro, parte) => (dentro as Record<PropertyKey, unknown> | null | undefined)?.[parte], raiz);
  return { lugar, esperado: esperadoDe(issue, esquema), veio: descrever(valor, String(issue.path.at(-1) ?? '')) };
}

const NOMES: { readonly [tipo in string]?: string } = { string: 'a text', number: 'a number', boolean: 'true or false', array: 'a list', object: 'an object' };

function esperadoDe(issue: Issue, raiz: z.ZodMiniType): string {
  const esquemas = esquemasEm([raiz], issue.path);
  if (esquemas.includes(inteiro)) return 'an integer';
  if (esquemas.includes(data)) return 'a day, yyyy-mm-dd';
  if (esquemas.includes(hora)) return 'a time, HH:mm';
  if (issue.code === 'invalid_type') return NOMES[String(issue.expected)] ?? String(issue.expected);
  if (issue.code === 'invalid_value') return `one of ${(issue.values ?? []).map((um) => JSON.stringify(um)).join(', ')}`;
  return 'what openapi.json says';
}

interface Definicao {
  readonly type: string;
  readonly shape?: Readonly<Record<PropertyKey, z.ZodMiniType>>;
  readonly element?: z.ZodMiniType;
  readonly innerType?: z.ZodMiniType;
  readonly options?: readonly z.ZodMiniType[];
}

/** The schema, and those that it lets through as they are. */
function abrir(esquema: z.ZodMiniType): z.ZodMiniType[] {
  const { innerType, options } = esquema.def as unknown as Definicao;
  return [esquema, ...(innerType ? abrir(innerType) : []), ...(options ?? []).flatMap(abrir)];
}

/** Every schema that may stand at a place. */
function esquemasEm(aqui: readonly z.ZodMiniType[], caminho: readonly PropertyKey[]): z.ZodMiniType[] {
  const abertos = aqui.flatMap(abrir);
  const [parte, ...resto] = caminho;
  if (parte === undefined) return abertos;
  const dentro = abertos.flatMap((esquema) => {
    const { shape, element } = esquema.def as unknown as Definicao;
    return (typeof parte === 'number' ? element : shape?.[parte]) ?? [];
  });
  return esquemasEm(dentro, resto);
}
