import { dentro, type Posicao } from './posicao.js';

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
