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
