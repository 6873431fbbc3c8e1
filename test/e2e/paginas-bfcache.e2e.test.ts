import { expect } from 'chai';
import type { Page } from 'puppeteer-core';
import { achar, esperar, esperarTexto } from './mao.js';
import { Operador } from './operador.js';
import { iniciarPaginas, type Paginas } from './paginas.js';

const CLIENTE = '/portal/backend/simples/api/clientes/0042/planos?grupo=ativo';

/** The browser keeps a page that is left as it was, and puts it back on "Voltar" without loading it: really, not by events of ours. */
describe('The browser goes back to a page that it has kept', function () {
  this.timeout(120_000);
  let paginas: Paginas;
  let operador: Operador;
  let page: Page;
  let antes: number;

  before(async () => {
    paginas = await iniciarPaginas();
  });
  beforeEach(async () => {
    page = await (await paginas.browser.createBrowserContext()).newPage();
    await page.setViewport({ width: 1280, height: 900 });
    operador = new Operador(page, 'mouse');
    await abrir();
    antes = await quantos();
  });
  afterEach(() => page.browserContext().close());
  after(() => paginas.fechar());

  const quantos = (): Promise<number> =>
    page.evaluate(async (caminho) => {
      const { contagem } = (await (await fetch(caminho)).json()) as { contagem: Record<string, number> };
      return Object.values(contagem).reduce((a, b) => a + b, 0);
    }, CLIENTE);

  /** Opens the portal's page; from now on it remembers how it came back. */
  async function abrir(busca = ''): Promise<void> {
    await page.goto(`${paginas.url}/simples${busca}`, { waitUntil: 'load' });
    await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => Object.assign(window, { guardada: persisted })));
    await operador.verPlanos();
  }

  const sair = async (): Promise<void> => void (await page.goto(`${paginas.url}/vazia`, { waitUntil: 'load' }));

  async function voltar(): Promise<void> {
    // A page that was kept is not loaded: there is no such event to wait for.
    await page.goBack({ waitUntil: [] });
    await page.waitForFunction(() => location.pathname.endsWith('/simples') && location.search === '');
  }

  async function conferirGuardada(): Promise<void> {
    // The event follows the address; on a page that was loaded again it never does.
    await page.waitForFunction(() => 'guardada' in window, { timeout: 10_000 }).catch(() => {});
    const [guardada, porque] = await page.evaluate(() => {
      const [navegacao] = performance.getEntriesByType('navigation') as (PerformanceEntry & { notRestoredReasons?: unknown })[];
      return [(window as { guardada?: boolean }).guardada, JSON.stringify(navegacao?.notRestoredReasons)];
    });
    expect(guardada, `kept, not loaded again: ${porque}`).to.equal(true);
  }

  /** Another plan in each test: the same one twice at an address would be asked about. None of these needs a service. */
  async function preencherAteACobranca(plano: string): Promise<void> {
    await operador.adicionarPlano();
    await operador.escolherEndereco(/Acácias/);
    await operador.escolherPlano(plano);
    await operador.avancar('Informações da cobrança');
    await operador.escolherVencimento(10);
  }

  async function terminar(): Promise<void> {
    await operador.escolherFormaDePagamento(/^Boleto$/);
    await operador.avancar('Dados do Plano');
  }

  const rascunhos = (): Promise<number> => page.evaluate(() => Object.keys(sessionStorage).length);

  it('B13 B14 half filled in, left and come back to: it goes on where it was, one draft, one plan', async () => {
    await preencherAteACobranca('Empresas 100');
    await sair();
    await voltar();
    await conferirGuardada();
    await achar(page, { papel: 'heading', nome: 'Informações da cobrança' });
    expect(await rascunhos()).to.equal(1);
    await terminar();
    await operador.finalizar();
    expect(await quantos()).to.equal(antes + 1);
    expect(await rascunhos()).to.equal(0);
  });

  it('B13 sold, left and come back to: it says so, and offers nothing to be sold twice', async () => {
    await preencherAteACobranca('Empresas 600');
    await terminar();
    await operador.finalizar();
    await sair();
    await voltar();
    await conferirGuardada();
    await esperarTexto(page, 'Plano adicionado com sucesso!');
    expect(await rascunhos()).to.equal(0);
    await operador.voltarAosPlanos();
    expect(await quantos()).to.equal(antes + 1);
  });

  it('B13 sold on a page that was opened meanwhile: "Finalizar" on the kept one adds no second plan', async () => {
    await preencherAteACobranca('Empresas Dedicado');
    await terminar();
    await abrir('?outra');
    await operador.acionar({ papel: 'button', nome: 'Adicionar Plano' });
    // The draft is the tab's: it is here too.
    await achar(page, { papel: 'heading', nome: 'Dados do Plano' });
    await operador.finalizar();
    await voltar();
    await conferirGuardada();
    await operador.finalizar();
    expect(await quantos()).to.equal(antes + 1);
    expect(await rascunhos()).to.equal(0);
  });

  it('B13 left while it is being sent, and come back to before the answer: one plan, and it is said', async () => {
    await preencherAteACobranca('Rural 50');
    await terminar();
    await page.evaluate(() => (document.cookie = 'cenario=lento:POST; path=/'));
    const enviado = page.waitForRequest((pedido) => pedido.method() === 'POST');
    await operador.acionar({ papel: 'button', nome: 'Finalizar' });
    await enviado;
    await sair();
    await voltar();
    // A browser may give a page up that waits for an answer: then its draft goes on.
    const fim = await esperar(
      page,
      'success, or the list',
      (nos) => nos.find(({ name }) => name === 'Plano adicionado com sucesso!' || name === 'Adicionar Plano')?.name,
    );
    if (fim === 'Adicionar Plano') {
      await operador.acionar({ papel: 'button', nome: 'Adicionar Plano' });
      await achar(page, { papel: 'heading', nome: 'Dados do Plano' });
      await operador.finalizar();
    }
    expect(await quantos()).to.equal(antes + 1);
    expect(await rascunhos()).to.equal(0);
  });
});
