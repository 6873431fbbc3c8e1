import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import type { BrowserLauncher } from '@web/test-runner';
import type { ProgramasDoWebkit } from './navegadores.js';

/** W3C WebDriver names of keys, from those that Puppeteer and the tests use. */
const TECLAS: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  F10: '\uE03A',
};

const BOTOES = { left: 0, middle: 1, right: 2 } as const;
type OpcoesDoMouse = { readonly button?: keyof typeof BOTOES };

interface Retangulo {
  readonly width: number;
  readonly height: number;
}

const ESPERA = 20_000;

/** A port of this machine that nobody uses. */
export async function portaLivre(): Promise<number> {
  const servidor = createServer();
  await new Promise<void>((resolve) => servidor.listen(0, '127.0.0.1', resolve));
  const { port } = servidor.address() as AddressInfo;
  await new Promise((resolve) => servidor.close(resolve));
  return port;
}

/** A screen that nobody looks at; resolves with its name. */
function abrirTela(xvfb: string): Promise<{ readonly processo: ChildProcess; readonly display: string }> {
  const processo = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  return new Promise((resolve, reject) => {
    processo.once('error', reject);
    processo.once('exit', (code) => reject(new Error(`Xvfb ended with ${String(code)}.`)));
    processo.stdio[3]?.once('data', (numero) => resolve({ processo, display: `:${String(numero).trim()}` }));
  });
}

/** The WebDriver commands that a test page needs, over plain `fetch`. */
class PaginaWebkit {
  readonly #sessao: string;

  constructor(sessao: string) {
    this.#sessao = sessao;
  }

  readonly keyboard = {
    type: async (texto: string): Promise<void> => this.#teclar([...texto].flatMap((letra) => this.#aperto(letra))),
    press: async (tecla: string): Promise<void> => this.#teclar(this.#aperto(TECLAS[tecla] ?? tecla)),
    down: async (tecla: string): Promise<void> => this.#teclar([{ type: 'keyDown', value: TECLAS[tecla] ?? tecla }]),
    up: async (tecla: string): Promise<void> => this.#teclar([{ type: 'keyUp', value: TECLAS[tecla] ?? tecla }]),
  };

  readonly mouse = {
    move: async (x: number, y: number): Promise<void> => this.#apontar([this.#ida(x, y)]),
    down: async ({ button = 'left' }: OpcoesDoMouse = {}): Promise<void> => this.#apontar([{ type: 'pointerDown', button: BOTOES[button] }]),
    up: async ({ button = 'left' }: OpcoesDoMouse = {}): Promise<void> => this.#apontar([{ type: 'pointerUp', button: BOTOES[button] }]),
    click: async (x: number, y: number, { button = 'left' }: OpcoesDoMouse = {}): Promise<void> =>
      this.#apontar([this.#ida(x, y), { type: 'pointerDown', button: BOTOES[button] }, { type: 'pointerUp', button: BOTOES[button] }]),
    reset: async (): Promise<void> => void (await this.pedir('DELETE', '/actions')),
  };

  async goto(url: string): Promise<void> {
    await this.pedir('POST', '/url', { url });
  }

  async url(): Promise<string> {
    return (await this.pedir('GET', '/url')) as string;
  }

  /** The window gets as much larger as its frame needs. */
  async setViewport({ width, height }: Retangulo): Promise<void> {
    const moldura = (await this.pedir('POST', '/execute/sync', {
      script: 'return [outerWidth - innerWidth, outerHeight - innerHeight]',
      args: [],
    })) as [number, number];
    await this.pedir('POST', '/window/rect', { width: width + moldura[0], height: height + moldura[1] });
  }

  async fechar(): Promise<void> {
    await this.pedir('DELETE', '');
  }

