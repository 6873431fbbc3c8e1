import type { LocaleController } from '../controllers/locale-controller.js';
import { depoisDePintar } from '../internal/depois-de-pintar.js';
import { comum } from './pt-BR/comum.js';
import type { frases as FrasesPtBR } from './pt-BR/frases.js';

/** How long nobody asks again for what could not be loaded, in ms: a failure renders, and rendering asks. */
const DESCANSO = 3000;

let frases: typeof FrasesPtBR | undefined;
let falhouEm = -Infinity;
let trazidas = false;

/** Loads the sentences of failures and findings; harmless when they are there. */
export async function carregarFrases(): Promise<void> {
  try {
    frases ??= (await import('./pt-BR/frases.js')).frases;
  } catch {
    falhouEm = performance.now();
  }
}

/**
 * Brings the sentences of failures and findings once the first element is painted, before anything fails: what fails may
 * be the network, and then they could not be had any more.
 */
export function trazerFrases(): void {
  if (trazidas) return;
  trazidas = true;
  depoisDePintar(() => void carregarFrases());
}

/** The sentences of failures and findings; undefined until they have come, and then the element renders again. */
export function frasesEm(locale: LocaleController): (typeof FrasesPtBR)['ptBR'] | undefined {
  if (!frases && performance.now() - falhouEm > DESCANSO) locale.renderizarApos(carregarFrases());
  return frases && locale.t(frases);
}

/** What is said in the place of a sentence: nothing while it is on its way, that something went wrong when it cannot be had. */
export const semFrase = (locale: LocaleController): string => (falhouEm > 0 ? locale.t(comum).semFrase : '');
