import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The columns that are drawn: from `de`, up to and without `ate`. */
export interface Janela {
  readonly de: number;
  readonly ate: number;
}

/** Width of the column of the hours in px; the style sheet takes it from here. */
export const LARGURA_DAS_HORAS = 64;
/** The least width of a column in px: a technician has a badge and a name, a day of the week only its date. */
export const LARGURA_MINIMA = { dia: 196, semana: 140 } as const;

/** Columns drawn beyond each edge, so that a short scroll shows no empty place. */
const SOBRA = 1;
/** Before the first measure: a common screen. */
const LARGURA_PROVAVEL = 1280;

interface Medidas {
  readonly largura: number;
  readonly rolagem: number;
  readonly total: number;
  readonly minima: number;
}

/** Which of `total` columns are in sight of a sheet that is `largura` px wide and scrolled by `rolagem` px. */
export function janelaDe({ largura, rolagem, total, minima }: Medidas): Janela {
  const coluna = larguraDaColuna({ largura, total, minima });
  const de = Math.floor(rolagem / coluna) - SOBRA;
  const ate = Math.ceil((rolagem + largura - LARGURA_DAS_HORAS) / coluna) + SOBRA;
  const ultimo = Math.max(total - 1, 0);
  return { de: Math.min(Math.max(de, 0), ultimo), ate: Math.min(Math.max(ate, 1), total) };
}

const larguraDaColuna = ({ largura, total, minima }: Omit<Medidas, 'rolagem'>): number => Math.max(minima, (largura - LARGURA_DAS_HORAS) / Math.max(total, 1));

/** Keeps the window over the columns: renders again only when other columns come into sight. */
export class JanelaController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: ResizeObserver | undefined;
  #medidas: Medidas = { largura: LARGURA_PROVAVEL, rolagem: 0, total: 0, minima: LARGURA_MINIMA.dia };

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(([entry]) => this.#mudar({ largura: entry?.contentRect.width ?? 0 }));
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  janela(total: number, minima: number): Janela {
    this.#medidas = { ...this.#medidas, total, minima };
    return janelaDe(this.#medidas);
  }

  readonly aoRolar = (event: Event): void => this.#mudar({ rolagem: (event.currentTarget as HTMLElement).scrollLeft });

  /** Scrolls so far that the column can be drawn whole beside the hours. */
  revelar(rolo: HTMLElement, indice: number): void {
    const coluna = larguraDaColuna({ ...this.#medidas, largura: rolo.clientWidth });
    const de = indice * coluna;
    const ate = de + coluna - (rolo.clientWidth - LARGURA_DAS_HORAS);
    const rolagem = Math.min(Math.max(rolo.scrollLeft, ate), de);
    if (rolagem !== rolo.scrollLeft) rolo.scrollLeft = rolagem;
    this.#mudar({ rolagem: rolo.scrollLeft });
  }

  #mudar({ largura, rolagem }: { readonly largura?: number; readonly rolagem?: number }): void {
    const antes = janelaDe(this.#medidas);
    // A hidden tab measures 0 px: what it was is the better guess.
    this.#medidas = { ...this.#medidas, largura: largura || this.#medidas.largura, rolagem: rolagem ?? this.#medidas.rolagem };
    const depois = janelaDe(this.#medidas);
    if (antes.de !== depois.de || antes.ate !== depois.ate) this.#host.requestUpdate();
  }
}
