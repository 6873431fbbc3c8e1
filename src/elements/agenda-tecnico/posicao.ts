import type { Hora } from '../../../sdk/domain/data.js';
import type { FolhaDaAgenda, PeriodoDaAgenda } from '../../../sdk/domain/folha-da-agenda.js';

/** A cell of the grid, from 0. */
export interface Posicao {
  readonly linha: number;
  readonly coluna: number;
}

/** The header takes the first row, the hours the first column; ARIA counts from 1. */
export const ANTES = 2;

/** The cell that an event of the grid is about. */
export function posicaoDe(event: Event): Posicao | undefined {
  const celula = (event.target as Element).closest('.celula');
  const linha = celula?.parentElement?.getAttribute('aria-rowindex');
  return celula && linha ? { linha: Number(linha) - ANTES, coluna: Number(celula.getAttribute('aria-colindex')) - ANTES } : undefined;
}

/** The nearest cell that exists: another day may have fewer. */
export const dentro = ({ linha, coluna }: Posicao, linhas: number, colunas: number): Posicao => ({
  linha: Math.min(Math.max(linha, 0), Math.max(linhas - 1, 0)),
  coluna: Math.min(Math.max(coluna, 0), Math.max(colunas - 1, 0)),
});

/** Before the operator moves: the wished time, else the first that is free. */
export function posicaoInicial({ colunas, periodo }: FolhaDaAgenda & { readonly periodo: PeriodoDaAgenda }, desejado: Hora | undefined): Posicao {
  const primeira = periodo === 'semana' ? colunas.findIndex(({ faixas }) => faixas.some(({ cabe }) => cabe)) : 0;
  const coluna = Math.max(primeira, 0);
  const linha = colunas[coluna]?.faixas.findIndex(({ fim, cabe }) => (desejado ? fim > desejado : cabe)) ?? 0;
  return { linha: linha < 0 ? (desejado ? Number.MAX_SAFE_INTEGER : 0) : linha, coluna };
}
