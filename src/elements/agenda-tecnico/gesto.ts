import { posicaoDe, type Posicao } from './posicao.js';

/** What a hand did on the grid, apart from its DOM event: it may have to wait for the code that answers it. */
export type Gesto =
  | { readonly tipo: 'tecla'; readonly key: string; readonly ctrlKey: boolean; readonly shiftKey: boolean }
  | { readonly tipo: 'clique' | 'duplo-clique' | 'aperto' | 'arrasto'; readonly posicao: Posicao }
  | { readonly tipo: 'soltura' };

const TECLAS = /^(Arrow(Up|Down|Left|Right)|Home|End|PageUp|PageDown|Enter| )$/;
const TIPOS = { click: 'clique', dblclick: 'duplo-clique', pointerdown: 'aperto', pointermove: 'arrasto' } as const;

/** The gesture of an event; undefined when the grid has nothing to do with it. A finger scrolls: it neither presses nor drags. */
export function gestoDe(event: Event): Gesto | undefined {
  if (event instanceof KeyboardEvent) {
    const { key, ctrlKey, shiftKey, altKey, metaKey } = event;
    const nossa = TECLAS.test(key) && !altKey && !metaKey && (!shiftKey || key === 'ArrowDown' || key === 'ArrowUp');
    return nossa ? { tipo: 'tecla', key, ctrlKey, shiftKey } : undefined;
  }
  if (event.type === 'pointerup') return { tipo: 'soltura' };
  // The second click of a double one chooses nothing: the first has.
  if (event.type === 'click' && (event as MouseEvent).detail > 1) return undefined;
  const tipo = TIPOS[event.type as keyof typeof TIPOS];
  if (event instanceof PointerEvent && (tipo === 'aperto' || tipo === 'arrasto') && (event.pointerType === 'touch' || (event.buttons & 1) === 0))
    return undefined;
  const posicao = posicaoDe(event);
  return posicao && { tipo, posicao };
}
