import type { Ator } from './ator.js';

/** What there is to see of an element: two pictures that are equal look equal. */
export interface Retrato {
  readonly texto: string;
  /** `tag width×height`, in order, of all that takes room. */
  readonly caixas: readonly string[];
}

export function retratoDe(ator: Ator): Retrato {
  const caixas = ator.todos('*').flatMap((no) => {
    const { width, height } = no.getBoundingClientRect();
    return width > 0 && height > 0 ? [`${no.localName} ${Math.round(width)}×${Math.round(height)}`] : [];
  });
  return { texto: ator.texto, caixas };
}
