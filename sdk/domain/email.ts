const PARTE_LOCAL = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}$/;
const ROTULO = /^[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?$/;

/**
 * Tells whether a contact's e-mail can be written to. The rule is that of `<input type="email">` (HTML Standard,
 * "valid email address"), so that field and SDK agree, with a dot in the domain on top, because nobody is reached at
 * `fulano@provedor`, and the sizes of RFC 5321 §4.5.3.1 (64 before the @, 254 in all). Blanks around are refused.
 */
export const emailValido = (texto: string): boolean => {
  if (texto.length > 254) return false;
  const arroba = texto.indexOf('@');
  if (arroba < 0 || !PARTE_LOCAL.test(texto.slice(0, arroba))) return false;
  const rotulos = texto.slice(arroba + 1).split('.');
  return rotulos.length > 1 && rotulos.every((rotulo) => ROTULO.test(rotulo));
};
