import { VERSAO } from './versao.js';
import { warnOnce } from './warn-once.js';

type ElementoDaBiblioteca = CustomElementConstructor & { versao?: string };

/** Registers an element unless the page has it already: the first copy of the library wins, and the other says so. */
export function defineElement(tag: string, classe: CustomElementConstructor): void {
  const outra = customElements.get(tag) as ElementoDaBiblioteca | undefined;
  if (!outra) {
    (classe as ElementoDaBiblioteca).versao = VERSAO;
    customElements.define(tag, classe);
  } else if (outra !== classe) {
    warnOnce(`<${tag}> is already defined by version ${outra.versao ?? 'unknown'}; version ${VERSAO} leaves it alone.`);
  }
}
