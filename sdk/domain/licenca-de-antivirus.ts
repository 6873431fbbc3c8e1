import type { Falta } from './falta.js';
import { faltasDoProduto } from './hospedagem.js';
import type { NovaLicenca, ProdutoDeAntivirus } from './novo-servico.js';

/** Licences of one service when the product sets no limit that is known here. */
const MAXIMO = 999;

/** What is wrong with a number of licences. Field: `quantidade`. */
export function faltasDaQuantidade(quantidade: number, maximo = MAXIMO): Falta[] {
  const vale = Number.isInteger(quantidade) && quantidade >= 1 && quantidade <= maximo;
  return vale ? [] : [{ campo: 'quantidade', codigo: 'fora-do-intervalo', valores: { minimo: 1, maximo } }];
}

/** Everything that stands in the way of antivirus licences (SPEC E06). */
export const faltasDaLicenca = ({ produtoId, quantidade }: NovaLicenca, produtos: readonly ProdutoDeAntivirus[]): Falta[] => [
  ...faltasDoProduto(produtoId, produtos),
  ...faltasDaQuantidade(quantidade, produtos.find(({ id }) => id === produtoId)?.maximo),
];
