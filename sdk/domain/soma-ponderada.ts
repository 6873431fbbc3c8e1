/**
 * The sum that Brazilian check digits start from: each value times the weight in the same place (DOMINIO §7, §8).
 * Both lists have the same length; a place without a weight counts nothing.
 */
export const somaPonderada = (valores: readonly number[], pesos: readonly number[]): number =>
  valores.reduce((soma, valor, i) => soma + valor * (pesos[i] ?? 0), 0);

/** The digits of a text of digits as numbers, to be weighed. */
export const digitosDe = (texto: string): number[] => Array.from(texto, Number);
