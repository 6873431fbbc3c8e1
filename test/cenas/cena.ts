import { Ator } from './ator.js';

/** How the backend behaves: `mudo` never answers, `falho` refuses everything. */
export type ComoBackend = 'normal' | 'mudo' | 'falho';

/** An element in one of its states. */
export interface Cena {
  readonly elemento: string;
  readonly estado: string;
  readonly atributos?: Readonly<Record<string, string>>;
  readonly backend?: ComoBackend;
  /** What the page puts into the element's slots. */
  readonly miolo?: () => Node;
  /** From the element as it opens to the state. Finds things by their place and id: what the backend calls them differs from test to test. */
  readonly ate?: (ator: Ator) => Promise<unknown>;
}

/** Puts the scene on the stage, a `<plano-provider>` of the page, and resolves when it can be looked at. */
export async function montarCena({ elemento, atributos = {}, backend = 'normal', miolo, ate }: Cena, palco: Element): Promise<Ator> {
  // Drafts of the scene before are not this one's.
  sessionStorage.clear();
  const novo = document.createElement(elemento);
  for (const [nome, valor] of Object.entries(atributos)) novo.setAttribute(nome, valor);
  if (miolo) novo.append(miolo());
  palco.append(novo);
  const ator = new Ator(novo);
  if (backend === 'mudo') await ator.espera('anything', () => novo.shadowRoot?.childElementCount);
  else await ator.quieto();
  await ate?.(ator);
  return ator;
}
