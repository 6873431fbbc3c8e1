import type { Idioma } from './idioma.js';
import type { Textos } from './textos.js';

type Dicionario = Readonly<Record<string, unknown>>;

const carregados = new Map<Idioma, Dicionario>();
const carregando = new Map<Idioma, Promise<void>>();

const fontes: { readonly [I in Exclude<Idioma, 'pt-BR'>]: () => Promise<Dicionario> } = {
  en: async () => (await import('./en.js')).en as unknown as Dicionario,
  es: async () => (await import('./es.js')).es as unknown as Dicionario,
};

/** The sentences in a language, or in pt-BR until that language has been loaded. */
export function textosEm<T>(textos: Textos<T>, idioma: Idioma): T {
  return ((idioma === 'pt-BR' ? undefined : carregados.get(idioma)?.[textos.nome]) as T | undefined) ?? textos.ptBR;
}

/** Loads a language's file; resolved at once when there is nothing to load. A failure leaves pt-BR in place. */
export function carregarIdioma(idioma: Idioma): Promise<void> | undefined {
  if (idioma === 'pt-BR' || carregados.has(idioma)) return undefined;
  let promessa = carregando.get(idioma);
  if (!promessa) {
    promessa = fontes[idioma]().then(
      (dicionario) => void carregados.set(idioma, dicionario),
      () => void carregando.delete(idioma),
    );
    carregando.set(idioma, promessa);
  }
  return promessa;
}
