import * as z from 'zod/mini';

/**
 * An object schema that ignores keys it does not know, so that an older SDK reads a newer backend.
 * Built without zod's code generation: that probes `new Function`, which a page with a strict CSP reports (SPEC X04).
 * The switch is global, so it is put back at once: the page may use the same zod for itself.
 */
export function objeto<const S extends z.core.$ZodShape>(forma: S): z.ZodMiniObject<S, z.core.$strip> {
  const { jitless } = z.config();
  z.config({ jitless: true });
  const esquema = z.object(forma);
  z.config({ jitless });
  return esquema as z.ZodMiniObject<S, z.core.$strip>;
}

/**
 * A list that a newer backend may have put more into than this SDK knows: an item whose name is not among `nomes` is
 * left out. The name is the item itself, or stands in it under `chave`.
 */
export const listaAberta = <S extends z.ZodMiniType>(item: S, nomes: readonly string[], chave?: string) =>
  z.pipe(
    z.transform((lista: unknown) => {
      if (!Array.isArray(lista)) return lista;
      return lista.filter((um: unknown) => {
        const nome: unknown = chave ? (um as Record<string, unknown> | null)?.[chave] : um;
        return typeof nome !== 'string' || nomes.includes(nome);
      });
    }),
    z.array(item),
  );

/** An open list of names, e.g. the actions of a status. */
export const nomesConhecidos = <const V extends readonly string[]>(nomes: V) => listaAberta(z.enum(nomes), nomes);

export const texto = z.string();
export const numero = z.number();
export const inteiro = z.int();
export const logico = z.boolean();
export const textoOpcional = z.optional(texto);
export const textos = z.array(texto);
/** `yyyy-mm-dd`. Whether the day exists is for the domain to say. */
export const data = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
/** `HH:mm`, 24 hours. */
export const hora = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
