import { expect } from 'chai';
import type { Page } from 'puppeteer-core';
import { CENAS } from '../cenas/cenas.js';
import { iniciarPaginas, type Paginas } from './paginas.js';

describe('A portal on plain http in a LAN', function () {
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

  it('X01 without a secure context every element works, and a plan is sold', async () => {
    expect(await page.evaluate(() => [isSecureContext, typeof crypto.randomUUID, location.hostname])).to.deep.equal([false, 'undefined', 'plano.test']);
    for (const [indice, { elemento, estado, backend = 'normal' }] of CENAS.entries()) {
      if (backend !== 'normal') continue;
      const { texto } = await page.evaluate((n) => window.palco.tocar(n, { nativo: false }), indice);
      expect(texto.length, `${elemento} ${estado}`).to.be.above(20);
      if (estado === 'concluído') expect(texto).to.contain('Plano adicionado com sucesso!');
    }
    expect(await page.evaluate(() => window.vigia.erros)).to.deep.equal([]);
  });
});
