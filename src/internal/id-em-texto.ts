/**
 * The id that an attribute or a property brings; undefined: none. Frameworks set the property where there is one, and
 * ids of many databases are numbers.
 */
export const idEmTexto = (valor: unknown): string | undefined => String(valor ?? '').trim() || undefined;