  async pedir(method: string, caminho: string, corpo?: unknown): Promise<unknown> {
    const resposta = await fetch(this.#sessao + caminho, {
      method,
      // A page that hangs must fail its test, not the run.
      signal: AbortSignal.timeout(ESPERA),
      ...(corpo !== undefined && { body: JSON.stringify(corpo) }),
    });
    const { value } = (await resposta.json()) as { value: { error?: string; message?: string } | null };
    if (!resposta.ok) throw new Error(`WebKitWebDriver: ${value?.error ?? resposta.status} ${value?.message ?? ''}`);
    return value;
  }

  #aperto(value: string): object[] {
    return [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ];
  }

  #ida(x: number, y: number): object {
    return { type: 'pointerMove', x, y, duration: 0, origin: 'viewport' };
  }

  async #teclar(actions: object[]): Promise<void> {
    await this.pedir('POST', '/actions', { actions: [{ type: 'key', id: 'teclado', actions }] });
  }

  async #apontar(actions: object[]): Promise<void> {
    await this.pedir('POST', '/actions', { actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }] });
  }
}

/**
 * Web Test Runner launcher for WebKitGTK. It speaks WebDriver itself: WebdriverIO would bring two hundred packages for
 * the dozen of requests that these tests make. It passes for Puppeteer, whose `page` the runner's commands (`sendKeys`,
 * `sendMouse`, `setViewport`) know how to use.
 */
export function webkitLauncher({ driver, miniBrowser, xvfb }: ProgramasDoWebkit): BrowserLauncher {
  const processos: ChildProcess[] = [];
  let pagina: PaginaWebkit | undefined;
  let ativa: string | undefined;
  const matar = (): void => {
    for (const processo of processos.splice(0).reverse()) processo.kill();
  };
  process.once('exit', matar);
  process.once('SIGTERM', () => process.exit(143));

  async function abrir(): Promise<PaginaWebkit> {
    const { processo, display } = await abrirTela(xvfb);
    const port = await portaLivre();
    // No GPU and no bus of a desktop: nothing of the machine's own matters to a test.
    const env = { ...process.env, LANG: 'en_US.UTF-8', DISPLAY: display, NO_AT_BRIDGE: '1', LIBGL_ALWAYS_SOFTWARE: '1', WEBKIT_DISABLE_COMPOSITING_MODE: '1' };
    processos.push(processo, spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], { stdio: 'ignore', env }));
    const base = `http://127.0.0.1:${port}`;
    for (const fim = Date.now() + ESPERA; ;) {
      if (
        await fetch(`${base}/status`).then(
          ({ ok }) => ok,
          () => false,
        )
      )
        break;
      if (Date.now() > fim) throw new Error('WebKitWebDriver did not start.');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] } } };
    const resposta = await fetch(`${base}/session`, { method: 'POST', body: JSON.stringify({ capabilities }) });
    const { value } = (await resposta.json()) as { value: { sessionId?: string; message?: string } };
    if (!value.sessionId) throw new Error(`WebKitGTK did not start: ${value.message ?? resposta.status}`);
    const nova = new PaginaWebkit(`${base}/session/${value.sessionId}`);
    await nova.setViewport({ width: 1280, height: 800 });
    return nova;
  }

  const launcher: BrowserLauncher & { getPage(sessionId: string): unknown } = {
    name: 'WebKitGTK',
    type: 'puppeteer',
    concurrency: 1,
    async startSession(sessionId, url) {
      ativa = sessionId;
      pagina ??= await abrir();
      await pagina.goto(url);
    },
    isActive: (sessionId) => ativa === sessionId,
    getBrowserUrl: async () => pagina?.url(),
    async stopSession() {
      ativa = undefined;
      await pagina?.goto('about:blank');
      return {};
    },
    async startDebugSession() {
      throw new Error('WebKitGTK cannot be debugged from here: open MiniBrowser by hand.');
    },
    async stop() {
      await pagina?.fechar().catch(() => {});
      matar();
    },
    getPage: () => pagina,
  };
  return launcher;
}
