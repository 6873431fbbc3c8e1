import type { FaixaDaSenha } from './avaliacao-da-senha.js';

/**
 * Words a percentage: 0-19, 20-39, 40-59, 60-79, 80-100 (SPEC P01, SENHA §4). The manual says "acima de 80 %";
 * the original is ≥ 80, and 80 would otherwise have no band.
 */
export const faixaDaSenha = (percentual: number): FaixaDaSenha => {
  if (percentual < 20) return 'muito-fraca';
  if (percentual < 40) return 'fraca';
  if (percentual < 60) return 'boa';
  return percentual < 80 ? 'forte' : 'muito-forte';
};
