import { expect } from 'chai';
import type { CDPSession, Page } from 'puppeteer-core';
import { CENAS } from '../cenas/cenas.js';
import { iniciarPaginas, type Paginas } from '../e2e/paginas.js';

const VEZES = 500;

describe('Putting elements in and taking them out', function () {
  this.timeout(300_000);
  let paginas: Paginas;
  let page: Page;

  before(async () => {
    paginas = await iniciarPaginas();
  });
  beforeEach(async () => {
    page = await (await paginas.browser.createBrowserContext()).newPage();
    await page.goto(`${paginas.url}/livre`, { waitUntil: 'load' });
    await page.waitForFunction(() => 'palco' in window);
  });
  afterEach(() => page.browserContext().close());
  after(() => paginas.fechar());

  const elementos = [...new Set(CENAS.map(({ elemento }) => elemento))];
  for (const elemento of elementos) {
    it(`X01 <${elemento}> leaves nothing behind when it is put in and taken out ${VEZES} times`, () => {
      const indice = CENAS.findIndex((cena) => cena.elemento === elemento);
      return nadaFica(page, elemento, (vezes) => page.evaluate((n, quantas) => window.palco.trocar(n, quantas), indice, vezes));
    });
  }

  it(`X01 <plano-provider> with a wizard and an agenda leaves nothing behind when it is put in and taken out ${VEZES} times`, () =>
    nadaFica(page, 'plano-provider', (vezes) => page.evaluate((quantas) => window.palco.trocarProvider(quantas), vezes)));
});

async function nadaFica(page: Page, elemento: string, trocar: (vezes: number) => Promise<void>): Promise<void> {
  const cdp = await page.createCDPSession();
  // What is loaded or made once a page is there before the counting begins.
  await trocar(20);
  const antes = await medir(cdp);
  await trocar(VEZES);
  const depois = await medir(cdp, antes.ouvintes);
  console.log(
    `      <${elemento}>: heap ${antes.heap.toFixed(2)} → ${depois.heap.toFixed(2)} MB, listeners ${antes.ouvintes} → ${depois.ouvintes}, nodes ${antes.nos} → ${depois.nos}`,
  );
  // An engine may still hold the last one or two; what stays behind each time would be hundreds.
  expect(depois.ouvintes - antes.ouvintes, 'listeners').to.be.below(VEZES / 10);
  expect(depois.nos - antes.nos, 'nodes').to.be.below(2 * VEZES);
  expect(depois.heap - antes.heap, 'MB').to.be.below(2);
}

interface Medida {
  readonly ouvintes: number;
  readonly nos: number;
  readonly heap: number;
}

const TENTATIVAS = 8;

/** What the page holds once all that can go is gone; with `ate` it waits a little for the listeners to become so few. */
async function medir(cdp: CDPSession, ate = Infinity): Promise<Medida> {
  await cdp.send('Performance.enable');
  for (let vez = 1; ; vez++) {
    for (let vezes = 0; vezes < 3; vezes++) await cdp.send('HeapProfiler.collectGarbage');
    const { metrics } = await cdp.send('Performance.getMetrics');
    const valor = (nome: string): number => metrics.find(({ name }) => name === nome)?.value ?? Number.NaN;
    const ouvintes = valor('JSEventListeners');
    if (ouvintes <= ate || vez === TENTATIVAS) return { ouvintes, nos: valor('Nodes'), heap: valor('JSHeapUsedSize') / 1e6 };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
