import type { TipoDeTrecho } from './alerta.js';
import { bitsAoAcaso } from './bits-ao-acaso.js';
import { dobrarComCaixa } from './dobrar.js';
import { achado, type Achado } from './formas.js';
import { ehFraseEscrita } from './frase.js';
import { BITS_DA_CLASSE, type Lexico } from './lexico.js';
import { bitsPelasSilabas, bitsPeloSom } from './soar-portugues.js';

// Guesses that cost less than a night on one graphics card, as in `suspeitar`.
const BITS_POUCOS = 44;
/** A large dictionary has them all; what is longer than its words is made of several. */
const bitsDeDicionario = ({ length }: string): number => Math.max(18, 2 * length);
// Most Portuguese words, every fourth invented one, hardly any letters at random.
const BITS_POR_LETRA = 5.2;
// A random text is built like this once in 2^15; of several words there are more ways.
const FOLGA = { uma: 15, varias: 21 };
const PALAVRAS = { todas: 3, longas: 2 };
const CURTA = 4;
const LONGA = 15;
const LETRA_AO_ACASO = 4.7;
/** That there stands a word at all, and not something else. */
const BITS_DO_LUGAR = 2;
const CONHECIDOS: ReadonlySet<TipoDeTrecho> = new Set(['ano', 'data', 'sequencia']);

const ENFEITES: readonly (readonly [TipoDeTrecho, RegExp, inicio: number, cada: number])[] = [
  ['data', /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:(?:19|20)\d\d|\d\d)(?!\d)/, 17, 0],
  ['ano', /^(?:1[89]|20)\d\d(?!\d)/, 8, 0],
  ['data', /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?!\d)/, 10, 0],
  ['sequencia', /^(?:0?123(?:4(?:5(?:6(?:7(?:8(?:90?)?)?)?)?)?)?|(\d)\1\1+)(?!\d)/, 5, 0.3],
  ['numeros', /^\d+/, 2, 3.33],
  ['simbolos', /^[@#!. -](?![^a-z\d])/, 4, 0],
];
const SIMBOLOS = { inicio: 2, cada: 5.5 };

/** One piece: what it takes to guess it, and what it takes a random text to have it by chance. */
interface Parte {
  readonly tipo: TipoDeTrecho;
  readonly tamanho: number;
  readonly paraAdivinhar: number;
  readonly aoAcaso: number;
}

const palavraEm = (letras: string, maiusculas: readonly boolean[], lexico: Lexico): Parte | undefined => {
  const grandes = maiusculas.filter(Boolean).length;
  if (grandes > 0 && grandes < letras.length && !(grandes === 1 && maiusculas[0])) return undefined;
  if (letras.length > LONGA) return undefined;
  const caixa = grandes > 0 ? 1 : 0;
  const como = (paraAdivinhar: number, aoAcaso: number, tipo: TipoDeTrecho = 'palavra'): Parte => ({
    tipo,
    tamanho: letras.length,
    paraAdivinhar: paraAdivinhar + caixa,
    aoAcaso: aoAcaso + caixa + BITS_DO_LUGAR,
  });
  const classe = lexico.palavras.get(letras);
  const soltas = LETRA_AO_ACASO * letras.length;
  if (classe) return como(Math.min(BITS_DA_CLASSE[classe], soltas), Math.min(BITS_DA_CLASSE[classe], soltas));
  const som = letras.length < CURTA ? soltas : bitsPeloSom(letras, lexico);
  if (letras.length >= CURTA && som <= BITS_POR_LETRA * letras.length) return como(bitsDeDicionario(letras), Math.min(som, bitsPelasSilabas(letras)));
  return letras.length <= CURTA ? como(soltas, soltas, 'letras') : undefined;
};

const enfeiteEm = (resto: string): Parte => {
  const como = (tipo: TipoDeTrecho, tamanho: number, inicio: number, cada: number): Parte => {
    const bits = inicio + cada * tamanho;
    return { tipo, tamanho, paraAdivinhar: bits, aoAcaso: bits };
  };
  for (const [tipo, forma, inicio, cada] of ENFEITES) {
    const achado = forma.exec(resto);
    if (achado) return como(tipo, achado[0].length, inicio, cada);
  }
  return como('simbolos', /^[^a-z\d]*/.exec(resto)?.[0].length ?? 0, SIMBOLOS.inicio, SIMBOLOS.cada);
};

/** Words as capitals, figures and signs part them, with what stands around them; nothing where some letters look like none. */
const partesDe = (senha: string, lexico: Lexico): Parte[] => {
  const { texto, maiusculas } = dobrarComCaixa(senha);
  const partes: Parte[] = [];
  for (let i = 0; i < texto.length;) {
    let fim = i;
    while (/[a-z]/.test(texto.charAt(fim)) && (fim === i || !maiusculas[fim] || maiusculas[fim - 1])) fim += 1;
    const parte = fim > i ? palavraEm(texto.slice(i, fim), maiusculas.slice(i, fim), lexico) : enfeiteEm(texto.slice(i));
    if (!parte) return [];
    partes.push(parte);
    i += parte.tamanho;
  }
  return partes;
};

/**
 * One or two words that no list needs to have, with figures and symbols: "Piracicaba#1", "CampinaGrande@2024", "RH#2024". Told by how
 * their letters follow one another, since nobody's list has all towns, dishes and nicknames (SENHA §7, layer d).
 */
export const achadosDePalavraEnfeitada = (senha: string, lexico: Lexico): Achado[] => {
  const partes = partesDe(senha, lexico);
  const palavras = partes.filter(({ tipo }) => tipo === 'palavra' || tipo === 'letras');
  const longas = palavras.filter(({ tipo, tamanho }) => tipo === 'palavra' && tamanho >= CURTA);
  if (palavras.length === 0 || palavras.length === partes.length || palavras.length > PALAVRAS.todas || longas.length > PALAVRAS.longas) return [];
  // Two or three letters that are no word mean something beside a year.
  const soltas = palavras.filter(({ tipo }) => tipo === 'letras').length;
  if (soltas > 1 || (longas.length === 0 && !partes.some(({ tipo }) => CONHECIDOS.has(tipo)))) return [];
  const somar = (qual: 'paraAdivinhar' | 'aoAcaso'): number => partes.reduce((soma, parte) => soma + parte[qual], 0);
  const folga = palavras.length === 1 ? FOLGA.uma : FOLGA.varias;
  if (somar('paraAdivinhar') > BITS_POUCOS || bitsAoAcaso(senha) - somar('aoAcaso') < folga || ehFraseEscrita(senha, lexico)) return [];
  return [{ ...achado('palavra-enfeitada'), evidencia: partes.map(({ tipo }) => ({ tipo })) }];
};
