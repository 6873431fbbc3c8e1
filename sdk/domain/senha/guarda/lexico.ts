import { LISTAS } from './listas.js';

/** How well known a word is. Those of a plan's provider, of clubs, faith and places are few, and tried first. */
export type ClasseDePalavra = keyof typeof LISTAS;

/** Bits of choice that a word of each list is worth: about the logarithm of the list's length. */
export const BITS_DA_CLASSE: Readonly<Record<ClasseDePalavra, number>> = {
  conectores: 6.5,
  especiais: 9,
  inteiras: 11,
  nomes: 12.5,
  senhas: 13.5,
  palavras: 14,
};

/** Reads a list: a capital says how many letters of the word before stay (`A` none), and then comes what follows. */
export const lerLista = (lista: string): string[] => {
  let anterior = '';
  return lista.split(/(?=[A-Z])/).map((entrada) => (anterior = anterior.slice(0, entrada.charCodeAt(0) - 65) + entrada.slice(1)));
};

/** Every word that is known, and by what three letters words begin, so that most of a random text is soon done. */
export interface Lexico {
  readonly palavras: ReadonlyMap<string, ClasseDePalavra>;
  readonly comecos: ReadonlySet<string>;
}

let lexico: Lexico | undefined;

/** All the lists, each word in the one where it is tried first. Read once, on first use. */
export const lerLexico = (): Lexico => {
  if (lexico) return lexico;
  const palavras = new Map<string, ClasseDePalavra>();
  const classes = (Object.keys(BITS_DA_CLASSE) as ClasseDePalavra[]).reverse();
  for (const classe of classes) for (const palavra of lerLista(LISTAS[classe])) palavras.set(palavra, classe);
  lexico = { palavras, comecos: new Set(Array.from(palavras.keys(), (palavra) => palavra.slice(0, 3))) };
  return lexico;
};
