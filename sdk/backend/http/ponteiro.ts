/** The JSON Pointer (RFC 6901) of a field: `loginRadius.senha` is `/loginRadius/senha`. */
export const ponteiroDe = (campo: string): string => `/${campo.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('.', '/')}`;

/** The field that a JSON Pointer names, as `Falta.campo` writes it. Takes the fragment form `#/…` of RFC 9457's example too. */
export const campoDe = (ponteiro: string): string => ponteiro.replace(/^#?\//, '').replaceAll('/', '.').replaceAll('~1', '/').replaceAll('~0', '~');
