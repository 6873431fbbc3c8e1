/**
 * `npm test`: every test of the house, in three parts.
 *
 *   npm test                          all
 *   npm test -- --so=node             one part: node | browser | e2e
 *   npm test -- planos senha          only files whose path contains one of the words
 *   npm test -- --titulo=B07          only tests whose title matches
 *   npm test -- --cobertura           with coverage of the browser part, in coverage/
 *
 * The last line is `N passed, N failed`, the sum of the parts that ran.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { acharChromium } from './chromium.mjs';

const PARTES = ['node', 'browser', 'e2e'] as const;
type Parte = (typeof PARTES)[number];

interface Contagem {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The folders under test/ that a part runs. A test of sdk/ and backend/ runs in Node and in a browser. */
const PASTAS: Record<Parte, readonly string[]> = {
  node: ['sdk', 'backend', 'node'],
  browser: ['sdk', 'backend', 'elements', 'portal'],
  e2e: ['e2e'],
};

/** After this many minutes a part hangs, whatever its own timeouts say. */
const LIMITE: Record<Parte, number> = { node: 10, browser: 20, e2e: 15 };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { so: { type: 'string', multiple: true }, titulo: { type: 'string' }, cobertura: { type: 'boolean', default: false } },
});

function arquivosDe(parte: Parte): string[] {
  return PASTAS[parte]
    .map((pasta) => join('test', pasta))
    .filter((pasta) => existsSync(pasta))
    .flatMap((pasta) => readdirSync(pasta, { recursive: true, encoding: 'utf8' }).map((nome) => join(pasta, nome).replaceAll('\\', '/')))
    .filter((caminho) => caminho.endsWith('.test.ts'))
    .filter((caminho) => positionals.length === 0 || positionals.some((palavra) => caminho.includes(palavra)))
    .sort();
}

/** Finds a browser; a bare Debian machine on which we are root gets one. */
function garantirChromium(): string {
  const achado = acharChromium();
  if (achado) return achado;
  const debian = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (debian && !process.env['CHROME_PATH']) {
    console.log('No Chrome or Chromium found: installing Debian’s chromium …');
    const apt = (...args: string[]) =>
      spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    apt('update', '-q');
    apt('install', '-qy', '--no-install-recommends', 'chromium');
    const instalado = acharChromium();
    if (instalado) return instalado;
  }
  console.error('The browser tests need Chrome or Chromium: install one (Debian: `apt-get install chromium`), or set CHROME_PATH to its program.');
  process.exit(1);
}

function comando(parte: Parte, arquivos: readonly string[]): string[] {
  if (parte === 'browser') {
    const wtr = 'node_modules/@web/test-runner/dist/bin.js';
    return [wtr, '--config', 'web-test-runner.config.mjs', ...(values.cobertura ? ['--coverage'] : []), '--files', ...arquivos];
  }
  const titulo = values.titulo ? ['--grep', values.titulo] : [];
  const tempo = parte === 'e2e' ? '60000' : '10000';
  const mocha = [
    'node_modules/mocha/bin/mocha.js',
    '--reporter',
    './scripts/relatorio-mocha.cjs',
    '--timeout',
    tempo,
    '--exit',
    ...(process.env['CI'] ? ['--forbid-only'] : []),
    ...titulo,
  ];
  return ['--import', 'tsx', '--conditions', 'plano-kit-source', ...mocha, ...arquivos];
}

/** Runs one part in a process of its own, and reads what it counted. */
async function rodar(parte: Parte, arquivos: readonly string[], ambiente: NodeJS.ProcessEnv): Promise<Contagem> {
  const pasta = mkdtempSync(join(tmpdir(), 'plano-kit-'));
  const arquivo = join(pasta, 'contagem.json');
  try {
    const filho = spawn(process.execPath, comando(parte, arquivos), {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...ambiente, PLANO_KIT_CONTAGEM: arquivo },
    });
    const relogio = setTimeout(() => {
      console.error(`The part ${parte} was stopped: it ran for more than ${LIMITE[parte]} minutes.`);
      filho.kill('SIGKILL');
    }, LIMITE[parte] * 60_000);
    const codigo = await new Promise<number>((resolve) => filho.on('close', (code) => resolve(code ?? 1)));
    clearTimeout(relogio);
    if (!existsSync(arquivo)) return { passed: 0, failed: 1, skipped: 0 };
    const contagem = JSON.parse(readFileSync(arquivo, 'utf8')) as Contagem;
    return codigo !== 0 && contagem.failed === 0 ? { ...contagem, failed: 1 } : contagem;
  } finally {
    rmSync(pasta, { recursive: true, force: true });
  }
}

async function testar(): Promise<number> {
  const pedidas = values.so?.flatMap((so) => so.split(',')) ?? PARTES;
  const estranha = pedidas.find((so) => !PARTES.includes(so as Parte));
  if (estranha !== undefined) {
    console.error(`--so=${estranha} is unknown: ${PARTES.join(', ')}.`);
    return 1;
  }
  const partes = PARTES.filter((parte) => pedidas.includes(parte));
  const filtrado = positionals.length > 0 || values.titulo !== undefined;
  const ambiente: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'test', ...(values.titulo ? { PLANO_KIT_TITULO: values.titulo } : {}) };
  if (partes.some((parte) => parte !== 'node' && arquivosDe(parte).length > 0)) ambiente['CHROME_PATH'] = garantirChromium();

  const soma = { passed: 0, failed: 0, skipped: 0 };
  const vazias: Parte[] = [];
  for (const parte of partes) {
    const arquivos = arquivosDe(parte);
    if (arquivos.length === 0) {
      vazias.push(parte);
      continue;
    }
    const inicio = Date.now();
    console.log(`\n▶ ${parte}: ${arquivos.length} ${arquivos.length === 1 ? 'file' : 'files'}\n`);
    const { passed, failed, skipped } = await rodar(parte, arquivos, ambiente);
    console.log(`\n▶ ${parte}: passed ${passed}, failed ${failed}, skipped ${skipped} (${((Date.now() - inicio) / 1000).toFixed(1)} s)`);
    if (passed + failed === 0) vazias.push(parte);
    soma.passed += passed;
    soma.failed += failed;
    soma.skipped += skipped;
  }

  const nada = filtrado ? soma.passed + soma.failed === 0 : vazias.length > 0;
  if (nada) console.error(`\nNo test ran in: ${vazias.join(', ')}.`);
  console.log(`\n${soma.passed} passed, ${soma.failed} failed${soma.skipped ? `, ${soma.skipped} skipped` : ''}`);
  return soma.failed > 0 || nada ? 1 : 0;
}

process.exitCode = await testar();
