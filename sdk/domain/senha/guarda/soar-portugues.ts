import type { Lexico } from './lexico.js';

// 26 letters, and 0 for the edge of a word.
const LETRAS = 27;
/** How many sightings the guess by fewer letters weighs, beside what was really seen. */
const PESO = 8;

/** How often each letter was seen after every context, and how often the context: none, the letter before, the two before. */
interface Contagem {
  readonly contextos: number;
  readonly letras: Uint32Array;
  readonly vezes: Uint32Array;
}

let contagens: readonly Contagem[] | undefined;

const letraEm = (palavra: string, i: number): number => (i < palavra.length ? palavra.charCodeAt(i) - 96 : 0);

const aprender = ({ palavras }: Lexico): readonly Contagem[] => {
  const novas = [1, LETRAS, LETRAS ** 2].map((contextos) => ({
    contextos,
    letras: new Uint32Array(contextos * LETRAS),
    vezes: new Uint32Array(contextos),
  }));
  for (const [palavra, classe] of palavras) {
    // The most used passwords are English, or no words at all.
    if (classe === 'senhas' || classe === 'inteiras' || palavra.length < 4 || /[^a-z]/.test(palavra)) continue;
    for (let i = 0, antes = 0; i <= palavra.length; i += 1) {
      const letra = letraEm(palavra, i);
      for (const { contextos, letras, vezes } of novas) {
        letras[(antes % contextos) * LETRAS + letra]! += 1;
        vezes[antes % contextos]! += 1;
      }
      antes = (antes % LETRAS) * LETRAS + letra;
    }
  }
  return novas;
};

/**
 * Bits of a word that no list has, by how letters follow one another in the words that are known: a Portuguese one takes about four
 * for each letter, one of invented syllables six, letters at random ten. Lower-case letters only.
 */
export const bitsPeloSom = (palavra: string, lexico: Lexico): number => {
  contagens ??= aprender(lexico);
  let bits = 0;
  for (let i = 0, antes = 0; i <= palavra.length; i += 1) {
    const letra = letraEm(palavra, i);
    let chance = 1 / LETRAS;
    for (const { contextos, letras, vezes } of contagens) {
      chance = (letras[(antes % contextos) * LETRAS + letra]! + PESO * chance) / (vezes[antes % contextos]! + PESO);
    }
    bits -= Math.log2(chance);
    antes = (antes % LETRAS) * LETRAS + letra;
  }
  return bits;
};

// How a syllable is built in Portuguese, and in the names that Brazil has taken in.
const COMECO = '(?:[bcfgp][lr]|[dtv]r|[ckpst]h|[lngq][hu]|([flmnprst])\\1|[b-df-hj-np-tv-z])';
const VOGAIS = '[aeiouy]{1,3}';
const FIM = '(?:ns|[lmnrsxz]|[dktbcgp]$)?';
const SILABAS = new RegExp(`^${COMECO}?${VOGAIS}${FIM}(?:${COMECO.replace('\\1', '\\2')}${VOGAIS}${FIM})*$`);

/** The same by how syllables are built, whatever their letters: "vatapa" is three consonants and three vowels. */
export const bitsPelasSilabas = (palavra: string): number => {
  if (!SILABAS.test(palavra)) return Number.POSITIVE_INFINITY;
  const vogais = palavra.match(/[aeiou]/g)?.length ?? 0;
  const silabas = palavra.match(/[aeiouy]+/g)?.length ?? 0;
  return 2.33 * vogais + 4.4 * (palavra.length - vogais) + silabas;
};
