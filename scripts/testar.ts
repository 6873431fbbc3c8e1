/**
 * `npm test`: every test of the house, in parts. `browser` is Chromium and runs all that a page can; Firefox and WebKitGTK
 * run, side by side, the main flow, every element and the portal pages.
 *
 *   npm test                          all
 *   npm test -- --so=node             one part: node | browser | firefox | webkit | e2e | vazamentos
 *   npm test -- planos senha          only files whose path contains one of the words; without Firefox and WebKit, unless --so says them
 *   npm test -- --titulo=B07          only tests whose title matches
 *   npm test -- --cobertura           with coverage of the browser part, in coverage/
 *
 * The last line is `N passed, N failed`, the sum of the parts that ran.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { acharChromium } from './chromium.mjs';
import { construirPaginas } from './construir-paginas.js';
import { comoInstalar, garantirNavegadores, type Navegador } from './navegadores.js';

/** What runs side by side, group after group: each part keeps one core busy at most, but for `browser`. */
const GRUPOS = [['node', 'firefox', 'webkit'], ['browser'], ['e2e', 'vazamentos']] as const;
const PARTES = GRUPOS.flat();
type Parte = (typeof PARTES)[number];

interface Contagem {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Files that every engine runs. */
const FLUXO = [
  'elements/novo-endereco.test.ts',
  'elements/plano-wizard.test.ts',
  'elements/plano-wizard-cobranca.test.ts',
  'elements/plano-wizard-rascunho.test.ts',
  'elements/planos-cliente.test.ts',
  'portal/embutida.test.ts',
  'portal/pagina-estrita.test.ts',
] as const;

/** The folders, or files, under test/ that a part runs. A test of sdk/ and backend/ runs in Node and in a browser. */
const PASTAS: Record<Parte, readonly string[]> = {
  node: ['sdk', 'backend', 'node'],
  browser: ['sdk', 'backend', 'elements', 'portal'],
  // The main flow, every element in every state, and pages of others; the Chromium part runs all there is.
  firefox: [...FLUXO],
  // Also axe, for which Firefox takes twice as long: its strict page has every element in every state as well.
  webkit: [...FLUXO, 'elements/cenas-acessiveis.test.ts'],
  e2e: ['e2e'],
  vazamentos: ['vazamentos'],
};

/** Files that take minutes: they go first, so that none of them runs alone at the end. */
const DEMORADOS = /pagina-estrita|cenas-(hostis|acessiveis)|matriz-de-falhas/;

const NAVEGADOR: Partial<Record<Parte, Navegador>> = { browser: 'chromium', firefox: 'firefox', webkit: 'webkit', e2e: 'chromium', vazamentos: 'chromium' };

/** Without these a developer's machine may still pass; CI has all of them. */
const DISPENSAVEIS: readonly Parte[] = ['firefox', 'webkit'];

/** After this many minutes a part hangs, whatever its own timeouts say. */
const LIMITE: Record<Parte, number> = { node: 10, browser: 20, firefox: 15, webkit: 15, e2e: 15, vazamentos: 15 };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { so: { type: 'string', multiple: true }, titulo: { type: 'string' }, cobertura: { type: 'boolean', default: false } },
});

function arquivosDe(parte: Parte): string[] {
  return PASTAS[parte]
    .map((pasta) => join('test', pasta))
    .filter((pasta) => existsSync(pasta))
    .flatMap((pasta) => (pasta.endsWith('.ts') ? [pasta] : readdirSync(pasta, { recursive: true, encoding: 'utf8' }).map((nome) => join(pasta, nome))))
    .map((caminho) => caminho.replaceAll('\\', '/'))
    .filter((caminho) => caminho.endsWith('.test.ts'))
    .filter((caminho) => positionals.length === 0 || positionals.some((palavra) => caminho.includes(palavra)))
    .sort()
    .sort((a, b) => Number(DEMORADOS.test(b)) - Number(DEMORADOS.test(a)));
}

function comando(parte: Parte, arquivos: readonly string[]): string[] {
  const node = ['--import', 'tsx', '--conditions', 'plano-kit-source'];
  if (parte === 'browser' || parte === 'firefox' || parte === 'webkit') {
    const wtr = 'node_modules/@web/test-runner/dist/bin.js';
    const cobertura = values.cobertura && parte === 'browser' ? ['--coverage'] : [];
    return [...node, wtr, '--config', 'web-test-runner.config.mjs', ...cobertura, '--files', ...arquivos];
  }
  const titulo = values.titulo ? ['--grep', values.titulo] : [];
  const tempo = parte === 'node' ? '10000' : '60000';
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
  return [...node, ...mocha, ...arquivos];
}

/** Counts of each file, by its path. */
type Contagens = Readonly<Record<string, Contagem>>;

const NADA: Contagem = { passed: 0, failed: 0, skipped: 0 };

const somar = (contagens: readonly Contagem[]): Contagem =>
  contagens.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }), NADA);

