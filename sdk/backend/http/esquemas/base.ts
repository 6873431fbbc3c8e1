import * as z from 'zod/mini';

/*
 * Everything here goes into the page, so kinds are few: a check in plain TypeScript costs a tenth of zod's own (`z.int`,
 * `z.regex`, `z.pipe`, `z._default`), and `scripts/openapi.ts` says in JSON Schema what such a check means.
 */

/** A check that zod need not know: the value is as `vale` says. */
const que =
  <V>(vale: (valor: V) => boolean): z.core.CheckFn<V> =>
  ({ value, issues }) => {
    if (!vale(value)) issues.push({ code: 'custom', input: value });
  };

/** A schema whose well-formed values are put right before they are given out. */
export const acertado = <S extends z.ZodMiniType>(esquema: S, acertar: (valor: z.output<S>) => z.output<S>): S =>
  esquema.check((lido) => {
    lido.value = acertar(lido.value as z.output<S>);
  }) as S;

/**
 * An object schema that ignores keys it does not know, so that an older SDK reads a newer backend.
 * Built without zod's code generation: that probes `new Function`, which a page with a strict CSP reports (SPEC X04).
 * The switch is global, so it is put back at once: the page may use the same zod for itself.
 */
/* @__NO_SIDE_EFFECTS__ */
export function objeto<const S extends z.core.$ZodShape>(forma: S): z.ZodMiniObject<S, z.core.$strip> {
  const { jitless } = z.config();
  z.config({ jitless: true });
  const esquema = z.object(forma);
  z.config({ jitless });
  return esquema as z.ZodMiniObject<S, z.core.$strip>;
}

export const texto = z.string();
export const numero = z.number();
export const inteiro = numero.check(que(Number.isSafeInteger));
export const logico = z.boolean();
export const textoOpcional = z.optional(texto);
export const textos = z.array(texto);

/** What `data` and `hora` check. */
export const FORMATO_DE_DATA = /^\d{4}-\d\d-\d\d$/;
export const FORMATO_DE_HORA = /^([01]\d|2[0-3]):[0-5]\d$/;
/** `yyyy-mm-dd`. Whether the day exists is for the domain to say. */
export const data = texto.check(que((dia) => FORMATO_DE_DATA.test(dia)));
/** `HH:mm`, 24 hours. */
export const hora = texto.check(que((hora) => FORMATO_DE_HORA.test(hora)));

/**
 * A list that a newer backend may have put more into than this SDK knows: an item whose name is not among `nomes` is
 * left out. The name is the item itself, or stands in it under `chave`.
 */
export function listaAberta<S extends z.ZodMiniType>(item: S, nomes: readonly string[], chave?: string): z.ZodMiniArray<S> {
  const conhecido = (nome: unknown): boolean => nomes.includes(nome as string);
  const novo = texto.check(que((nome) => !conhecido(nome)));
  const lista = z.array(z.union([item, chave ? objeto({ [chave]: novo }) : novo]));
  return acertado(lista, (itens) => itens.filter((um) => conhecido(chave ? (um as Record<string, unknown>)[chave] : um))) as unknown as z.ZodMiniArray<S>;
}

/** An open list of names, e.g. the actions of a status. */
export const nomesConhecidos = <const V extends readonly string[]>(nomes: V) => listaAberta(z.enum(nomes), nomes);
