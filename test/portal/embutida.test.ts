import { expect } from 'chai';
import type { Ator } from '../cenas/ator.js';
import { VERSAO } from '../../src/internal/versao.js';
import { Moldura } from './moldura.js';

const lista = (ator: Ator): Promise<HTMLElement> => ator.espera('the list', () => ator.todos('[data-plano]')[0]);
const botao = (ator: Ator, nome: string): Promise<HTMLElement> =>
  ator.espera(`button "${nome}"`, () => ator.todos('button').find((um) => (um.getAttribute('aria-label') ?? um.textContent ?? '').trim() === nome));

/** Firefox remembers for as long as a page lives that a module could not be had: there the page must be loaded again. */
const LEMBRA = /Firefox\//.test(navigator.userAgent);

describe('In the pages of others', function () {
  this.timeout(30_000);
  let pagina: Moldura;
  afterEach(() => pagina.fechar());

  const MODAIS = [
    { nome: 'bootstrap', oque: 'a Bootstrap 5 modal', aberto: (documento: Document) => documento.querySelector('#modal.show') !== null },
    { nome: 'jquery-ui', oque: 'a jQuery UI dialog', aberto: (documento: Document) => documento.querySelector('.ui-dialog')?.checkVisibility() === true },
  ];
  for (const { nome, oque, aberto } of MODAIS) {
    it(`X07 X01 in ${oque}, Esc, Tab and focus are ours in our dialog and the portal's outside of it`, async () => {
      pagina = await Moldura.abrir(nome);
      const { ator, documento } = pagina;
      await pagina.clicar(documento.querySelector('#abrir')!);
      await ator.espera('the modal of the portal', () => aberto(documento));
      await lista(ator);
      await pagina.clicar(await botao(ator, 'Adicionar Plano'));
      await pagina.clicar(await botao(ator, 'Novo Endereço'));
      await ator.espera('our dialog', () => ator.todos<HTMLDialogElement>('dialog')[0]?.open);
      await ator.acha('#c-cep');
      await ator.espera('the focus in our dialog', () => pagina.foco.includes('dialog') || pagina.foco.includes('novo-endereco'));

      for (let vezes = 0; vezes < 6; vezes++) {
        await pagina.tecla('Tab');
        // From the last control the platform goes on to its own bar, never to the page behind.
        expect(pagina.foco.at(-1), `after ${vezes + 1} × Tab`).not.to.match(/#fechar|ui-button|#c-enderecoId/);
      }
      await pagina.clicar(await ator.acha('#c-cep'));
      await pagina.tecla('Escape');
      await ator.espera('our dialog closed', () => !ator.todos<HTMLDialogElement>('dialog')[0]?.open);
      expect(aberto(documento), 'the modal of the portal after our Escape').to.equal(true);
      const abridor = await botao(ator, 'Novo Endereço');
      // Not `:focus`: a window whose Tab has gone on to the browser's own bar has none in Firefox.
      await ator.espera('the focus back', () => (abridor.getRootNode() as ShadowRoot).activeElement === abridor && pagina.foco.includes('plano-wizard'));

      await pagina.tecla('Escape');
      await ator.espera('the modal of the portal closed', () => !aberto(documento));
    });
  }

  for (const nome of ['react', 'vue']) {
    it(`X01 X02 a page of ${nome === 'react' ? 'React 19' : 'Vue 3'} gives attributes and properties and hears events`, async () => {
      pagina = await Moldura.abrir(nome);
      const { ator, documento } = pagina;
      await lista(ator);
      expect(documento.querySelector('plano-provider')!.token).to.be.a('function');
      await pagina.clicar(await botao(ator, 'Adicionar Plano'));
      const { ouvidos } = pagina.janela as unknown as { ouvidos: string[] };
      await ator.espera('the event', () => ouvidos.length);
      expect(ouvidos).to.deep.equal(['0042']);
      expect(ator.todos('plano-wizard').length, 'the portal prevented it').to.equal(0);
      documento.querySelector<HTMLElement>('#outro')!.click();
      await ator.espera('the other client', () => documento.querySelector('planos-cliente')!.clienteId === '0050');
      await ator.espera('no plan', () => ator.todos('[data-plano]').length === 0);
    });
  }

  it('X01 elements that were defined before their provider find it when it comes', async () => {
    pagina = await Moldura.abrir('tardia');
    const { ator } = pagina;
    await ator.espera('the elements', () => pagina.janela.customElements.get('planos-cliente'));
    expect(ator.todos('[data-plano]').length).to.equal(0);
    await pagina.carregar('pacote/primeira/plano-provider.js');
    await lista(ator);
  });

  it('X01 a provider that was defined before its elements gives them what they need', async () => {
    pagina = await Moldura.abrir('vazia');
    const { ator, documento } = pagina;
    documento.body.innerHTML = '<plano-provider base-url="/portal/backend/cedo/api"><planos-cliente cliente-id="0042"></planos-cliente></plano-provider>';
    await pagina.carregar('pacote/primeira/plano-provider.js');
    await pagina.carregar('pacote/primeira/planos-cliente.js');
    await lista(ator);
  });

  it('X01 two versions of the bundle on a page: the first one is used, and works', async () => {
    pagina = await Moldura.abrir('duas-versoes');
    const { ator, documento } = pagina;
    await ator.espera('both lists', () => [...documento.querySelectorAll('planos-cliente')].every((um) => um.shadowRoot?.querySelector('[data-plano]')));
    const versao = (tag: string): unknown => (pagina.janela.customElements.get(tag) as unknown as { versao?: string }).versao;
    expect([versao('plano-provider'), versao('planos-cliente')]).to.deep.equal([VERSAO, VERSAO]);
    const erros: string[] = [];
    pagina.janela.addEventListener('error', ({ message }) => erros.push(message));
    await pagina.carregar('pacote/mais-uma/planos-cliente.js');
    expect(erros, 'a copy that comes late leaves the first one alone').to.deep.equal([]);
  });

  it('X01 the provider of one version serves the elements of another', async () => {
    pagina = await Moldura.abrir('misturada');
    const { ator } = pagina;
    await lista(ator);
    const versao = (tag: string): unknown => (pagina.janela.customElements.get(tag) as unknown as { versao?: string }).versao;
    expect(versao('plano-provider')).not.to.equal(versao('planos-cliente'));
    await pagina.clicar(await botao(ator, 'Adicionar Plano'));
    await ator.acha('#c-enderecoId');
  });

  it('X01 moved in the DOM, an open wizard keeps its draft', async () => {
    pagina = await Moldura.abrir('simples');
    const { ator, documento } = pagina;
    await lista(ator);
    (await botao(ator, 'Adicionar Plano')).click();
    await ator.escolhe('#c-enderecoId', 1);
    const antes = (await ator.acha<HTMLSelectElement>('#c-enderecoId')).value;
    const provider = documento.querySelector('plano-provider')!;
    const outro = documento.createElement('section');
    provider.append(outro);
    outro.append(documento.querySelector('planos-cliente')!);
    await ator.quieto();
    expect(antes).not.to.equal('');
    expect((await ator.acha<HTMLSelectElement>('#c-enderecoId')).value).to.equal(antes);
  });

  for (const arquivo of ['http', 'novo-endereco.view']) {
    it(`X01 S04 a file that does not come twice (${arquivo}.js): "Tentar de novo", and where that is no use the page's own reload, with the draft kept`, async () => {
      sessionStorage.clear();
      pagina = await Moldura.abrir(`partida-${arquivo}-${Math.random().toString(36).slice(2)}`);
      const doErro = (): HTMLElement | undefined => pagina.ator.todos('.erro[role="alert"] button').find((um) => um.checkVisibility());
      const tem = (seletor: string): boolean => pagina.ator.todos(seletor).length > 0;
      const apertados: string[] = [];
      let escolhido: string | undefined;
      // To the dialog "Novo Endereço", by whatever the screen offers.
      while (!tem('novo-endereco')) {
        await pagina.ator.espera('anything to be done', () => doErro() ?? (tem('[data-plano]') || tem('#c-enderecoId')));
        const oferecido = doErro();
        if (oferecido) {
          apertados.push(oferecido.textContent!.trim());
          if (apertados.at(-1) === 'Recarregar a página') await pagina.recarregada(() => oferecido.click());
          else oferecido.click();
        } else if (!tem('plano-wizard')) await pagina.clicar(await botao(pagina.ator, 'Adicionar Plano'));
        else {
          const endereco = await pagina.ator.acha<HTMLSelectElement>('#c-enderecoId');
          if (escolhido === undefined) await pagina.ator.escolhe('#c-enderecoId', 2);
          escolhido ??= endereco.value;
          // After a reload the draft is there.
          expect(endereco.value).to.equal(escolhido);
          await pagina.ator.aperta('Novo Endereço');
        }
        await pagina.ator.quieto();
      }
      expect(escolhido).not.to.equal('');
      // Refused twice: an engine that asks again has it at the second press; one that remembers needs a new page each time.
      expect(apertados[0]).to.equal('Tentar de novo');
      if (LEMBRA) expect(apertados).to.include('Recarregar a página');
    });
  }
});
