import type { Ator } from './ator.js';

interface Cor {
  readonly rgb: readonly number[];
  readonly alfa: number;
}

function corDe(texto: string): Cor {
  const [r = 0, g = 0, b = 0, alfa = 1] = (/\(([^)]*)\)/.exec(texto)?.[1] ?? '').split(/[\s,/]+/).map(Number);
  return { rgb: [r, g, b], alfa };
}

/** WCAG 2.2, relative luminance. */
function luminancia({ rgb }: Cor): number {
  const [r, g, b] = rgb.map((valor) => (valor <= 10 ? valor / 3294.6 : ((valor / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function razao(uma: Cor, outra: Cor): number {
  const [clara, escura] = [luminancia(uma), luminancia(outra)].sort((a, b) => b - a);
  return (clara! + 0.05) / (escura! + 0.05);
}

const paiDe = (no: Element): Element | null => no.assignedSlot ?? no.parentElement ?? (no.getRootNode() as Partial<ShadowRoot>).host ?? null;

function fundoDe(no: Element | null): Cor {
  for (let um = no; um; um = paiDe(um)) {
    const cor = corDe(getComputedStyle(um).backgroundColor);
    if (cor.alfa === 1) return cor;
  }
  return corDe('(255, 255, 255)');
}

const temTexto = (no: Element): boolean => [...no.childNodes].some((filho) => filho.nodeType === Node.TEXT_NODE && filho.textContent!.trim() !== '');
const desligado = (no: Element): boolean => no.closest(':disabled, [aria-disabled="true"], label:has(:disabled), .sr') !== null;

/**
 * Texts that cannot be told from their ground. For forced colours: axe reads the colour that the author wrote
 * (`-webkit-text-fill-color`), not the one that is painted.
 */
export function ilegiveis(ator: Ator): string[] {
  return ator.todos('*').flatMap((no) => {
    if (!temTexto(no) || desligado(no) || !no.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return [];
    const [cor, fundo] = [corDe(getComputedStyle(no).color), fundoDe(no)];
    const quanto = razao(cor, fundo);
    return quanto >= 4.5 ? [] : [`${no.localName}.${no.className} "${no.textContent!.trim().slice(0, 30)}": ${quanto.toFixed(2)} (${cor.rgb} on ${fundo.rgb})`];
  });
}
