import type { Caixa } from '../../internal/menu/posicao.js';

/** Somebody wants the menu of a plan or of one of its services. */
export interface GestoDeMenu {
  readonly planoId: string;
  readonly servicoId?: string | undefined;
  /** Where it opens: at what was operated, or where the pointer is. */
  readonly ancora: () => Caixa | undefined;
  /** The button that was pressed, which also closes it. */
  readonly abridor?: HTMLElement | undefined;
  readonly foco: 'primeiro' | 'ultimo' | 'menu';
}

/** Milliseconds of a long press, and the px that a finger may tremble meanwhile. */
const TOQUE_LONGO = 500;
const TREMOR = 10;

const ponto = (x: number, y: number): Caixa => ({ left: x, right: x, top: y, bottom: y });

/**
 * Every way to a menu (SPEC A04): its button, the right button of the mouse, Shift+F10 and the Menu key, a long press
 * (systems without a right button send no `contextmenu`). One set of listeners for the whole list.
 */
export class GestosDeMenu {
  readonly #pedir: (gesto: GestoDeMenu) => void;
  /** Whether the menu that was asked for is still on its way: what the platform sends after us is not a second wish. */
  readonly #esperando: () => boolean;
  #parar: (() => void) | undefined;

  constructor(pedir: (gesto: GestoDeMenu) => void, esperando: () => boolean) {
    this.#pedir = pedir;
    this.#esperando = esperando;
  }

  readonly clique = (event: MouseEvent): void => {
    // A click without a press is the keyboard's.
    this.#pedirDoBotao(event.currentTarget as HTMLElement, event.detail === 0 ? 'primeiro' : 'menu');
  };

  readonly tecla = (event: KeyboardEvent): void => {
    const alvo = event.target as HTMLElement;
    const seta = alvo.ariaHasPopup === 'menu' && (event.key === 'ArrowDown' || event.key === 'ArrowUp');
    const menu = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
    if (!seta && !menu) return;
    if (alvo.ariaHasPopup === 'menu') this.#pedirDoBotao(alvo, event.key === 'ArrowUp' ? 'ultimo' : 'primeiro');
    else if (!this.#pedirEm(alvo, { ancora: () => caixaDe(alvo), foco: 'primeiro' })) return;
    event.preventDefault();
  };

  readonly contexto = (event: MouseEvent): void => {
    const jaPedido = this.#esperando();
    this.#parar?.();
    const alvo = event.target as HTMLElement;
    const { clientX: x, clientY: y } = event;
    // Assistive technology may ask without a pointer.
    const ancora = x === 0 && y === 0 ? () => caixaDe(alvo) : () => ponto(x, y);
    if (jaPedido || this.#pedirEm(alvo, { ancora, foco: 'menu' })) event.preventDefault();
  };

  readonly toque = (event: PointerEvent): void => {
    this.#parar?.();
    if (event.pointerType === 'mouse' || !event.isPrimary) return;
    const { clientX: x, clientY: y } = event;
    const alvo = event.target as HTMLElement;
    const espera = setTimeout(() => {
      parar();
      if (this.#pedirEm(alvo, { ancora: () => ponto(x, y), foco: 'menu' })) engolirClique();
    }, TOQUE_LONGO);
    const mover = (movido: PointerEvent): void => {
      if (Math.hypot(movido.clientX - x, movido.clientY - y) > TREMOR) parar();
    };
    const parar = (): void => {
      clearTimeout(espera);
      removeEventListener('pointermove', mover, true);
      for (const fim of FINS) removeEventListener(fim, parar, true);
      this.#parar = undefined;
    };
    addEventListener('pointermove', mover, true);
    for (const fim of FINS) addEventListener(fim, parar, true);
    this.#parar = parar;
  };

  /** The list has gone: no press goes on. */
  encerrar(): void {
    this.#parar?.();
  }

  #pedirDoBotao(botao: HTMLElement, foco: GestoDeMenu['foco']): void {
    this.#pedirEm(botao, { abridor: botao, ancora: () => caixaDe(botao), foco });
  }

  #pedirEm(alvo: HTMLElement, gesto: Omit<GestoDeMenu, 'planoId' | 'servicoId'>): boolean {
    const planoId = alvo.closest<HTMLElement>('[data-plano]')?.dataset['plano'];
    if (planoId === undefined) return false;
    this.#pedir({ planoId, servicoId: alvo.closest<HTMLElement>('[data-servico]')?.dataset['servico'], ...gesto });
    return true;
  }
}

const FINS = ['pointerup', 'pointercancel', 'scroll'] as const;

const caixaDe = (elemento: HTMLElement): Caixa | undefined => (elemento.isConnected ? elemento.getBoundingClientRect() : undefined);

/** The finger comes up over what it held: that is no tap on it. */
function engolirClique(): void {
  const conter = (event: Event): void => {
    event.stopPropagation();
    event.preventDefault();
  };
  addEventListener('click', conter, { capture: true, once: true });
  addEventListener('pointerdown', () => removeEventListener('click', conter, true), { capture: true, once: true });
}