/** Runs one part in a process of its own, and reads what it counted. */
async function rodar(parte: Parte, arquivos: readonly string[], ambiente: NodeJS.ProcessEnv): Promise<Contagens> {
  const pasta = mkdtempSync(join(tmpdir(), 'plano-kit-'));
  const arquivo = join(pasta, 'contagem.json');
  try {
    const filho = spawn(process.execPath, comando(parte, arquivos), {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...ambiente, PLANO_KIT_CONTAGEM: arquivo, ...(NAVEGADOR[parte] && { PLANO_KIT_NAVEGADOR: NAVEGADOR[parte] }) },
    });
    const relogio = setTimeout(() => {
      console.error(`The part ${parte} was stopped: it ran for more than ${LIMITE[parte]} minutes.`);
      // First politely: what the part has started must end with it.
      filho.kill('SIGTERM');
      setTimeout(() => filho.kill('SIGKILL'), 5_000).unref();
    }, LIMITE[parte] * 60_000);
    const codigo = await new Promise<number>((resolve) => filho.on('close', (code) => resolve(code ?? 1)));
    clearTimeout(relogio);
    const contagens = existsSync(arquivo) ? (JSON.parse(readFileSync(arquivo, 'utf8')) as Contagens) : {};
    return codigo !== 0 && somar(Object.values(contagens)).failed === 0 ? { ...contagens, [`(${parte})`]: { passed: 0, failed: 1, skipped: 0 } } : contagens;
  } finally {
    rmSync(pasta, { recursive: true, force: true });
  }
}

/**
 * In CI a file that failed is run once more, alone: a fault of the product fails twice, a race of a test on a busy
 * machine does not. It is named all the same, and is a test to be mended. More than a few files is no race.
 */
async function rodarDeNovoOsInstaveis(parte: Parte, contagens: Contagens, ambiente: NodeJS.ProcessEnv): Promise<Contagens> {
  const falhos = Object.keys(contagens).filter((arquivo) => contagens[arquivo]!.failed > 0);
  if (!process.env['CI'] || falhos.length === 0 || falhos.length > 3 || falhos.some((arquivo) => !existsSync(arquivo))) return contagens;
  console.log(`\n▶ ${parte}, once more, alone: ${falhos.join(', ')}\n`);
  const segunda = await rodar(parte, falhos, ambiente);
  for (const arquivo of falhos.filter((falho) => segunda[falho]?.failed === 0)) {
    console.log(`\n⚠ UNSTEADY: ${arquivo} failed in ${parte} and passed the second time. Mend it.`);
  }
  return { ...contagens, ...segunda };
}

async function testar(): Promise<number> {
  const filtrado = positionals.length > 0 || values.titulo !== undefined;
  // Who looks at few tests wants their answer at once.
  const pedidas = values.so?.flatMap((so) => so.split(',')) ?? PARTES.filter((parte) => !filtrado || !DISPENSAVEIS.includes(parte));
  const estranha = pedidas.find((so) => !PARTES.includes(so as Parte));
  if (estranha !== undefined) {
    console.error(`--so=${estranha} is unknown: ${PARTES.join(', ')}.`);
    return 1;
  }
  const partes = PARTES.filter((parte) => pedidas.includes(parte));
  const ambiente: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'test', ...(values.titulo ? { PLANO_KIT_TITULO: values.titulo } : {}) };
  const precisos = new Set(partes.filter((parte) => arquivosDe(parte).length > 0).flatMap((parte) => NAVEGADOR[parte] ?? []));
  const achados = garantirNavegadores([...precisos]);
  const chromium = acharChromium();
  if (chromium) ambiente['CHROME_PATH'] = chromium;

  // The portal pages load the bundle as it is published.
  if (partes.some((parte) => arquivosDe(parte).some((arquivo) => /^test\/(portal\/|vazamentos\/|e2e\/paginas)/.test(arquivo)))) await construirPaginas();

  const ausente = (parte: Parte): Navegador | undefined => {
    const navegador = NAVEGADOR[parte];
    return navegador && !achados.has(navegador) ? navegador : undefined;
  };
  const rodarParte = async (parte: Parte): Promise<Contagem> => {
    const arquivos = arquivosDe(parte);
    if (arquivos.length === 0) return NADA;
    const falta = ausente(parte);
    if (falta) {
      const dispensada = DISPENSAVEIS.includes(parte) && !process.env['CI'] && !values.so;
      console.log(`\n▶ ${parte}: ${dispensada ? 'left out' : 'failed'}. ${comoInstalar(falta)}`);
      return { ...NADA, failed: dispensada ? 0 : 1 };
    }
    const inicio = Date.now();
    console.log(`\n▶ ${parte}: ${arquivos.length} ${arquivos.length === 1 ? 'file' : 'files'}\n`);
    const contagem = somar(Object.values(await rodarDeNovoOsInstaveis(parte, await rodar(parte, arquivos, ambiente), ambiente)));
    const { passed, failed, skipped } = contagem;
    console.log(`\n▶ ${parte}: passed ${passed}, failed ${failed}, skipped ${skipped} (${((Date.now() - inicio) / 1000).toFixed(1)} s)`);
    return contagem;
  };

  const contagens: Contagem[] = [];
  const vazias: Parte[] = [];
  for (const todas of GRUPOS) {
    const grupo = todas.filter((parte) => partes.includes(parte));
    const feitas = await Promise.all(grupo.map(rodarParte));
    contagens.push(...feitas);
    vazias.push(...grupo.filter((uma, indice) => !ausente(uma) && feitas[indice]!.passed + feitas[indice]!.failed === 0));
  }
  const soma = somar(contagens);

  const nada = filtrado ? soma.passed + soma.failed === 0 : vazias.length > 0;
  if (nada) console.error(`\nNo test ran in: ${vazias.join(', ')}.`);
  console.log(`\n${soma.passed} passed, ${soma.failed} failed${soma.skipped ? `, ${soma.skipped} skipped` : ''}`);
  return soma.failed > 0 || nada ? 1 : 0;
}

process.exitCode = await testar();
