import { expect } from 'chai';
import { CENARIOS, type Cenario } from '../../mock-server/cenarios.js';
import { iniciarDemo, type Demo } from './demo.js';
import { achar, acharNo, arvore, esperarSeletor, esperarTexto, focado } from './mao.js';
import { Operador } from './operador.js';

describe('The portal page of the demonstration', function () {
  this.timeout(120_000);
  let demo: Demo;

  before(async () => {
    demo = await iniciarDemo();
  });
  afterEach(() => demo.conferir());
  after(() => demo.fechar());

  it('X06 is walked with Tab from the top bar through the tabs into the list, in reading order', async () => {
    const page = await demo.abrir('?cliente=0042');
    const operador = new Operador(page, 'teclado');
    await operador.verPlanos();
    const visitados: string[] = [];
    for (let i = 0; i < 6; i++) {
      await page.keyboard.press('Tab');
      const no = await focado(page);
      visitados.push(no ? `${no.role} ${no.name ?? ''}` : '–');
    }
    expect(visitados).to.deep.equal([
      'button Demonstração',
      'tab Planos',
      'radio Ativos 3 planos',
      'searchbox Buscar',
      'combobox Forma de Pagamento',
      'button Adicionar Plano',
    ]);
  });

  it('A08 an address that names a plan opens its group with the plan marked', async () => {
    const page = await demo.abrir('?cliente=0042');
    const operador = new Operador(page, 'mouse');
    await operador.verPlanos();
    await operador.planosDoGrupo('Cancelados');
    await esperarSeletor(page, 'input[name=grupo][value=cancelado]:checked');
    const id = await page.$eval('>>> [data-plano]', (linha) => (linha as HTMLElement).dataset['plano'] ?? '');

    const direta = await demo.abrir(`?cliente=0042&plano=${id}`);
    await esperarSeletor(direta, `[data-plano="${id}"]`);
    const grupo = await acharNo(direta, { papel: 'radio', nome: /^Cancelados/ });
    expect(grupo.checked).to.equal(true);
    expect(await direta.$$eval(`>>> [aria-current=true]`, (marcadas) => marcadas.length)).to.equal(1);
  });

  const CAIU = /ERR_INTERNET_DISCONNECTED|ERR_FAILED/;

  it('A02 says in a sentence that the network is down, which it had brought while it was up', async () => {
    const page = await demo.abrir('?cliente=0042', { tolerar: CAIU });
    await new Operador(page, 'mouse').verPlanos();
    await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/i18n/pt-BR/frases')));
    await page.setOfflineMode(true);
    await (await esperarSeletor(page, 'input[name=grupo][value=cancelado]')).click();
    await esperarTexto(page, 'Sem conexão com o servidor. Confira a rede e tente de novo.');
  });

  it('A02 says that something went wrong when even the sentence cannot be had', async () => {
    const page = await demo.abrir('?cliente=0042', { tolerar: CAIU, bloquear: /pt-BR\/frases|\/api\/clientes\/0042\/planos/ });
    await esperarTexto(page, 'Algo deu errado. Confira a rede e tente de novo.');
  });

  it('A03 says to an operator without the permission why he cannot add, or hides the button', async () => {
    const bruno = await demo.abrir('?operador=bruno');
    await achar(bruno, { papel: 'radio', nome: /^Ativos/ });
    await esperarSeletor(bruno, '#adicionar[aria-disabled=true]');
    const botao = (await arvore(bruno)).find(({ role, name }) => role === 'button' && name === 'Adicionar Plano');
    expect(botao?.disabled).to.equal(true);
    expect(botao?.description).to.match(/permissão/);

    const carla = await demo.abrir('?operador=carla');
    await achar(carla, { papel: 'rowheader', nome: /Fibra 500/ });
    expect((await arvore(carla)).some(({ name }) => name === 'Adicionar Plano')).to.equal(false);
  });

  it('X05 speaks the language chosen in the panel at once, and the address keeps the choice', async () => {
    const page = await demo.abrir('?cliente=0042');
    await new Operador(page, 'mouse').verPlanos();
    await page.click('::-p-aria([name="Demonstração"][role="button"])');
    await page.waitForSelector('#demonstracao.show:not(.showing)');
    await page.select('#escolha-idioma', 'en');
    // Waits until the button stands still: the panel may still be sliding in.
    await page.locator('#demonstracao [data-bs-dismiss="offcanvas"]').click();
    await achar(page, { papel: 'button', nome: 'Add plan' });
    expect(new URL(page.url()).searchParams.get('idioma')).to.equal('en');
  });

  /** What a request of the page's own comes to. */
  const ACONTECE: { readonly [C in Cenario]: string | number } = {
    lento: 'late',
    'offline-antes': 'broken',
    'resposta-perdida': 'broken',
    timeout: 'late',
    '500': 500,
    '503-retry-after': 503,
    '429': 429,
    '401-expirado': 401,
    '403': 403,
    '409-horario-ocupado': 409,
    '412-versao': 412,
    '422-regra': 422,
    'html-de-login': 'no JSON',
    'json-cortado': 'no JSON',
    'forma-errada': 'inesperado',
  };

  it('S04 lets anything go wrong that the panel names, and nothing more once it names nothing', async () => {
    const page = await demo.abrir('?cliente=0042', { tolerar: /ERR_|Failed to load resource/ });
    await new Operador(page, 'mouse').verPlanos();
    await page.click('::-p-aria([name="Demonstração"][role="button"])');
    await page.waitForSelector('#demonstracao.show:not(.showing)');
    const oferecidos = await page.$$eval('#escolha-cenario option', (opcoes) => opcoes.map(({ value }) => value));
    expect(oferecidos).to.deep.equal(['', ...CENARIOS]);
    const acontece = (): Promise<string | number> =>
      page.evaluate(async () => {
        const signal = AbortSignal.timeout(1_000);
        const resposta = await fetch('/api/clientes/0042', { signal, headers: { authorization: 'Bearer operador-ana' } }).catch(({ name }: Error) =>
          name === 'TimeoutError' ? 'late' : 'broken',
        );
        if (typeof resposta === 'string') return resposta;
        if (!resposta.ok) return resposta.status;
        const corpo = (await resposta.json().catch(() => ({ 'no JSON': true }))) as object;
        return Object.keys(corpo)[0]!;
      });
    for (const cenario of CENARIOS) {
      await page.select('#escolha-cenario', cenario);
      expect(await acontece(), cenario).to.equal(ACONTECE[cenario]);
    }
    await page.select('#escolha-cenario', '');
    expect(await acontece()).to.equal('id');
  });

  it('X03 is dark when it is told so, host and elements alike', async () => {
    const page = await demo.abrir('?tema=escuro');
    await new Operador(page, 'mouse').verPlanos();
    const fundos = await page.evaluate(() =>
      ['body', 'planos-cliente'].map((seletor) => getComputedStyle(document.querySelector(seletor) as Element).backgroundColor),
    );
    for (const fundo of fundos) expect(Number(/\d+/.exec(fundo)?.[0]), fundo).to.be.below(64);
  });
});
