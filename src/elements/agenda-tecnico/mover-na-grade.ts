import type { Hora } from '../../../sdk/domain/data.js';
import type { FolhaDaAgenda, PeriodoDaAgenda } from '../../../sdk/domain/folha-da-agenda.js';

/** A cell of the grid, from 0. */
export interface Posicao {
  readonly linha: number;
  readonly coluna: number;
}

/** The keys of a grid (APG, "Data Grid"); undefined: not a key of ours. Never leaves the grid. */
export function moverNaGrade(
  { linha, coluna }: Posicao,
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  linhas: number,
  colunas: number,
): Posicao | undefined {
  const destinos: Readonly<Record<string, Posicao>> = {
    ArrowUp: { linha: linha - 1, coluna },
    ArrowDown: { linha: linha + 1, coluna },
    ArrowLeft: { linha, coluna: coluna - 1 },
    ArrowRight: { linha, coluna: coluna + 1 },
    Home: { linha: ctrlKey ? 0 : linha, coluna: 0 },
    End: { linha: ctrlKey ? linhas - 1 : linha, coluna: colunas - 1 },
  };
  const destino = destinos[key];
  return destino && dentro(destino, linhas, colunas);
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
