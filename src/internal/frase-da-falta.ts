import type { Falta } from '../../sdk/domain/falta.js';
import type { LocaleController } from '../controllers/locale-controller.js';
import { frasesEm, semFrase } from '../i18n/frases.js';

/** The sentence of what is missing. */
export const fraseDaFalta = (locale: LocaleController, falta: Falta): string => {
  const frases = frasesEm(locale)?.faltas;
  // A newer backend may know codes that this copy does not.
  return frases ? (frases[falta.codigo] ?? frases['valor-invalido'])(falta.valores ?? {}) : semFrase(locale);
};
