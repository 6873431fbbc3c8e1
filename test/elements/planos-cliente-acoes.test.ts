import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { clientesNotaveis } from '../../mock-server/dados/dados-do-provedor.js';
import { AcoesHarness } from '../harness/acoes-harness.js';
import { aberta, memoria, type Montagem } from '../harness/montar-planos-cliente.js';
import { ver } from '../harness/ver.js';
import { backendDePlanos, planoDeTeste, sessaoDeTeste } from '../helpers/planos-de-teste.js';
import { trocarTelas } from '../helpers/tela-de-teste.js';

const DO_PLANO = [
  'Agendamento',
  'Contrato de Serviço',
  'Documento',
  'Adicionar Serviço',
  'Assistente de Autenticação',
  'Mudar Status',
  'Mudar Plano',
  'Desbloqueio em Confiança',
  'Forma de Pagamento',
  'Suspensão Temporária',
  'Endereço',
  'Campos Extra',
  'Histórico',
  'Cancelar Plano',
];

const comAcoes = async (montagem?: Montagem) => {
  const tudo = await aberta(montagem);
  return { ...tudo, harness: new AcoesHarness(tudo.elemento) };
};

const naFibra500 = { cliente: clientesNotaveis.exemplo };

describe('<planos-cliente> actions', () => {
  let devolver: () => void;
  beforeEach(async () => {
    devolver = trocarTelas();
    await setViewport({ width: 1280, height: 1000 });
  });
  afterEach(() => devolver());

  describe('the ways to the menu', () => {
    it('A04 each plan has a visible button "Ações", which opens and closes its menu', async () => {
      const { harness } = await comAcoes();
      const botao = harness.acoes('Fibra 500');
      expect(botao.textContent!.replace(/\s+/g, ' ').trim()).to.equal('Ações: Fibra 500');
      expect([botao.getAttribute('aria-haspopup'), botao.getAttribute('aria-expanded')]).to.deep.equal(['menu', 'false']);
      await harness.clicarEm(botao);
      const menu = await harness.menu();
      expect(menu.nome).to.equal('Ações de Fibra 500');
      expect(menu.itens).to.deep.equal(DO_PLANO);
      expect(menu.focado).to.equal('menu');
      await ver(() => botao.getAttribute('aria-expanded') === 'true');
      await harness.clicarEm(botao);
      await ver(() => !harness.temMenu && botao.getAttribute('aria-expanded') === 'false');
    });

    it('A04 the submenus are those of the manual', async () => {
      const { harness } = await comAcoes();
      const menu = await harness.abrirMenu('Fibra 500');
      await menu.clicar('Documento');
      expect(menu.subitens).to.deep.equal(['Contrato', 'Alterar Endereço', 'Alterar Vencimento', 'Autorização de Débito Bancário']);
      await menu.clicar('Adicionar Serviço');
      expect(menu.subitens).to.deep.equal(['Login Radius', 'Email', 'IP', 'Domínio', 'Registrar Domínio', 'Licença de Antivírus']);
    });

    it('A04 a service has a menu of its own, and each kind what makes sense for it', async () => {
      const { harness } = await comAcoes();
      await harness.clicarEm(harness.maisDe('login0042@provedor'));
      const menu = await harness.menu();
      expect(menu.nome).to.equal('Ações de login0042@provedor');
      expect(menu.itens).to.deep.equal(['Trocar Senha', 'Propriedades', 'Editar', 'Remover']);
      await menu.teclar('Escape');
      await harness.clicarEm(harness.maisDe('IP'));
      await ver(() => harness.temMenu);
      expect((await harness.menu()).itens).to.deep.equal(['Editar', 'Remover']);
    });

    it('A04 right click opens it where the pointer is, of the plan or of the service, and no menu of the page', async () => {
      const { harness, elemento } = await comAcoes();
      const contidos: boolean[] = [];
      const pagina = elemento.parentElement!;
      pagina.addEventListener('contextmenu', (event) => contidos.push(event.defaultPrevented));
      const [x, y] = await harness.clicarEm(harness.elementoDe('Fibra 500').querySelector('td')!, 'right');
      const menu = await harness.menu();
      const { left, top } = menu.menus[0]!.getBoundingClientRect();
      expect([Math.round(left), Math.round(top)]).to.deep.equal([x, y + 4]);
      expect(menu.nome).to.equal('Ações de Fibra 500');
      await menu.teclar('Escape');
      await harness.clicarEm(harness.maisDe('login0042@provedor').parentElement!.querySelector('.icone')!, 'right');
      await ver(() => harness.temMenu);
      expect((await harness.menu()).itens).to.include('Trocar Senha');
      expect(contidos).to.deep.equal([true, true]);
    });

    it('A04 the page keeps its own menu everywhere else', async () => {
      const { harness } = await comAcoes();
      const evento = new MouseEvent('contextmenu', { bubbles: true, composed: true, cancelable: true, clientX: 5, clientY: 5 });
      harness.um('thead').dispatchEvent(evento);
      expect(evento.defaultPrevented).to.equal(false);
    });

    const teclar = async (tecla: string): Promise<void> => {
      if (tecla === 'ContextMenu') return sendKeys({ press: tecla });
      await sendKeys({ down: 'Shift' });
      await sendKeys({ press: 'F10' });
      await sendKeys({ up: 'Shift' });
    };
    for (const tecla of ['Shift+F10', 'ContextMenu']) {
      it(`A04 X06 ${tecla} opens it at the row that has the focus`, async () => {
        const { harness } = await comAcoes();
        const nome = harness.elementoDe('Fibra 500').querySelector<HTMLElement>('.nome')!;
        nome.focus();
        await teclar(tecla);
        const menu = await harness.menu();
        expect(menu.focado).to.equal('Agendamento');
        const linha = harness.elementoDe('Fibra 500').getBoundingClientRect();
        const { left, top } = menu.menus[0]!.getBoundingClientRect();
        expect(left >= linha.left && left <= linha.right && top >= linha.top).to.equal(true);
        await menu.teclar('Escape');
        harness.maisDe('login0042@provedor').focus();
        await teclar(tecla);
        await ver(() => harness.temMenu);
        expect((await harness.menu()).focado).to.equal('Trocar Senha');
      });
    }

    it('A04 X06 the arrows on the button open it with its first or its last item', async () => {
      const { harness } = await comAcoes();
      harness.acoes('Fibra 500').focus();
      await sendKeys({ press: 'ArrowUp' });
      const menu = await harness.menu();
      expect(menu.focado).to.equal('Cancelar Plano');
      await menu.teclar('Escape');
      expect(harness.temFoco(harness.acoes('Fibra 500'))).to.equal(true);
      await sendKeys({ press: 'ArrowDown' });
      expect((await harness.menu()).focado).to.equal('Agendamento');
    });

    const tocar = (alvo: Element, tipo: string, onde: { x: number; y: number }) =>
      alvo.dispatchEvent(
        new PointerEvent(tipo, { bubbles: true, composed: true, cancelable: true, pointerType: 'touch', isPrimary: true, clientX: onde.x, clientY: onde.y }),
      );

    it('A04 a long press opens it under the finger, and coming up is no tap', async () => {
      const { harness } = await comAcoes();
      const alvo = harness.acoes('Fibra 500');
      const { left, top } = alvo.getBoundingClientRect();
      tocar(alvo, 'pointerdown', { x: left + 5, y: top + 5 });
      const menu = await harness.menu();
      tocar(alvo, 'pointerup', { x: left + 5, y: top + 5 });
      alvo.click();
      await aTimeout(0);
      expect(harness.temMenu, 'the click at the end of the press is swallowed').to.equal(true);
      expect(menu.nome).to.equal('Ações de Fibra 500');
    });

    it('A04 a finger that moves or leaves soon presses nothing', async () => {
      const { harness } = await comAcoes();
      const alvo = harness.elementoDe('Fibra 500').querySelector('.nome')!;
      tocar(alvo, 'pointerdown', { x: 100, y: 300 });
      tocar(alvo, 'pointermove', { x: 100, y: 320 });
      await aTimeout(550);
      tocar(alvo, 'pointerdown', { x: 100, y: 300 });
      tocar(alvo, 'pointerup', { x: 100, y: 300 });
      await aTimeout(550);
      expect(harness.temMenu).to.equal(false);
    });
  });

  describe('what it offers', () => {
    it('A05 greyed items say why, in the words of the plan', async () => {
      const backend = backendDePlanos();
      backend.operador = sessaoDeTeste({ permissoes: { mudarPlano: 'desabilitar' }, capacidades: { ...sessaoDeTeste().capacidades, agendar: false } });
      const { harness } = await comAcoes({ backend });
      await harness.escolherGrupo('cancelado');
      const [nome] = harness.planos;
      const menu = await harness.abrirMenu(nome!);
      expect(menu.motivo('Endereço')).to.equal('O status “Cancelado” não permite.');
      expect(menu.motivo('Mudar Plano')).to.equal('Sem permissão. Peça ao administrador.');
      expect(menu.motivo('Agendamento')).to.equal('O sistema do provedor não oferece este recurso.');
      expect(menu.motivo('Desbloqueio em Confiança')).to.equal('O plano não está suspenso.');
      expect(menu.motivo('Histórico')).to.equal('');
    });

    it('A05 what a permission hides is not there', async () => {
      const backend = backendDePlanos();
      backend.operador = sessaoDeTeste({ permissoes: { cancelarPlano: 'esconder', adicionarServico: 'esconder', apagarLoginRadius: 'esconder' } });
      const { harness } = await comAcoes({ backend });
      const menu = await harness.abrirMenu('Fibra 500');
      expect(menu.itens).to.not.include('Cancelar Plano').and.to.not.include('Adicionar Serviço');
      await menu.teclar('Escape');
      await harness.clicarEm(harness.maisDe('login0042@provedor'));
      await ver(() => harness.temMenu);
      expect((await harness.menu()).itens).to.deep.equal(['Trocar Senha', 'Propriedades']);
    });

    it('A04 an action without a screen is no dead item', async () => {
      devolver();
      devolver = trocarTelas({ planos: { historico: undefined, contrato: undefined }, servicos: { editar: undefined } });
      const { harness } = await comAcoes();
      const menu = await harness.abrirMenu('Fibra 500');
      expect(menu.itens).to.deep.equal(DO_PLANO.filter((nome) => nome !== 'Histórico' && nome !== 'Contrato de Serviço'));
    });

    it('X05 speaks the other languages', async () => {
      const { harness } = await comAcoes({ idioma: 'en' });
      await ver(() => harness.elemento.shadowRoot!.textContent!.includes('Actions'));
      const menu = await harness.abrirMenu('Fibra 500');
      expect(menu.itens).to.include.members(['Appointment', 'Add service', 'Cancel plan']);
    });
  });

  describe('the dialog', () => {
    it('A04 an action opens in a dialog that names action and plan, with the plan’s id and the SDK, and takes the focus', async () => {
      const { harness, sdk } = await comAcoes();
      await harness.escolher('Fibra 500', 'Mudar Status');
      const tela = await harness.tela();
      expect(harness.dialogo!.open).to.equal(true);
      expect(harness.dialogo!.getAttribute('aria-label')).to.equal('Mudar Status: Fibra 500');
      expect(harness.dialogo!.textContent).to.contain('Fibra 500 · R. das Acácias, 12');
      expect(tela.getAttribute('plano-id')).to.equal('p1');
      await ver(() => tela.shadowRoot!.activeElement?.id === 'campo');
      expect((tela as unknown as { sdk: unknown }).sdk === undefined || (tela as unknown as { sdk: unknown }).sdk === sdk).to.equal(true);
    });

    it('A04 an action of a service also gets the service', async () => {
      const { harness } = await comAcoes();
      await harness.clicarEm(harness.maisDe('login0042@provedor'));
      await (await harness.menu()).clicar('Trocar Senha');
      const tela = await harness.tela();
      expect([tela.getAttribute('plano-id'), tela.getAttribute('servico-id')]).to.deep.equal(['p1', 's1']);
      expect(harness.dialogo!.getAttribute('aria-label')).to.equal('Trocar Senha: login0042@provedor');
    });

    it('A04 "Contrato de Serviço" and "Documento ▸ Contrato" open the same screen', async () => {
      devolver();
      devolver = trocarTelas({ planos: { contrato: { tag: 'tela-de-teste', carregar: () => Promise.resolve(), atributos: { so: 'contrato' } } } });
      for (const caminho of [['Contrato de Serviço'], ['Documento', 'Contrato']]) {
        const { harness } = await comAcoes();
        await harness.escolher('Fibra 500', ...caminho);
        const tela = await harness.tela();
        expect(tela.getAttribute('so')).to.equal('contrato');
        tela.shadowRoot!.querySelector<HTMLElement>('#feito')!.click();
      }
    });

    it('A07 acao-fechada closes it, and the focus is back on the button', async () => {
      const { harness } = await comAcoes();
      await harness.escolher('Fibra 500', 'Histórico');
      const tela = await harness.tela();
      tela.shadowRoot!.querySelector<HTMLElement>('#feito')!.click();
      await ver(() => harness.dialogo === null);
      await ver(() => harness.temFoco(harness.acoes('Fibra 500')));
    });

    it('A07 after a right click the focus goes to the button of that plan', async () => {
      const { harness } = await comAcoes();
      await harness.clicarEm(harness.elementoDe('Fibra 300').querySelector('td')!, 'right');
      await (await harness.menu()).clicar('Histórico');
      (await harness.tela()).shadowRoot!.querySelector<HTMLElement>('#feito')!.click();
      await ver(() => harness.temFoco(harness.acoes('Fibra 300')));
    });

    it('X07 Escape closes menu and dialog, one at a time, and never the portal’s own modal', async () => {
      const { harness, caixa } = await comAcoes();
      const vazou: string[] = [];
      for (const tipo of ['keydown', 'keyup'] as const) caixa.addEventListener(tipo, ({ key }) => vazou.push(`${tipo} ${key}`));
      await harness.escolher('Fibra 500', 'Histórico');
      await harness.tela();
      await sendKeys({ press: 'Escape' });
      await ver(() => harness.dialogo === null);
      await harness.abrirMenu('Fibra 500');
      await sendKeys({ press: 'Escape' });
      await ver(() => !harness.temMenu);
      expect(vazou.filter((uma) => uma.includes('Escape'))).to.deep.equal([]);
    });

    it('X02 acao-escolhida comes first; a portal that cancels it does its own', async () => {
      const { harness, elemento } = await comAcoes();
      elemento.addEventListener('acao-escolhida', (event) => event.preventDefault());
      const ouvido = oneEvent(elemento, 'acao-escolhida');
      await harness.escolher('Fibra 500', 'Mudar Plano');
      const evento = await ouvido;
      expect(evento).to.include({ bubbles: true, composed: true, cancelable: true });
      expect(evento.detail).to.deep.equal({ clienteId: '42', planoId: 'p1', acao: 'mudar-plano', servicoId: undefined });
      await aTimeout(0);
      expect(harness.dialogo === null).to.equal(true);
      expect(harness.temFoco(harness.acoes('Fibra 500'))).to.equal(true);
    });

    it('A04 a screen that cannot be loaded says so in the dialog, and "Tentar de novo" tries again', async () => {
      let falhas = 1;
      devolver();
      devolver = trocarTelas({
        planos: {
          historico: {
            tag: 'tela-que-nao-vem',
            carregar: () =>
              falhas-- > 0 ? Promise.reject(new TypeError('net')) : Promise.resolve(customElements.define('tela-que-nao-vem', class extends HTMLElement {})),
          },
        },
      });
      const { harness } = await comAcoes();
      await harness.escolher('Fibra 500', 'Histórico');
      const dialogo = await harness.comDialogo();
      await ver(() => dialogo.querySelector('[role=alert]')?.textContent?.includes('conexão'));
      expect(dialogo.querySelector('h2')!.textContent).to.equal('Histórico');
      await expect(harness.elemento).to.be.accessible();
      [...dialogo.querySelectorAll('button')].find(({ textContent }) => textContent!.includes('Tentar de novo'))!.click();
      await harness.tela('tela-que-nao-vem');
      expect(dialogo.querySelector('[role=alert]') === null).to.equal(true);
    });

    it('A04 X06 fills a narrow window', async () => {
      await setViewport({ width: 320, height: 600 });
      const { harness } = await comAcoes({ largura: 320 });
      await harness.escolher('Fibra 500', 'Histórico');
      await harness.tela();
      const { left, top, width, height } = harness.dialogo!.getBoundingClientRect();
      expect([left, top, width, height].map(Math.round)).to.deep.equal([0, 0, 320, 600]);
    });
  });

  describe('everywhere', () => {
    for (const tema of ['claro', 'escuro'] as const) {
      it(`X06 axe finds nothing: menu open, submenu open, dialog open, ${tema}`, async () => {
        const { harness, elemento } = await comAcoes({ backend: memoria(), tema, ...naFibra500 });
        const menu = await harness.abrirMenu('Fibra 500');
        await expect(elemento).to.be.accessible();
        await menu.clicar('Documento');
        await expect(elemento).to.be.accessible();
        await menu.clicar('Contrato');
        await harness.tela();
        await expect(elemento).to.be.accessible();
      });
    }

    it('X06 touch targets are 44 px on a coarse pointer', async () => {
      const { harness } = await comAcoes();
      const regras = [...harness.raiz.adoptedStyleSheets].flatMap(({ cssRules }) => [...cssRules]).map(({ cssText }) => cssText);
      const grossas = regras.filter((regra) => regra.startsWith('@media (pointer: coarse)')).join(' ');
      for (const alvo of ['.botao.pequeno', '.mais-acoes']) expect(grossas).to.contain(alvo).and.to.contain('44px');
    });

    it('X03 in forced colours the item that has the focus is outlined, and what cannot be chosen is grey', async () => {
      const { harness } = await comAcoes();
      const menu = await harness.abrirMenu('Fibra 500');
      const regras = [...menu.elemento.shadowRoot!.adoptedStyleSheets].flatMap(({ cssRules }) => [...cssRules]).map(({ cssText }) => cssText);
      const forcadas = regras.filter((regra) => regra.startsWith('@media (forced-colors: active)')).join(' ');
      expect(forcadas).to.match(/\.item:focus[^}]*outline: [^;]*highlight/i);
      expect(forcadas).to.match(/aria-disabled[^}]*color: graytext/i);
    });

    it('X01 a client whose plans have no services has a menu all the same', async () => {
      const { harness } = await comAcoes({ backend: backendDePlanos([planoDeTeste({ servicos: [] })]) });
      expect((await harness.abrirMenu('Fibra 500')).motivo('Assistente de Autenticação')).to.equal('O plano não tem Login Radius.');
      await sendMouse({ type: 'click', position: [5, 5] });
      await ver(() => !harness.temMenu);
    });
  });
});
