import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { ARGUMENTOS, acharChromium } from './scripts/chromium.mjs';
import { acharFirefox, acharWebkit, comoInstalar } from './scripts/navegadores.ts';
import { relatorioWtr } from './scripts/relatorio-wtr.mjs';
import { portaLivre, webkitLauncher } from './scripts/webkit.ts';
import { criarServidorDePaginas } from './test/portal/paginas/servidor-de-paginas.ts';

const navegador = process.env.PLANO_KIT_NAVEGADOR ?? 'chromium';

const worker = fileURLToPath(import.meta.resolve('msw/mockServiceWorker.js'));
const paginas = criarServidorDePaginas();
const coverage = process.argv.includes('--coverage');

/** A page of its own window: own storage, and focus even while another page is in front. */
async function createPage({ browser }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  const cdp = await page.createCDPSession();
  await cdp.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}

/** The browser of $PLANO_KIT_NAVEGADOR, without transitions: what is read in the middle of one, a colour for axe, is not there a moment later. */
function lancador() {
  const achado = { chromium: acharChromium, firefox: acharFirefox, webkit: acharWebkit }[navegador]();
  if (!achado) throw new Error(comoInstalar(navegador));
  if (navegador === 'webkit') return webkitLauncher(achado);
  if (navegador === 'firefox')
    return chromeLauncher({
      launchOptions: { browser: 'firefox', executablePath: achado, extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 } },
      concurrency: 1,
    });
  return chromeLauncher({ launchOptions: { executablePath: achado, args: [...ARGUMENTOS, '--force-prefers-reduced-motion'] }, createPage });
}

const sessoes = new WeakMap();

/** What a session of the protocol emulates only that session takes back. */
async function sessaoDe(page) {
  if (!sessoes.has(page)) sessoes.set(page, await page.createCDPSession());
  return sessoes.get(page);
}

/** `executeServerCommand('cores-forcadas', true)`: Puppeteer has no word for it. Chromium only. */
const coresForcadas = {
  name: 'cores-forcadas',
  async executeCommand({ command, payload, session }) {
    if (command !== 'cores-forcadas') return undefined;
    const cdp = await sessaoDe(session.browser.getPage(session.id));
    await cdp.send('Emulation.setEmulatedMedia', { features: payload ? [{ name: 'forced-colors', value: 'active' }] : [] });
    return true;
  },
};

/** `executeServerCommand('dizer', 'text')`: what a test has measured, on the terminal. */
const dizer = {
  name: 'dizer',
  executeCommand({ command, payload }) {
    if (command !== 'dizer') return undefined;
    console.log(payload);
    return true;
  },
};

export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  files: ['test/{sdk,backend,elements,portal}/**/*.test.ts'],
  nodeResolve: { exportConditions: ['plano-kit-source', 'browser', 'development'] },
  plugins: [coresForcadas, dizer, esbuildPlugin({ ts: true, target: 'esnext', tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)) })],
  browsers: [lancador()],
  // The runner's own choice begins at 8000, and two that start at once would choose the same.
  port: await portaLivre(),
  // Two pages keep two cores busy; a page that waits (CEP, retries) leaves its core to the other.
  concurrency: 2,
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  testFramework: {
    config: {
      ui: 'bdd',
      timeout: 30_000,
      forbidOnly: Boolean(process.env.CI),
      ...(process.env.PLANO_KIT_TITULO ? { grep: process.env.PLANO_KIT_TITULO } : {}),
    },
  },
  middleware: [
    // Pages of portals, as their own server gives them out: the runner adds nothing to them.
    async (ctx, next) => {
      if (!ctx.path.startsWith('/portal/')) return next();
      ctx.respond = false;
      // The runner would take its own silence for a 404.
      ctx.status = 200;
      await paginas(ctx.req, ctx.res);
    },
    // The MSW worker comes from the installed msw, so that the two versions cannot drift, and may control the whole origin.
    (ctx, next) => {
      ctx.set('Service-Worker-Allowed', '/');
      if (!ctx.path.endsWith('/mockServiceWorker.js')) return next();
      ctx.type = 'text/javascript';
      ctx.body = createReadStream(worker);
    },
  ],
  // A page is used for one test file after another: what an earlier file stored is not the next one's business.
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="pt-BR">
  <head><meta charset="utf-8"><title>test</title></head>
  <body>
    <script>
      sessionStorage.clear();
      localStorage.clear();
      // A promise that nobody awaits fails the test that is running, as an error that nobody catches does.
      addEventListener('unhandledrejection', (event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
        reportError(event.reason);
      });
      // The browser says this when it leaves the rest of a resize to the next frame; nothing is wrong.
      addEventListener('error', (event) => {
        if (event.message?.startsWith('ResizeObserver loop')) event.stopImmediatePropagation();
      });
    </script>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`,
  filterBrowserLogs: ({ args }) => !args.some((arg) => typeof arg === 'string' && arg.includes('Lit is in dev mode')),
  staticLogging: true,
  reporters: [relatorioWtr({ nome: navegador, file: process.env.PLANO_KIT_CONTAGEM })],
  coverage,
  coverageConfig: { include: ['src/**/*.ts', 'sdk/**/*.ts'], reporters: ['lcovonly', 'html'], reportDir: 'coverage' },
};
