/**
 * `npm run bench`: size, speed against SurveyJS, the list of 2,000 plans, and each action of a plan. Prints Markdown, and writes it with the
 * raw numbers to `bench/resultados.md` and `bench/resultados.json`. Run `npm run build` first for the numbers of
 * `dist/browser`.
 *
 *   npm run bench -- --vezes=30       runs of each form (default 15)
 *   npm run bench -- --so=agenda      the agenda beside two calendar libraries and a bare grid: bench/agenda/resultados.{md,json}
 *   npm run bench -- --so=senha       the password guard beside zxcvbn-ts, without a browser: bench/resultados-senha.{md,json}
 */
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { acharChromium, ARGUMENTOS } from '../scripts/chromium.mjs';
import { medirAcoes } from './acoes.js';
import { verAmbiente } from './ambiente.js';
import { empacotar, RAIZ } from './construir.js';
import { compararListas } from './lista.js';
import { relatarSenhas } from './relatorio-da-senha.js';
import { relatar, type Resultados } from './relatorio.js';
import { compararSenhas } from './senha.js';
import { subirBancada } from './servidor.js';
import { distBrowserEstaVelho, tamanhoDoDistBrowser, tamanhoEmpacotado, type Tamanho } from './tamanho.js';
import { compararWizards } from './wizard.js';

const { values } = parseArgs({ options: { vezes: { type: 'string', default: '15' }, so: { type: 'string' } } });
const VEZES = Math.max(1, Number(values.vezes));

/** What a host's own bundle has of ours; each is the one module of its page. */
const HOSPEDEIROS = {
  'provider + wizard + http': 'bench/paginas/tudo-do-wizard.ts',
  'provider + list + http': 'bench/paginas/tudo-da-lista.ts',
  'all of `plano-kit` + http': 'bench/paginas/tudo.ts',
};

async function medirTamanhos(semMedir: string[]): Promise<Record<string, Tamanho>> {
  const tamanhos: Record<string, Tamanho> = {};
  const distBrowser = tamanhoDoDistBrowser();
  if (!distBrowser) semMedir.push('The bundles as they are published: run `npm run build` first.');
  else {
    if (distBrowserEstaVelho()) semMedir.push('The bundles as the sources are now: `dist` is older than some of them. Run `npm run build` first.');
    tamanhos['`dist/browser`: provider + wizard + http'] = distBrowser;
    for (const [nome, modulo] of Object.entries(HOSPEDEIROS))
      tamanhos[`bundled by a host (Vite): ${nome}`] = await tamanhoEmpacotado({ hospedeiro: modulo }, { publicado: true });
  }
  return { ...tamanhos, 'for comparison: SurveyJS, the same form': await tamanhoEmpacotado({ survey: 'bench/paginas/survey.ts' }) };
}

if (values.so === 'agenda') {
  const { benchDaAgenda } = await import('./agenda/bench.js');
  await benchDaAgenda(Math.min(Math.max(1, Number(values.vezes)), 5));
  process.exit(0);
}
if (values.so === 'senha') {
  const ambiente = verAmbiente('');
  const senha = await compararSenhas();
  const texto = relatarSenhas(ambiente, senha);
  writeFileSync(join(RAIZ, 'bench/resultados-senha.json'), `${JSON.stringify({ ambiente, senha }, null, 2)}\n`);
  writeFileSync(join(RAIZ, 'bench/resultados-senha.md'), texto);
  console.log(texto);
  process.exit(0);
}

const executablePath = acharChromium();
if (!executablePath) throw new Error('The bench needs Chrome or Chromium: install one, or set CHROME_PATH.');
const inicio = Date.now();
const semMedir: string[] = [];
const browser = await puppeteer.launch({ executablePath, args: [...ARGUMENTOS] });
const pasta = mkdtempSync(join(tmpdir(), 'plano-kit-bench-'));
try {
  const ambiente = verAmbiente((await browser.version()).replace(/^\D+/, ''));
  const tamanho = await medirTamanhos(semMedir);
  await empacotar(
    {
      nossa: 'bench/paginas/nossa.ts',
      'nossa-sem-http': 'bench/paginas/nossa-sem-http.ts',
      survey: 'bench/paginas/survey.ts',
      lista: 'bench/paginas/lista.ts',
    },
    { pasta },
  );
  copyFileSync(fileURLToPath(import.meta.resolve('survey-core/survey-core.fontless.min.css')), join(pasta, 'survey.css'));
  const bancada = await subirBancada(pasta);
  const wizard = await compararWizards(browser, bancada, VEZES);
  const lista = await compararListas(browser, bancada, Math.min(VEZES, 10));
  const acoes = await medirAcoes(browser, bancada, Math.min(VEZES, 3));
  await bancada.fechar();
  const resultados: Resultados = { ambiente, tamanho, wizard, lista, acoes, semMedir, segundos: (Date.now() - inicio) / 1000 };
  const texto = relatar(resultados);
  writeFileSync(join(RAIZ, 'bench/resultados.json'), `${JSON.stringify(resultados, null, 2)}\n`);
  writeFileSync(join(RAIZ, 'bench/resultados.md'), texto);
  console.log(texto);
} finally {
  await browser.close();
  rmSync(pasta, { recursive: true, force: true });
}
