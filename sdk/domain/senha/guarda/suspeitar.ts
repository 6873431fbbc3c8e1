import type { CodigoDeAlerta, Trecho } from './alerta.js';
import { bitsAoAcaso } from './bits-ao-acaso.js';
import { ehFraseEscrita, FRASE } from './frase.js';
import type { Lexico } from './lexico.js';
import { segmentar, type PalavrasDoContexto, type Peca, type Segmentacao } from './segmentar.js';

/** What a password is made of, when somebody who guesses would soon be there. */
export interface Suspeita {
  readonly codigo: Extract<CodigoDeAlerta, 'palavra-comum' | 'teclado' | 'sequencia' | 'data' | 'repeticao' | 'dados-do-cliente' | 'dados-do-provedor'>;
  readonly evidencia: readonly Trecho[];
}

// Guesses that cost less than a night on one graphics card; four unrelated words cost more.
const BITS_POUCOS = 44;
// A random text looks made of patterns worth this many bits less than itself once in 2^22.
const FOLGA = 22;
// One known word with figures and symbols around it, or one way or two and nothing else, come by chance still less often than that says.
const FOLGA_DE_UMA_PALAVRA = 16;
// By how many ways there are, and nothing else.
const FOLGA_DE_CAMINHOS: Readonly<Record<number, number>> = { 1: 8, 2: 14 };
const LETRAS_SOLTAS = 2;
const CURTA = { caracteres: 8, bits: 24 };

const tamanhoDe = ({ inicio, fim }: Peca): number => fim - inicio;
const somar = (pecas: readonly Peca[]): number => pecas.reduce((soma, peca) => soma + tamanhoDe(peca), 0);
const PADROES: ReadonlySet<string> = new Set(['ano', 'data', 'sequencia', 'teclado', 'repeticao']);
const SOLTOS: ReadonlySet<string> = new Set(['numeros', 'simbolos', 'letras']);

const ehPalavra = (peca: Peca): boolean => peca.palavra !== undefined && peca.classe !== 'conectores' && tamanhoDe(peca) > 2;
const doContexto = ({ tipo }: Peca): boolean => tipo !== 'palavra' && !PADROES.has(tipo) && !SOLTOS.has(tipo);

const soCaminhos = (pecas: readonly Peca[]): boolean => pecas.every(({ tipo }) => PADROES.has(tipo));

const umaPalavraSo = (pecas: readonly Peca[]): boolean => {
  const palavras = pecas.filter((peca) => ehPalavra(peca) && tamanhoDe(peca) >= 4);
  return palavras.length === 1 && pecas.every((peca) => palavras.includes(peca) || (peca.tipo !== 'letras' && peca.palavra === undefined));
};

/** As `ehFraseEscrita`, and by the cheapest way to read it: there little words count, where great ones stand beside them. */
const ehFrase = (senha: string, pecas: readonly Peca[], lexico: Lexico): boolean => {
  const diferentes = (minimo: number): number =>
    new Set(pecas.filter((peca) => peca.palavra !== undefined && tamanhoDe(peca) >= minimo).map(({ palavra }) => palavra)).size;
  const lida = diferentes(3) >= FRASE.palavras || diferentes(2) > FRASE.palavras || (diferentes(2) >= FRASE.palavras && diferentes(4) >= FRASE.longas);
  return ([...senha].length >= FRASE.caracteres && lida) || ehFraseEscrita(senha, lexico);
};

const ehPouco = (senha: string, { pecas, bits }: Segmentacao, lexico: Lexico): boolean => {
  const tamanho = [...senha].length;
  const conhecido = somar(pecas.filter((peca) => PADROES.has(peca.tipo) || doContexto(peca) || (peca.palavra !== undefined && tamanhoDe(peca) > 2)));
  if (conhecido * 2 < tamanho || somar(pecas.filter(({ tipo }) => tipo === 'letras')) > LETRAS_SOLTAS) return false;
  if (tamanho < CURTA.caracteres) return bits <= CURTA.bits;
  const folga = bitsAoAcaso(senha) - bits;
  const pouca =
    folga >= FOLGA || (folga >= FOLGA_DE_UMA_PALAVRA && umaPalavraSo(pecas)) || (folga >= (FOLGA_DE_CAMINHOS[pecas.length] ?? FOLGA) && soCaminhos(pecas));
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
