import type { TipoDeTrecho } from './alerta.js';
import { caminhosEm } from './caminhos.js';
import { dobrarComCaixa, lerComoLetras } from './dobrar.js';
import { BITS_DA_CLASSE, type ClasseDePalavra, type Lexico } from './lexico.js';

/** A piece of the cheapest way in which somebody could have made a password. */
export interface Peca {
  readonly tipo: TipoDeTrecho;
  readonly inicio: number;
  readonly fim: number;
  /** The word, spelled as in the list. */
  readonly palavra?: string;
  readonly classe?: ClasseDePalavra;
}

/** The cheapest way, and how many bits of choice it takes; a text without a pattern takes as many as its characters. */
export interface Segmentacao {
  readonly pecas: readonly Peca[];
  readonly bits: number;
}

interface Passo extends Peca {
  readonly bits: number;
}

/** Words beyond the lists, e.g. the client's name, with what each is. */
export type PalavrasDoContexto = ReadonlyMap<string, TipoDeTrecho>;

const PALAVRA_MAXIMA = 20;
const BITS_DO_CONTEXTO = 4;
const SEPARADORES = '@#!.-_*&$%+/,?=';
const DATA = /(?:(?:0[1-9]|[12]\d|3[01])([-/. ]?)(?:0[1-9]|1[0-2])\1(?:(?:19|20)\d\d|\d\d)|(?:19|20)\d\d([-/. ]?)(?:0[1-9]|1[0-2])\2(?:0[1-9]|[12]\d|3[01]))/y;
const ANO = /1[89]\d\d|20[0-4]\d/y;

const emPosicao = (expressao: RegExp, texto: string, i: number): number => {
  expressao.lastIndex = i;
  return expressao.exec(texto)?.[0].length ?? 0;
};

/** A stretch of one kind: what it takes to begin it, and for each character. Sorts add up to less than one way in all. */
const CORRIDAS: readonly (readonly [TipoDeTrecho, RegExp, inicio: number, cada: number])[] = [
  ['numeros', /\d+/y, 2.5, 3.33],
  ['simbolos', / +/y, 2.5, 0.5],
  ['simbolos', new RegExp(`[${SEPARADORES.replace(/[-\]]/g, '\\$&')}]+`, 'y'), 1.5, 4],
  ['simbolos', /[^a-z\d]+/y, 3, 6],
  ['letras', /[a-z]+/y, 3, 4.8],
];

interface Leitura {
  readonly texto: string;
  /** Bits for reading it so: as it stands, figures as letters, backwards. */
  readonly bits: number;
  readonly inversa: boolean;
}

const leiturasDe = (texto: string): Leitura[] => {
  const [comI, comL] = lerComoLetras(texto);
  return [
    { texto, bits: 0, inversa: false },
    ...[...new Set([comI, comL])].filter((lida) => lida !== texto).map((lida) => ({ texto: lida, bits: 3, inversa: false })),
    { texto: [...texto].reverse().join(''), bits: 3, inversa: true },
  ];
};

/** Bits of how the capitals of a word stand: none, all, and a first one are everybody's. */
const bitsDaCaixa = (grandes: number, letras: number, primeira: boolean): number => {
  if (grandes === 0) return 0;
  if (grandes === letras || (grandes === 1 && primeira)) return 1;
  return 2 + 1.2 * Math.min(grandes, letras - grandes);
};

/** The words that begin at a place of a reading, with where they stand in the password. */
const palavrasEm = (i: number, { texto, bits, inversa }: Leitura, cru: string, lexico: Lexico, contexto: PalavrasDoContexto): Passo[] => {
  const achadas: Passo[] = [];
  const minimo = bits === 0 ? 1 : inversa ? 5 : 4;
  const comeca = lexico.comecos.has(texto.slice(i, i + 3));
  if (!comeca && minimo > 3 && contexto.size === 0) return achadas;
  const maximo = Math.min(texto.length - i, comeca || contexto.size > 0 ? PALAVRA_MAXIMA : 2);
  for (let tamanho = minimo; tamanho <= maximo; tamanho += 1) {
    const lida = texto.slice(i, i + tamanho);
    const inicio = inversa ? texto.length - i - tamanho : i;
    const fim = inicio + tamanho;
    const tipo = contexto.get(lida);
    const classe = lexico.palavras.get(lida);
    if ((!tipo && !classe) || (bits > 0 && !inversa && (lida === cru.slice(i, fim) || !/[a-z]/.test(cru.slice(i, fim))))) continue;
    // The sign that ends "amor@" parts it from the year, more often than it makes it "amora".
    const leitura = bits > 0 && !inversa && !/[a-z]/.test(cru.charAt(fim - 1)) ? 2 * bits : bits;
    if (tipo) achadas.push({ tipo, inicio, fim, bits: leitura + BITS_DO_CONTEXTO });
    if (classe) achadas.push({ tipo: 'palavra', inicio, fim, bits: leitura + BITS_DA_CLASSE[classe], palavra: lida, classe });
  }
  return achadas;
};

