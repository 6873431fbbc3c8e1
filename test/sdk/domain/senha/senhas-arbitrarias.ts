import fc from 'fast-check';

// Pieces on which ports of the scale are known to go wrong: windows that count and that do not, white space of every
// kind, characters without a class, letters that become others in lower case (Kelvin sign, dotted I), half an emoji.
const PEDACOS = [
  ...'aAbBzZ019_.!@#$%^&*()-/',
  ...['abc', 'CBA', 'wxy', 'xyz', 'zyx', 'ij\u212a', 'lkj', '012', '987', '890', '098', '(*&', '*()', ')!@', '@!)', '!@#'],
  ...[' ', '\t', '\n', '\u00a0', '\ufeff', '\u2003', '\u200b', '\u0301'],
  ...['\u00e7', '\u00c3', '\u0130', '\u0430', '\u{1f600}', '\ud83d', '\ude00', '24/11/1991', 'Senha@123', 'aaaa', '1111'],
];

/** Passwords built to find faults: odd pieces, plain ASCII, any Unicode, few characters that repeat much. */
export const senhaArbitraria: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...PEDACOS), { maxLength: 14 }).map((pedacos) => pedacos.join('')),
  fc.string({ unit: 'grapheme-ascii', maxLength: 24 }),
  fc.string({ unit: 'binary', maxLength: 16 }),
  fc.string({ unit: fc.constantFrom(...'aB1!_ '), maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'0123456789/-.'), maxLength: 20 }),
);

/** A seeded source of bytes (mulberry32), for tests that must give the same passwords every time. */
export const aleatorioComSemente = (semente: number): ((bytes: Uint8Array) => Uint8Array) => {
  let estado = semente >>> 0;
  return (bytes) =>
    bytes.map(() => {
      estado = (estado + 0x6d2b79f5) >>> 0;
      let t = Math.imul(estado ^ (estado >>> 15), estado | 1);
      t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
      return ((t ^ (t >>> 14)) >>> 8) & 255;
    });
};
