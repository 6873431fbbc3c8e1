import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import * as comum from '@zxcvbn-ts/language-common';
import * as brasil from '@zxcvbn-ts/language-pt-br';
import type { ContextoDaSenha } from '../sdk/domain/senha/avaliacao-da-senha.js';
import { avaliarSenha } from '../sdk/domain/senha/avaliar-senha.js';
import { alertasDaSenha, avaliarComGuarda } from '../sdk/domain/senha/guarda/guarda-da-senha.js';
import { resumir, type Resumo } from './estatistica.js';
import { aleatorias, CONTEXTO, FRACAS, frases, PALAVRAS } from './senha/corpus.js';
import { tamanhoEmpacotado } from './tamanho.js';

/** What is asked of each: is this password weak? */
type Juiz = (senha: string, contexto?: ContextoDaSenha) => boolean;

/** How one judge did on all lists. Times are of one password, in milliseconds. */
export interface MedidaDoJuiz {
  readonly nome: string;
  readonly gzip: number;
  readonly apanhadas: Readonly<Record<string, number>>;
  readonly falsosEmAleatorias: { readonly quantas: number; readonly de: number };
  readonly falsosEmFrases: { readonly quantas: number; readonly de: number };
  readonly tempo: Resumo;
}

/** The guard beside zxcvbn-ts with its Portuguese dictionary, and the scale by itself. */
export interface MedidaDaSenha {
  readonly fracas: Readonly<Record<string, number>>;
  readonly juizes: readonly MedidaDoJuiz[];
  readonly perdidas: readonly string[];
  /** `tempo`: microseconds; `de4000`: milliseconds. */
  readonly escala: { readonly gzip: number; readonly tempo: Resumo; readonly de4000: Resumo };
  readonly elemento: number;
  /** What comes right behind the element: buttons, meter, lists. */
  readonly painel: number;
  readonly segundos: number;
}

const ALEATORIAS = 100_000;
const FRASES = 20_000;
/** zxcvbn-ts takes so long that all of them would take an hour: the first of the same lists. */
const AMOSTRA = 1000;

const cronometrar = (funcao: () => unknown): number => {
  const inicio = performance.now();
  funcao();
  return performance.now() - inicio;
};

/** The clock ticks in steps of 5 µs or more: a function as quick as that runs several times. */
const repetir = (vezes: number, funcao: () => unknown): void => {
  for (let i = 0; i < vezes; i += 1) funcao();
};

const contextoDe = (tipo: string): ContextoDaSenha => (tipo === 'contexto' ? CONTEXTO : {});
const todas = Object.entries(FRACAS).flatMap(([tipo, senhas]) => senhas.map((senha) => ({ tipo, senha })));

function medir(nome: string, gzip: number, juiz: Juiz, [aleatoriasDele, frasesDele]: readonly [readonly string[], readonly string[]]): MedidaDoJuiz {
  const amostra = [
    ...todas,
    ...aleatoriasDele.slice(0, 300).map((senha) => ({ tipo: '', senha })),
    ...frasesDele.slice(0, 100).map((senha) => ({ tipo: '', senha })),
  ];
  for (const { senha, tipo } of amostra.slice(0, 50)) juiz(senha, contextoDe(tipo));
  return {
    nome,
    gzip,
    apanhadas: Object.fromEntries(Object.entries(FRACAS).map(([tipo, senhas]) => [tipo, senhas.filter((senha) => juiz(senha, contextoDe(tipo))).length])),
    falsosEmAleatorias: { quantas: aleatoriasDele.filter((senha) => juiz(senha)).length, de: aleatoriasDele.length },
    falsosEmFrases: { quantas: frasesDele.filter((senha) => juiz(senha)).length, de: frasesDele.length },
    tempo: resumir(amostra.map(({ senha, tipo }) => cronometrar(() => juiz(senha, contextoDe(tipo))))),
  };
}

/** Everything about passwords: caught, false alarms, bytes, time. */
export async function compararSenhas(): Promise<MedidaDaSenha> {
  const inicio = performance.now();
  const zxcvbn = new ZxcvbnFactory({
    translations: brasil.translations,
    graphs: comum.adjacencyGraphs,
    dictionary: { ...comum.dictionary, ...brasil.dictionary },
  });
  const deles = (contexto: ContextoDaSenha = {}): string[] =>
    Object.values(contexto).flatMap((valor) => [valor, ...valor.split(/[^\p{L}\d]+/u)].filter((um) => um.length > 2));
  const notas = new Map<string, number>();
  const nota = (senha: string, contexto?: ContextoDaSenha): number => {
    const { score } = zxcvbn.check(senha, deles(contexto));
    notas.set(senha, score);
    return score;
  };
  const tamanho = async (arquivo: string): Promise<number> => (await tamanhoEmpacotado({ x: arquivo })).gzip;

  const listas = [aleatorias(ALEATORIAS), frases(FRASES, PALAVRAS)] as const;
  const amostras = [listas[0].slice(0, AMOSTRA), listas[1].slice(0, AMOSTRA)] as const;
  const daGuarda = await tamanho('sdk/domain/senha/guarda/guarda-da-senha.ts');
  const doZxcvbn = await tamanho('bench/senha/zxcvbn.ts');
  const ateDois = medir('zxcvbn-ts + pt-br, score 0–2', doZxcvbn, (senha, contexto) => nota(senha, contexto) <= 2, amostras);
  // The same scores with the other threshold.
  const ateTres = { ...medir('zxcvbn-ts + pt-br, score 0–3', doZxcvbn, (senha) => (notas.get(senha) ?? 4) <= 3, amostras), tempo: ateDois.tempo };
  const elemento = await tamanho('src/elements/senha-forca/define.ts');
  const comPainel = (await tamanhoEmpacotado({ elemento: 'src/elements/senha-forca/define.ts', painel: 'src/elements/senha-forca/painel.ts' })).gzip;
  return {
    fracas: Object.fromEntries(Object.entries(FRACAS).map(([tipo, senhas]) => [tipo, senhas.length])),
    juizes: [
      medir('plano-kit guard', daGuarda, (senha, contexto) => alertasDaSenha(senha, contexto).length > 0, listas),
      medir('the same, on the sample of zxcvbn-ts', daGuarda, (senha, contexto) => alertasDaSenha(senha, contexto).length > 0, amostras),
      ateDois,
      ateTres,
      medir('the scale alone, below Boa', 0, (senha) => avaliarSenha(senha).percentual < 40, listas),
    ],
    perdidas: todas.filter(({ senha, tipo }) => avaliarComGuarda(senha, contextoDe(tipo)).alertas.length === 0).map(({ senha }) => senha),
    escala: {
      gzip: await tamanho('sdk/domain/senha/avaliar-senha.ts'),
      tempo: resumir(todas.map(({ senha }) => cronometrar(() => repetir(100, () => avaliarSenha(senha))) * 10)),
      de4000: resumir(Array.from({ length: 50 }, () => cronometrar(() => avaliarComGuarda('Mudar@2024'.repeat(400), CONTEXTO)))),
    },
    elemento,
    painel: comPainel - elemento,
    segundos: (performance.now() - inicio) / 1000,
  };
}
