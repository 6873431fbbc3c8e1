import { estaNaEscolha } from './colunas.js';
import { escolherNaFolha, esticarEscolha } from './escolher.js';
import type { Gesto } from './gesto.js';
import { moverNaGrade } from './mover-na-grade.js';
import type { Posicao } from './posicao.js';
import type { VistaDaAgenda } from './vista.js';

/** Answers what hands do on the grid: keys, clicks, and dragging over free slots with a mouse or pen. */
export class GestosNaGrade {
  /** Whether the last click has chosen what it was on: what a double click takes. */
  #clicou = false;
  /** Where a drag began, and the row that it has come to. */
  #arrasto: { readonly ancora: Posicao; readonly linha: number } | undefined;

  /** `mover` gives a cell the tab stop and the focus. */
  fazer(gesto: Gesto, vista: VistaDaAgenda, mover: (posicao: Posicao) => void): void {
    if (gesto.tipo === 'tecla') this.#teclar(gesto, vista, mover);
    else if (gesto.tipo === 'soltura') this.#arrasto = undefined;
    else if (gesto.tipo === 'aperto') this.#arrasto = { ancora: gesto.posicao, linha: gesto.posicao.linha };
    else if (gesto.tipo === 'arrasto') this.#arrastar(gesto.posicao, vista);
    else if (gesto.tipo === 'clique') this.#clicou = escolherNaFolha(vista, gesto.posicao);
    // Not what lies under the pointer now: the first click may have made the page grow.
    else if (this.#clicou) vista.confirmar();
  }

  #teclar(tecla: Extract<Gesto, { tipo: 'tecla' }>, vista: VistaDaAgenda, mover: (posicao: Posicao) => void): void {
    const { folha, flow, ativa } = vista;
    const { key, shiftKey } = tecla;
    if (shiftKey) return this.#esticar(vista, key === 'ArrowDown' ? 1 : -1);
    const destino = moverNaGrade(ativa, tecla, folha.inicios.length, folha.colunas.length);
    if (destino) mover(destino);
    else if (key === 'PageUp') flow.anterior();
    else if (key === 'PageDown') flow.proximo();
    else if (key === ' ') escolherNaFolha(vista, ativa);
    else if (key === 'Enter' && (naEscolha(vista) || escolherNaFolha(vista, ativa))) vista.confirmar();
  }

  #arrastar({ linha }: Posicao, vista: VistaDaAgenda): void {
    if (!this.#arrasto || linha === this.#arrasto.linha) return;
    // A hand that strays into another column means the row.
    const { ancora } = this.#arrasto;
    this.#arrasto = { ancora, linha };
    escolherNaFolha(vista, { ...ancora, linha: Math.min(ancora.linha, linha) }, Math.max(ancora.linha, linha));
  }

  #esticar(vista: VistaDaAgenda, passo: 1 | -1): void {
    if (naEscolha(vista)) esticarEscolha(vista, passo);
    else escolherNaFolha(vista, vista.ativa);
  }
}

/** Whether the choice is the one that the tab stop stands in: then Enter takes it as long as it is, and Shift makes it longer. */
function naEscolha({ folha, escolha, ativa }: VistaDaAgenda): boolean {
  const coluna = folha.colunas[ativa.coluna];
  const faixa = coluna?.faixas[ativa.linha];
  return coluna !== undefined && faixa !== undefined && estaNaEscolha(escolha, coluna, faixa);
}
