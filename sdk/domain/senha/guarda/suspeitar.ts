import type { CodigoDeAlerta, Trecho } from './alerta.js';
import { dobrar } from './dobrar.js';
import type { Lexico } from './lexico.js';
import { segmentar, type PalavrasDoContexto, type Peca, type Segmentacao } from './segmentar.js';

/** What a password is made of, when somebody who guesses would soon be there. */
export interface Suspeita {
  readonly codigo: Extract<CodigoDeAlerta, 'palavra-comum' | 'teclado' | 'sequencia' | 'data' | 'repeticao' | 'dados-do-cliente' | 'dados-do-provedor'>;
  readonly evidencia: readonly Trecho[];
}

// Guesses that cost less than a night on one graphics card; four unrelated words cost more.
const BITS_POUCOS = 44;
// A random text looks made of patterns worth this many bits less than itself once in 2^20.
const FOLGA = 20;
// One known word with figures and symbols around it, or one way and nothing else, comes by chance still less often than that says.
const FOLGA_DE_UMA_PALAVRA = 8;
const LETRAS_SOLTAS = 2;
const CURTA = { caracteres: 8, bits: 24 };
const TAMANHO_DE_HEX = 12;
const FRASE = { caracteres: 15, palavras: 4 };

const tamanhoDe = ({ inicio, fim }: Peca): number => fim - inicio;
const somar = (pecas: readonly Peca[]): number => pecas.reduce((soma, peca) => soma + tamanhoDe(peca), 0);
const PADROES: ReadonlySet<string> = new Set(['ano', 'data', 'sequencia', 'teclado', 'repeticao']);
const SOLTOS: ReadonlySet<string> = new Set(['numeros', 'simbolos', 'letras']);

const ehPalavra = (peca: Peca): boolean => peca.palavra !== undefined && peca.classe !== 'conectores' && tamanhoDe(peca) > 2;
const doContexto = ({ tipo }: Peca): boolean => tipo !== 'palavra' && !PADROES.has(tipo) && !SOLTOS.has(tipo);

/** Bits of a random text of the same length and the same kinds of characters. */
const bitsAoAcaso = (senha: string): number => {
  const tamanho = [...senha].length;
  // As long as that it may come from a generator; "aaabbb111" does not.
  if (tamanho >= TAMANHO_DE_HEX && /^(?=.*[a-f])[\da-f]+$|^(?=.*[A-F])[\dA-F]+$/.test(senha)) return tamanho * 4;
  const classes: readonly (readonly [RegExp, number])[] = [
    [/[a-z]/, 26],
    [/[A-Z]/, 26],
    [/\d/, 10],
    [/[^a-zA-Z\d]/, 33],
  ];
  return tamanho * Math.log2(classes.reduce((soma, [classe, quantos]) => soma + (classe.test(senha) ? quantos : 0), 0) || 1);
};

const umCaminhoSo = ([peca, ...outras]: readonly Peca[]): boolean => peca !== undefined && outras.length === 0 && PADROES.has(peca.tipo);

const umaPalavraSo = (pecas: readonly Peca[]): boolean => {
  const palavras = pecas.filter((peca) => ehPalavra(peca) && tamanhoDe(peca) >= 4);
  return palavras.length === 1 && pecas.every((peca) => palavras.includes(peca) || (peca.tipo !== 'letras' && peca.palavra === undefined));
};

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
 * A phrase of four different words or more is no weak password, however common each word is; also where the cheapest way to
 * read it has fewer: "guia faca bota fogo" in one piece is three, with a club.
 */
const ehFrase = (senha: string, pecas: readonly Peca[], lexico: Lexico): boolean => {
  const diferentes = (minimo: number): number =>
    new Set(pecas.filter((peca) => peca.palavra !== undefined && tamanhoDe(peca) >= minimo).map(({ palavra }) => palavra)).size;
  const longa = [...senha].length >= FRASE.caracteres && (diferentes(3) >= FRASE.palavras || diferentes(2) > FRASE.palavras);
  return longa || palavrasAoTodo(dobrar(senha), lexico) >= FRASE.palavras;
};

const ehPouco = (senha: string, { pecas, bits }: Segmentacao, lexico: Lexico): boolean => {
  const tamanho = [...senha].length;
  const conhecido = somar(pecas.filter((peca) => PADROES.has(peca.tipo) || doContexto(peca) || (peca.palavra !== undefined && tamanhoDe(peca) > 2)));
  if (conhecido * 2 < tamanho || somar(pecas.filter(({ tipo }) => tipo === 'letras')) > LETRAS_SOLTAS) return false;
  if (tamanho < CURTA.caracteres) return bits <= CURTA.bits;
  const folga = bitsAoAcaso(senha) - bits;
  const pouca = folga >= FOLGA || (folga >= FOLGA_DE_UMA_PALAVRA && (umaPalavraSo(pecas) || umCaminhoSo(pecas)));
  return pouca && !ehFrase(senha, pecas, lexico);
};

/** The pieces in words: each kind of filling once in a row, the words of our lists spelled out. */
const evidenciaDe = (pecas: readonly Peca[]): Trecho[] => {
  const trechos: Trecho[] = pecas.map(({ tipo, palavra }) => (palavra === undefined ? { tipo } : { tipo, texto: palavra }));
  return trechos.filter(({ tipo, texto }, i) => texto !== undefined || trechos[i - 1]?.tipo !== tipo);
};

const codigoDe = (pecas: readonly Peca[]): Suspeita['codigo'] => {
  const contexto = pecas.find(doContexto);
  if (contexto) return contexto.tipo === 'provedor' || contexto.tipo === 'plano' || contexto.tipo === 'dominio' ? 'dados-do-provedor' : 'dados-do-cliente';
  if (pecas.some(ehPalavra)) return 'palavra-comum';
  if (pecas.some(({ tipo }) => tipo === 'teclado')) return 'teclado';
  const [primeiro, ...outros] = pecas.filter(({ tipo }) => PADROES.has(tipo));
  // Without a pattern all that is known of it are words that join others.
  if (!primeiro) return 'palavra-comum';
  const { tipo } = outros.reduce((a, b) => (tamanhoDe(b) > tamanhoDe(a) ? b : a), primeiro);
  return tipo === 'data' || tipo === 'ano' ? 'data' : tipo === 'repeticao' ? 'repeticao' : 'sequencia';
};

/** Says whether a password is made of few, well-known pieces, and of which (SENHA §7, layers d and e). */
export const suspeitar = (senha: string, lexico: Lexico, contexto: PalavrasDoContexto): Suspeita | undefined => {
  const segmentacao = segmentar(senha, lexico, contexto, BITS_POUCOS);
  if (!segmentacao || !ehPouco(senha, segmentacao, lexico)) return undefined;
  return { codigo: codigoDe(segmentacao.pecas), evidencia: evidenciaDe(segmentacao.pecas) };
};
