/** What is said of a series of measurements; nothing is said of an empty one. */
export interface Resumo {
  readonly n: number;
  readonly mediana: number;
  readonly p95: number;
  readonly minimo: number;
  readonly maximo: number;
}

const arredondar = (valor: number): number => Math.round(valor * 100) / 100;

/** Median and 95th percentile (nearest rank). */
export function resumir(valores: readonly number[]): Resumo {
  if (valores.length === 0) throw new Error('Nothing was measured.');
  const ordem = [...valores].sort((a, b) => a - b);
  const em = (i: number): number => ordem[Math.min(Math.max(i, 0), ordem.length - 1)] ?? Number.NaN;
  const meio = (ordem.length - 1) / 2;
  return {
    n: ordem.length,
    mediana: arredondar((em(Math.floor(meio)) + em(Math.ceil(meio))) / 2),
    p95: arredondar(em(Math.ceil(ordem.length * 0.95) - 1)),
    minimo: arredondar(em(0)),
    maximo: arredondar(em(ordem.length - 1)),
  };
}
