import type { Posicao } from './mover-na-grade.js';
import { posicaoDe } from './grade.view.js';

/** From where to where, on one column, in rows. */
export type AoArrastar = (inicio: Posicao, ateLinha: number) => void;

/** Dragging over free slots with a mouse or pen. A finger scrolls; keyboard and the buttons of the footer do the same as the drag. */
export class Arrasto {
  readonly #aoArrastar: AoArrastar;
  #ancora: Posicao | undefined;
  #ultima: number | undefined;

  constructor(aoArrastar: AoArrastar) {
    this.#aoArrastar = aoArrastar;
  }

  readonly aoApertar = (event: PointerEvent): void => {
    this.#ancora = event.button === 0 && event.pointerType !== 'touch' ? posicaoDe(event) : undefined;
    this.#ultima = this.#ancora?.linha;
  };

  readonly aoMover = (event: PointerEvent): void => {
    const ancora = this.#ancora;
    if (!ancora || (event.buttons & 1) === 0) return;
    // A hand that strays into another column means the row.
    const linha = posicaoDe(event)?.linha;
    if (linha === undefined || linha === this.#ultima) return;
    this.#ultima = linha;
    this.#aoArrastar({ ...ancora, linha: Math.min(ancora.linha, linha) }, Math.max(ancora.linha, linha));
  };
}