/** What else may begin at a place: a stretch of figures, symbols or letters within `resto` bits, a way along the keyboard, a date, a year. */
const formasEm = (i: number, texto: string, resto: number): Passo[] => {
  const achadas: Passo[] = caminhosEm(texto, i).map(({ tipo, tamanho, bits }) => ({ tipo, inicio: i, fim: i + tamanho, bits }));
  for (const [tipo, corrida, comeco, cada] of CORRIDAS) {
    const maximo = Math.min(emPosicao(corrida, texto, i), Math.ceil((resto - comeco) / cada));
    for (let tamanho = 1; tamanho <= maximo; tamanho += 1) achadas.push({ tipo, inicio: i, fim: i + tamanho, bits: comeco + cada * tamanho });
  }
  const data = emPosicao(DATA, texto, i);
  if (data > 0) achadas.push({ tipo: 'data', inicio: i, fim: i + data, bits: 17 });
  const ano = emPosicao(ANO, texto, i);
  if (ano > 0) achadas.push({ tipo: 'ano', inicio: i, fim: i + ano, bits: 8 });
  return achadas;
};

/** Every word of every reading, by where it begins in the password. */
const palavrasPorLugar = (texto: string, lexico: Lexico, contexto: PalavrasDoContexto): readonly Passo[][] => {
  const porLugar: Passo[][] = Array.from({ length: texto.length }, () => []);
  for (const leitura of leiturasDe(texto)) {
    for (let i = 0; i < texto.length; i += 1) for (const passo of palavrasEm(i, leitura, texto, lexico, contexto)) porLugar[passo.inicio]?.push(passo);
  }
  return porLugar;
};

/**
 * Parts a password into what it is most cheaply made of: dynamic programming over all the words and shapes that are known. Nothing
 * where it takes more than `maximo` bits: a piece only adds to them, so that no way is followed past that.
 */
export const segmentar = (senha: string, lexico: Lexico, contexto: PalavrasDoContexto, maximo: number): Segmentacao | undefined => {
  const { texto, maiusculas } = dobrarComCaixa(senha);
  const grandesAte = [0];
  for (const maiuscula of maiusculas) grandesAte.push((grandesAte.at(-1) ?? 0) + Number(maiuscula));
  const letrasAte = [0];
  for (const caractere of texto) letrasAte.push((letrasAte.at(-1) ?? 0) + Number(/[a-z]/.test(caractere)));
  const entre = (ate: readonly number[], { inicio, fim }: Peca): number => (ate[fim] ?? 0) - (ate[inicio] ?? 0);

  const palavras = palavrasPorLugar(texto, lexico, contexto);
  const ate: number[] = [0];
  const chegada: Passo[] = [];
  for (let i = 0; i < texto.length; i += 1) {
    const antes = ate[i];
    if (antes === undefined) continue;
    for (const passo of [...formasEm(i, texto, maximo - antes), ...(palavras[i] ?? [])]) {
      const bits = antes + passo.bits + bitsDaCaixa(entre(grandesAte, passo), entre(letrasAte, passo), maiusculas[i] ?? false);
      if (bits > maximo || bits >= (ate[passo.fim] ?? Number.POSITIVE_INFINITY)) continue;
      ate[passo.fim] = bits;
      chegada[passo.fim] = passo;
    }
  }
  const bits = ate[texto.length];
  if (bits === undefined) return undefined;
  const pecas: Peca[] = [];
  for (let fim = texto.length; fim > 0; fim = pecas[0]?.inicio ?? 0) pecas.unshift(chegada[fim] as Passo);
  return { pecas, bits };
};
