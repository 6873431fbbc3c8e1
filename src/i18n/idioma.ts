/** The languages that the interface speaks. */
export const IDIOMAS = ['pt-BR', 'en', 'es'] as const;
export type Idioma = (typeof IDIOMAS)[number];

/** The language of ours that fits a `lang` attribute best: `en-US` is `en`; anything unknown is pt-BR. */
export function idiomaDe(lang: string | null | undefined): Idioma {
  const base = lang?.toLowerCase().split('-')[0];
  return base === 'en' ? 'en' : base === 'es' ? 'es' : 'pt-BR';
}
