/** A rectangle in the window, px. A point is one without extent. */
export interface Caixa {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Tamanho {
  readonly largura: number;
  readonly altura: number;
}

export interface Posicao {
  readonly left: number;
  readonly top: number;
}

/** Px that stay free at the window's edges. */
const BORDA = 8;
/** Px between a button and its menu. */
const FOLGA = 4;

const dentro = (valor: number, tamanho: number, total: number): number => Math.max(BORDA, Math.min(valor, total - BORDA - tamanho));
const cabe = (valor: number, tamanho: number, total: number): boolean => valor >= BORDA && valor + tamanho <= total - BORDA;

/** The first that fits; else the one that has to be pushed least to be in the window. */
function escolher(candidatos: readonly number[], tamanho: number, total: number): number {
  const empurrao = (valor: number): number => Math.abs(dentro(valor, tamanho, total) - valor);
  const [melhor] = candidatos.toSorted((a, b) => empurrao(a) - empurrao(b));
  return dentro(melhor!, tamanho, total);
}

/**
 * Under the anchor and flush with its start; above it or flush with its end where there is more room. A menu that is too
 * high for both stands beside its anchor: over it, the second press of a double click would choose something.
 */
export function posicaoDoMenu(ancora: Caixa, { largura, altura }: Tamanho, janela: Tamanho, rtl: boolean): Posicao {
  const bordas = [ancora.left, ancora.right - largura];
  const alturas = [ancora.bottom + FOLGA, ancora.top - FOLGA - altura];
  const top = escolher(alturas, altura, janela.altura);
  const lado = alturas.includes(top) ? undefined : aoLado(ancora, largura, janela, rtl);
  return { left: lado ?? escolher(rtl ? bordas.reverse() : bordas, largura, janela.largura), top };
}

/** On the side where reading goes on, or else on the other; undefined where neither has room. */
function aoLado({ left, right }: Caixa, largura: number, janela: Tamanho, rtl: boolean): number | undefined {
  const lados = [right + FOLGA, left - FOLGA - largura];
  return (rtl ? lados.reverse() : lados).find((valor) => cabe(valor, largura, janela.largura));
}

/** Beside its item, on the side where reading goes on or else on the other; where neither has room, under the item, so that the item stays in sight. */
export function posicaoDoSubmenu(item: Caixa, { largura, altura }: Tamanho, janela: Tamanho, rtl: boolean): Posicao {
  const left = aoLado(item, largura, janela, rtl);
  if (left !== undefined) return { left, top: dentro(item.top - FOLGA, altura, janela.altura) };
  return { left: dentro(item.left, largura, janela.largura), top: escolher([item.bottom, item.top - altura], altura, janela.altura) };
}
