import { html, type TemplateResult } from 'lit';
import { minutosDe } from '../../../sdk/domain/data.js';
import { cabecalhoDe, comEscolha } from './colunas.js';
import type { Janela } from './janela-controller.js';
import type { ColunaDesenhada } from './pintor-da-grade.js';
import { tituloDe, type VistaDaAgenda } from './vista.js';

/** What the grid tells its element. */
export interface OuvintesDaGrade {
  readonly aoRolar: (event: Event) => void;
  readonly aoFocar: (event: FocusEvent) => void;
  /** Keys, clicks, and the way of the pointer. */
  readonly aoAgir: (event: Event) => void;
}

/** Days or technicians side by side as an APG grid: a row a slot, one tab stop. What is in it is drawn by `PintorDaGrade`. */
export function gradeView(vista: VistaDaAgenda, { aoRolar, aoFocar, aoAgir }: OuvintesDaGrade): TemplateResult {
  const { t, folha, trocando } = vista;
  return html`<div class="rolo" @scroll=${aoRolar}>
    <div class="folha">
      <div
        class="grade"
        part="grade"
        role="grid"
        aria-label=${t.gradeDe(folha.nome, tituloDe(vista))}
        aria-busy=${trocando ? 'true' : 'false'}
        aria-rowcount=${folha.inicios.length + 1}
        aria-colcount=${folha.colunas.length + 1}
        @click=${aoAgir}
        @dblclick=${aoAgir}
        @keydown=${aoAgir}
        @pointerdown=${aoAgir}
        @pointermove=${aoAgir}
        @pointerup=${aoAgir}
        @focusin=${aoFocar}
      ></div>
      <div class="agora" aria-hidden="true" ?hidden=${!linhaDeAgora(folha)}></div>
    </div>
  </div>`;
}

/** The columns in sight, and the one with the tab stop wherever it is. */
export function colunasDesenhadas(vista: VistaDaAgenda, { de, ate }: Janela): ColunaDesenhada[] {
  const { folha, t, locale, ativa, escolha } = vista;
  const indices = Array.from({ length: ate - de }, (_, i) => de + i);
  if (ativa.coluna < de) indices.unshift(ativa.coluna);
  if (ativa.coluna >= ate) indices.push(ativa.coluna);
  return indices.flatMap((indice) => {
    const coluna = folha.colunas[indice];
    if (!coluna) return [];
    const celulas = comEscolha(vista.celulas(coluna), coluna, t, escolha);
    return { ...cabecalhoDe(coluna, folha, t, locale), indice, celulas, fora: indice < de || indice >= ate };
  });
}

/** Slots passed since the first one, with fractions, and the columns that the line of now crosses. */
export function linhaDeAgora(folha: VistaDaAgenda['folha']): { slots: number; de: number; colunas: number } | undefined {
  const { dias, colunas, inicios, agora, minutosDoSlot, periodo } = folha;
  const de = dias.indexOf(agora.data);
  const [primeira] = inicios;
  if (de < 0 || !primeira) return undefined;
  const slots = (minutosDe(agora.hora) - minutosDe(primeira)) / minutosDoSlot;
  return slots >= 0 && slots <= inicios.length ? { slots, de, colunas: periodo === 'dia' ? colunas.length : 1 } : undefined;
}
