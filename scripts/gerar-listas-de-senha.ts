/**
 * `npm run listas-de-senha`: writes the guard's words, `sdk/domain/senha/guarda/listas.ts`, from our own list and from the
 * dictionaries of zxcvbn-ts (licences and thanks in NOTICE, reasons in decisions/0006).
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { dictionary as comuns } from '@zxcvbn-ts/language-common';
import { dictionary as brasileiras } from '@zxcvbn-ts/language-pt-br';
import { dobrar, lerComoLetras } from '../sdk/domain/senha/guarda/dobrar.js';
import { codificarLista } from './senha/codificar-lista.js';
import { PALAVRAS_DO_BRASIL, SENHAS_DO_BRASIL } from './senha/palavras-do-brasil.js';

/** How many of each: together, with the guard's code, under 45 KB gzip. */
const QUANTAS = { nomesComuns: 300, inteiras: 1000, senhas: 6000, palavras: 4950, curtas: 120 };

const ARQUIVO = fileURLToPath(new URL('../sdk/domain/senha/guarda/listas.ts', import.meta.url));

/** Endings of verbs in forms that no password is built on, and of adverbs: their places are for nouns. */
const VERBO = /(?:[aei]ndo|[aei]ram|[aei]riam|[aei]ssem?|avam?|[aei]mos|[aei]rei|[aei]ste|[aei]d[oa]s|mente|[aei]r(?:mos|em|ao|as)|ou|iu|eu)$/;

const palavrasDe = (texto: string): string[] => texto.split(/\s+/).filter(Boolean);
const emOrdem = (lista: readonly (string | number)[] | Readonly<Record<string, number>>): string[] =>
  (Array.isArray(lista) ? lista : Object.keys(lista)).map((palavra) => dobrar(String(palavra)));

const { conectores = '', ...categorias } = PALAVRAS_DO_BRASIL;
const ditas = new Set<string>();

/** The first `quantas` that no list before has. */
function novas(candidatas: Iterable<string>, quantas = Number.POSITIVE_INFINITY): string[] {
  const escolhidas: string[] = [];
  for (const palavra of candidatas) {
    if (escolhidas.length >= quantas) break;
    if (ditas.has(palavra)) continue;
    ditas.add(palavra);
    escolhidas.push(palavra);
  }
  return escolhidas;
}

const senhas = emOrdem(comuns['passwords-common']).filter((senha) => !/[A-Z\s]/.test(senha));
/** What a password is built on: its letters without what stands before and after. */
const raizes = senhas.flatMap((senha) => /^[^a-z]*([a-z]{4,14})[^a-z]*$/.exec(senha)?.[1] ?? []);
/** Two words that are known are found as two. */
const composta = (palavra: string): boolean =>
  Array.from(palavra, (_, i) => i).some((i) => i >= 3 && palavra.length - i >= 3 && ditas.has(palavra.slice(0, i)) && ditas.has(palavra.slice(i)));

/** `p@ssw0rd` is read as the word that it is written for. */
const disfarcada = (senha: string): boolean => /[a-z]/.test(senha) && lerComoLetras(senha).some((lida) => lida !== senha && conhecidas.has(lida));
const conhecidas = new Set(raizes);

/** The first names come in the order of how many bear them. */
const nomes = [...emOrdem(brasileiras['firstnames-pt-br']), ...emOrdem(brasileiras['lastnames-pt-br'])].filter((nome) => /^[a-z]{3,}$/.test(nome));

const comunsDoBrasil = emOrdem(brasileiras['commonWords-pt-br']);

const listas = {
  conectores: novas(palavrasDe(conectores)),
  especiais: [...novas(palavrasDe(Object.values(categorias).join(' ')).filter((palavra) => palavra.length > 2)), ...novas(nomes, QUANTAS.nomesComuns)],
  inteiras: novas(
    [...palavrasDe(SENHAS_DO_BRASIL), ...senhas].filter((senha) => !disfarcada(senha)),
    QUANTAS.inteiras,
  ),
  nomes: novas(nomes),
  senhas: novas(
    raizes.filter((raiz, i) => i < 3000 || !composta(raiz)),
    QUANTAS.senhas,
  ),
  palavras: [
    ...novas(
      comunsDoBrasil.filter((palavra) => /^[a-z]{3}$/.test(palavra)),
      QUANTAS.curtas,
    ),
    ...novas(
      comunsDoBrasil.filter((palavra) => /^[a-z]{4,14}$/.test(palavra) && !VERBO.test(palavra)),
      QUANTAS.palavras,
    ),
  ],
};

const linhas = Object.entries(listas).map(([nome, palavras]) => `  ${nome}: ${JSON.stringify(codificarLista(palavras))},`);
writeFileSync(
  ARQUIVO,
  `/* Written by scripts/gerar-listas-de-senha.ts: do not edit. Words of zxcvbn-ts (MIT) and of OpenSubtitles via OPUS (ODC-BY), see NOTICE. */
export const LISTAS = {
${linhas.join('\n')}
} as const;
`,
);
for (const [nome, palavras] of Object.entries(listas)) {
  console.log(`${nome}: ${palavras.length} words, ${(gzipSync(codificarLista(palavras), { level: 9 }).length / 1024).toFixed(1)} KB gzip`);
}
