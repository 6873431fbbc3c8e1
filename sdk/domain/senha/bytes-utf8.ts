/**
 * How many bytes a text takes on the wire, which is what RADIUS limits (RFC 2865 §5.1, §5.2; SENHA §7.6). By hand,
 * because `TextEncoder` is no part of the language; a lone surrogate counts 3, as the replacement it would become.
 */
export const bytesUtf8 = (texto: string): number => {
  let bytes = 0;
  for (const caractere of texto) {
    const ponto = caractere.codePointAt(0) ?? 0;
    if (ponto < 0x80) bytes += 1;
    else if (ponto < 0x800) bytes += 2;
    else bytes += ponto < 0x10000 ? 3 : 4;
  }
  return bytes;
};
