// RFC 3492 §5: the parameters for IDNA.
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const INITIAL_BIAS = 72;
const INITIAL_N = 128;

/** Worth of a basic code point as a digit: a–z are 0–25, 0–9 are 26–35. */
const valorDe = (letra: string): number => {
  const codigo = letra.charCodeAt(0);
  if (codigo >= 48 && codigo <= 57) return codigo - 22;
  return codigo >= 97 && codigo <= 122 ? codigo - 97 : NaN;
};

function adaptar(delta: number, pontos: number, primeira: boolean): number {
  let resto = Math.floor(delta / (primeira ? DAMP : 2));
  resto += Math.floor(resto / pontos);
  let k = 0;
  for (; resto > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) resto = Math.floor(resto / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * resto) / (resto + SKEW));
}

/**
 * The text of one `xn--` label, given without its prefix, in lower case (RFC 3492 §6.2); undefined when it is no
 * punycode. The way there is the platform's (`URL`), the way back it does not offer.
 */
export function decodificarPunycode(codigo: string): string | undefined {
  const corte = codigo.lastIndexOf('-');
  const pontos = [...codigo.slice(0, Math.max(corte, 0))].map((letra) => letra.codePointAt(0)!);
  const digitos = codigo.slice(corte + 1);
  let n = INITIAL_N;
  let i = 0;
  let bias = INITIAL_BIAS;
  for (let lugar = 0; lugar < digitos.length;) {
    const antes = i;
    for (let peso = 1, k = BASE; ; k += BASE) {
      const digito = valorDe(digitos.charAt(lugar++));
      i += digito * peso;
      // NaN: a character that is no digit, or the end in the middle of a number.
      if (!Number.isSafeInteger(i)) return undefined;
      const limite = Math.min(Math.max(k - bias, T_MIN), T_MAX);
      if (digito < limite) break;
      peso *= BASE - limite;
    }
    const tamanho = pontos.length + 1;
    bias = adaptar(i - antes, tamanho, antes === 0);
    n += Math.floor(i / tamanho);
    if (n > 0x10ffff) return undefined;
    pontos.splice(i % tamanho, 0, n);
    i = (i % tamanho) + 1;
  }
  return String.fromCodePoint(...pontos);
}
