const girar = (palavra: number, bits: number): number => (palavra << bits) | (palavra >>> (32 - bits));

/** UTF-8; a lone surrogate becomes the replacement character, as `TextEncoder` has it. */
const bytesDe = (texto: string): number[] =>
  Array.from(encodeURIComponent(texto.replace(/\p{Cs}/gu, '\ufffd')).matchAll(/%([\dA-F]{2})|[^]/g), ([um, hex]) =>
    hex === undefined ? um.charCodeAt(0) : Number.parseInt(hex, 16),
  );

const blocosDe = (texto: string): number[][] => {
  const bytes = bytesDe(texto);
  const bits = bytes.length * 8;
  bytes.push(0x80);
  while (bytes.length % 64 !== 56) bytes.push(0);
  for (let i = 7; i >= 0; i -= 1) bytes.push(Math.floor(bits / 2 ** (8 * i)) & 255);
  const palavra = (i: number): number => [0, 1, 2, 3].reduce((ate, j) => (ate << 8) | (bytes[i + j] ?? 0), 0);
  return Array.from({ length: bytes.length / 64 }, (_, b) => Array.from({ length: 16 }, (_2, i) => palavra(b * 64 + i * 4)));
};

const RODADAS: readonly (readonly [(b: number, c: number, d: number) => number, number])[] = [
  [(b, c, d) => (b & c) | (~b & d), 0x5a827999],
  [(b, c, d) => b ^ c ^ d, 0x6ed9eba1],
  [(b, c, d) => (b & c) | (b & d) | (c & d), 0x8f1bbcdc],
  [(b, c, d) => b ^ c ^ d, 0xca62c1d6],
];

type Estado = readonly [number, number, number, number, number];

const misturar = (estado: Estado, bloco: readonly number[]): Estado => {
  const w = [...bloco];
  for (let i = 16; i < 80; i += 1) w.push(girar((w[i - 3] ?? 0) ^ (w[i - 8] ?? 0) ^ (w[i - 14] ?? 0) ^ (w[i - 16] ?? 0), 1));
  let [a, b, c, d, e] = estado;
  w.forEach((palavra, i) => {
    const [f, k] = RODADAS[Math.floor(i / 20)] as (typeof RODADAS)[number];
    [a, b, c, d, e] = [(girar(a, 5) + f(b, c, d) + e + k + palavra) | 0, a, girar(b, 30), c, d];
  });
  return [(estado[0] + a) | 0, (estado[1] + b) | 0, (estado[2] + c) | 0, (estado[3] + d) | 0, (estado[4] + e) | 0];
};

/**
 * SHA-1 of a text in UTF-8, 40 capital hex digits (RFC 3174). By hand, because `crypto.subtle` is missing on plain http (SPEC X01). Only
 * for the look-up of leaked passwords, which is by SHA-1; it protects nothing.
 */
export const sha1 = (texto: string): string =>
  blocosDe(texto)
    .reduce<Estado>(misturar, [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476, 0xc3d2e1f0 | 0])
    .map((palavra) => (palavra >>> 0).toString(16).padStart(8, '0'))
    .join('')
    .toUpperCase();
