import { dobrar } from './dobrar.js';
import type { Lexico } from './lexico.js';

/** What makes a phrase: so many characters, words, and long ones among the words. */
export const FRASE = { caracteres: 15, juntos: 14, palavras: 4, longas: 3 } as const;

/** The most different words of three letters or more that make up all of a text, with whatever stands between them. */
const palavrasAoTodo = (texto: string, { palavras }: Lexico): number => {
  const ate: (ReadonlySet<string> | undefined)[] = [new Set()];
  for (let i = 0; i < texto.length; i += 1) {
    const antes = ate[i];
    if (!antes) continue;
    const seguir = (fim: number, palavra: readonly string[]): void => {
      const agora = new Set([...antes, ...palavra]);
      if (agora.size > (ate[fim]?.size ?? -1)) ate[fim] = agora;
    };
    if (/[^a-z]/.test(texto.charAt(i))) seguir(i + 1, []);
    for (let fim = i + 3; fim <= texto.length; fim += 1) if (palavras.has(texto.slice(i, fim))) seguir(fim, [texto.slice(i, fim)]);
  }
  return ate[texto.length]?.size ?? 0;
};

/**
 * A phrase of four different words or more is no weak password, however common each word is: parted by blanks or signs, or in one piece that
 * can be read so, though "guia faca bota fogo" may be read more cheaply as three, with a club.
 */
export const ehFraseEscrita = (senha: string, lexico: Lexico): boolean => {
  const texto = dobrar(senha);
  const escritas = new Set(texto.split(/[^a-z]+/).filter(Boolean)).size;
  const tamanho = [...senha].length;
  if (tamanho >= FRASE.caracteres && escritas >= FRASE.palavras) return true;
  return tamanho >= FRASE.juntos && palavrasAoTodo(texto, lexico) >= FRASE.palavras;
};
