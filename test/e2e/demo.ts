import { rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { createServer, type ViteDevServer } from 'vite';
import { acharChromium, ARGUMENTOS } from '../../scripts/chromium.mjs';

/** What a test may say about the page that it opens. */
export interface OpcoesDePagina {
  /** Default 1280 × 900. */
  readonly largura?: number;
  readonly altura?: number;
  /** A touch screen, of which the page knows. */
  readonly toque?: boolean;
  /** Console errors that this test provokes on purpose, e.g. the browser's own line about a 409. */
  readonly tolerar?: RegExp | undefined;
  /** Addresses of which the page gets nothing. */
  readonly bloquear?: RegExp;
}

/** The demonstration, running: its own server on a free port with fresh data, and a browser. */
export interface Demo {
  readonly url: string;
  readonly browser: Browser;
  /** Opens the portal page in a new, empty browser profile. `busca` is its query, e.g. `?cliente=0007`. */
  abrir(busca?: string, opcoes?: OpcoesDePagina): Promise<Page>;
  /** Fails when a page said an error, threw, or asked anything of a foreign host. For `afterEach`, where one page is walked by many tests. */
  limpa(): void;
  /** The same, and closes the pages. For `afterEach`. */
  conferir(): Promise<void>;
  fechar(): Promise<void>;
}

const CONFIG = fileURLToPath(new URL('../../demo/vite.config.ts', import.meta.url));

// One cache a process: two runs at the same time must not rewrite each other's dependencies.
const CACHE = fileURLToPath(new URL(`../../.cache/e2e-${process.pid}`, import.meta.url));
process.once('exit', () => rmSync(CACHE, { recursive: true, force: true }));

async function subirServidor(): Promise<ViteDevServer> {
  const servidor = await createServer({
    configFile: CONFIG,
    cacheDir: CACHE,
    logLevel: 'error',
    server: {
      host: '127.0.0.1',
      port: 0,
      open: false,
      // A file saved meanwhile must not reload the page under a test.
      hmr: false,
      watch: { ignored: ['**'] },
    },
  });
  return servidor.listen();
}

function vigiar(page: Page, origem: string, tolerar: RegExp | undefined, faltas: string[]): void {
  page.on('console', (mensagem) => {
    if (mensagem.type() !== 'error') return;
    const texto = `${mensagem.text()} (${mensagem.location().url ?? ''})`;
    if (!tolerar?.test(texto)) faltas.push(`console: ${texto}`);
  });
  page.on('pageerror', (erro) => faltas.push(`page error: ${erro instanceof Error ? (erro.stack ?? erro.message) : String(erro)}`));
  page.on('request', (pedido) => {
    const url = new URL(pedido.url());
    if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== origem) faltas.push(`foreign request: ${url.href}`);
  });
}

/** Starts the demonstration for one suite. Call `fechar()` in `after`. */
export async function iniciarDemo(): Promise<Demo> {
  const servidor = await subirServidor();
  const url = `http://127.0.0.1:${(servidor.httpServer?.address() as AddressInfo).port}`;
  const executablePath = acharChromium();
  if (!executablePath) throw new Error('The end-to-end tests need Chrome or Chromium: install one, or set CHROME_PATH.');
  const browser = await puppeteer.launch({ executablePath, args: [...ARGUMENTOS, '--lang=pt-BR'] });
  const faltas: string[] = [];
  const abertas: Page[] = [];
  const limpa = (): void => {
    const houve = faltas.splice(0);
    if (houve.length > 0) throw new Error(`The page was not clean:\n  ${houve.join('\n  ')}`);
  };
  return {
    url,
    browser,
    limpa,
    async abrir(busca = '', { largura = 1280, altura = 900, toque = false, tolerar, bloquear } = {}) {
      const contexto = await browser.createBrowserContext();
      const page = await contexto.newPage();
      abertas.push(page);
      await page.setViewport({ width: largura, height: altura, hasTouch: toque, isMobile: toque });
      vigiar(page, url, tolerar, faltas);
      if (bloquear) {
        await page.setRequestInterception(true);
        page.on('request', (pedido) => void (bloquear.test(pedido.url()) ? pedido.abort() : pedido.continue()));
      }
      await page.goto(`${url}/${busca}`, { waitUntil: 'load' });
      return page;
    },
    async conferir() {
      await Promise.all(abertas.splice(0).map((page) => page.browserContext().close()));
      limpa();
    },
    async fechar() {
      await browser.close();
      await servidor.close();
    },
  };
}
