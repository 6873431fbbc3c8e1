/** A field's text with the place of its caret. */
export interface TextoComCursor {
  readonly texto: string;
  readonly cursor: number;
}

const HIFEN = 5;
const DIGITOS = 8;

/**
 * What was typed of a CEP, as `00000-000`, with the caret after the same digit as before. Anything that is no CEP yet
 * to be (a letter, a ninth digit) stays as typed, for the operator to see. `paraFrente`: the Delete key, which must get past the hyphen.
 */
export function mascararCep({ texto, cursor }: TextoComCursor, paraFrente = false): TextoComCursor {
  const digitos = texto.replace(/\D/g, '');
  if (!/^[\d.\s-]*$/.test(texto) || digitos.length > DIGITOS) return { texto, cursor };
  const antes = texto.slice(0, cursor).replace(/\D/g, '').length;
  const comHifen = digitos.length > HIFEN;
  return {
    texto: comHifen ? `${digitos.slice(0, HIFEN)}-${digitos.slice(HIFEN)}` : digitos,
    cursor: comHifen && (antes > HIFEN || (paraFrente && antes === HIFEN)) ? antes + 1 : antes,
  };
}

/** Writes the mask into a field while it is typed in, without moving the caret away from where the operator types. */
export function mascararCampoDeCep(campo: HTMLInputElement, inputType: string | undefined): string {
  const antes = { texto: campo.value, cursor: campo.selectionStart ?? campo.value.length };
  const { texto, cursor } = mascararCep(antes, inputType === 'deleteContentForward');
  if (texto !== antes.texto) campo.value = texto;
  campo.setSelectionRange(cursor, cursor);
  return texto;
}
