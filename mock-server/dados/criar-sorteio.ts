/** Repeatable chance: the same seed gives the same draws in every engine. */
export interface Sorteio {
  /** A whole number from `minimo` to `maximo`, both possible. */
  inteiro(minimo: number, maximo: number): number;
  escolher<T>(lista: readonly T[]): T;
  /** True in `p` of the cases, 0–1. */
  chance(p: number): boolean;
  /** That many digits as text. */
  digitos(quantos: number): string;
}

/** Mulberry32 (public domain): small, and good enough to scatter names and dates. */
export function criarSorteio(semente: number): Sorteio {
  let estado = semente >>> 0;
  const proximo = (): number => {
    estado = (estado + 0x6d2b79f5) >>> 0;
    let t = estado;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const inteiro = (minimo: number, maximo: number): number => minimo + Math.floor(proximo() * (maximo - minimo + 1));
  return {
    inteiro,
    escolher: (lista) => lista[inteiro(0, lista.length - 1)]!,
    chance: (p) => proximo() < p,
    digitos: (quantos) => Array.from({ length: quantos }, () => inteiro(0, 9)).join(''),
  };
}
