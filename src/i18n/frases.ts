import type { LocaleController } from '../controllers/locale-controller.js';
import type { frases as FrasesPtBR } from './pt-BR/frases.js';

let frases: typeof FrasesPtBR | undefined;

/** Loads the sentences of failures and findings; harmless when they are there. */
export const carregarFrases = async (): Promise<void> => {
  frases ??= (await import('./pt-BR/frases.js')).frases;
};

/** The sentences of failures and findings; undefined until they have come, and then the element renders again. */
export function frasesEm(locale: LocaleController): (typeof FrasesPtBR)['ptBR'] | undefined {
  if (!frases) locale.renderizarApos(carregarFrases());
  return frases && locale.t(frases);
}
