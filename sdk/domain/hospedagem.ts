import type { Falta } from './falta.js';
import { faltasDoDominioHospedado } from './nome-de-dominio.js';
import type { NovaHospedagem, ProdutoDeHospedagem } from './novo-servico.js';

/** What is wrong with the choice of a hosting product. Field: `produtoId`. */
export function faltasDoProduto(produtoId: string, produtos: readonly { readonly id: string }[]): Falta[] {
  if (!produtoId) return [{ campo: 'produtoId', codigo: 'obrigatorio' }];
  return produtos.some(({ id }) => id === produtoId) ? [] : [{ campo: 'produtoId', codigo: 'opcao-indisponivel' }];
}

/** Everything that stands in the way of hosting a domain (SPEC E04), but that somebody hosts it already. */
export const faltasDaHospedagem = ({ dominio, produtoId }: NovaHospedagem, produtos: readonly ProdutoDeHospedagem[]): Falta[] => [
  ...faltasDoDominioHospedado(dominio),
  ...faltasDoProduto(produtoId, produtos),
];
