import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { ifDefined } from 'lit/directives/if-defined.js';
import { criarDados, clientesNotaveis } from '../../mock-server/dados/dados-do-provedor.js';
import { createMemoryBackend } from '../../sdk/backend/memory/memory-backend.js';
import type { Backend } from '../../sdk/backend/port.js';
import { NetworkError } from '../../sdk/errors/network-error.js';
import { createPlanoSdk, type PlanoSdk } from '../../sdk/plano-sdk.js';
import '../../src/elements/plano-provider/define.js';
import '../../src/elements/planos-cliente/define.js';
import { WizardConcluidoEvent } from '../../src/events/wizard-concluido.js';
import { PlanosClienteHarness } from '../harness/planos-cliente-harness.js';
import { backendDePlanos, muitosPlanos, planoDeTeste, sessaoDeTeste, type BackendDePlanos } from '../helpers/planos-de-teste.js';

interface Montagem {
  readonly backend?: Backend;
  readonly cliente?: string | null;
  readonly plano?: string;
  readonly largura?: number;
  readonly tema?: 'claro' | 'escuro';
  readonly idioma?: string;
}

/** The next frame is painted: sizes are measured, and what they change is rendered. */
const quadro = () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

async function montar({ backend = backendDePlanos(), cliente = '42', plano, largura = 1200, tema = 'claro', idioma }: Montagem = {}) {
  const sdk = createPlanoSdk({ backend });
  const provider = await fixture(html`
    <plano-provider .sdk=${sdk} tema=${tema} .idioma=${idioma}>
      <div>
        <planos-cliente cliente-id=${ifDefined(cliente ?? undefined)} plano-id=${ifDefined(plano)}></planos-cliente>
      </div>
    </plano-provider>
  `);
  const caixa = provider.firstElementChild as HTMLElement;
  caixa.style.width = `${largura}px`;
  const elemento = provider.querySelector('planos-cliente')!;
  await quadro();
  await elemento.updateComplete;
  return { harness: new PlanosClienteHarness(elemento), elemento, sdk, caixa };
}

const aberta = async (montagem?: Montagem) => {
  const tudo = await montar(montagem);
  await tudo.harness.pronta();
  return tudo;
};

const dados = criarDados({ hoje: '2026-11-24' });
const memoria = (operadorId = 'ana') => createMemoryBackend({ dados, operadorId });

/** Answers wait until the returned function is called. */
function segurar(backend: BackendDePlanos): () => void {
  let soltar = (): void => {};
  backend.espera = new Promise((resolve) => (soltar = resolve));
  return () => {
    backend.espera = undefined;
    soltar();
  };
}

/** Warnings of ours while `fazer` runs. */
async function avisosDe(fazer: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const avisos: string[] = [];
  console.warn = (...args: unknown[]) => void avisos.push(args.join(' '));
  try {
    await fazer();
  } finally {
    console.warn = warn;
  }
  return avisos.filter((aviso) => aviso.startsWith('[plano-kit]'));
}

describe('<planos-cliente>', () => {
  before(() => setViewport({ width: 1280, height: 800 }));

  describe('groups', () => {
    it('A01 opens on "Ativos" and shows the count of each group', async () => {
      const { harness } = await aberta();
      expect(harness.grupos).to.deep.equal(['Ativos 3 planos', 'Inativos 1 plano', 'Cancelados 2 planos']);
      expect(harness.grupoEscolhido).to.equal('ativo');
      expect(harness.planos).to.have.members(['Fibra 500', 'Fibra 1 Giga Empresas', 'Fibra 300']);
    });

    it('A01 a plan stands in exactly one group', async () => {
      const { harness } = await aberta();
      await harness.escolherGrupo('inativo');
      expect(harness.planos).to.deep.equal(['Fibra 100']);
      await harness.escolherGrupo('cancelado');
      expect(harness.planos).to.have.members(['Rádio 10', 'Rádio 5']);
    });

    it('A01 X06 is a radio group with a name, and the arrow keys choose', async () => {
      const { harness } = await aberta();
      expect(harness.um('fieldset legend').textContent).to.equal('Grupo de planos');
      harness.um('[name=grupo][value=ativo]').focus();
      await sendKeys({ press: 'ArrowRight' });
      await harness.elemento.updateComplete;
      await harness.pronta();
      expect(harness.grupoEscolhido).to.equal('inativo');
      expect(harness.planos).to.deep.equal(['Fibra 100']);
      expect(harness.temFoco(harness.um('[name=grupo][value=inativo]'))).to.equal(true);
    });

    it('A01 an unknown status stands under "Inativos" with its raw name', async () => {
      const { harness } = await aberta({ backend: memoria(), cliente: clientesNotaveis.statusDesconhecido });
      await harness.escolherGrupo('inativo');
      expect(harness.escrito).to.contain('Em Migração (legado)');
      expect(harness.um('.selo').className).to.contain('parado');
    });

    it('A01 four digits in a count move nothing', async () => {
      const backend = backendDePlanos(muitosPlanos(2000).map((plano) => ({ ...plano, status: { id: 'cancelado', desde: '2020-01-31' } })));
      const soltar = segurar(backend);
      const { harness } = await montar({ backend });
      const onde = () => [...harness.raiz.querySelectorAll('.grupo, .busca, .escolha, #adicionar')].map((e) => Math.round(e.getBoundingClientRect().left));
      const antes = onde();
      soltar();
      await harness.pronta();
      expect(harness.grupos[2]).to.equal('Cancelados 2.000 planos');
      expect(onde()).to.deep.equal(antes);
    });
  });

  describe('rows', () => {
    it('A02 a row shows plan, address, payment form, due day, price, status and since when', async () => {
      const { harness } = await aberta();
      expect(harness.linha('Fibra 500')).to.match(
        /^Fibra 500 500\/250 Mb\/s R\. das Acácias, 12 · Centro ?Campinas, SP Pix Automático 10 R\$ 99,90 Habilitado desde 12\/03\/2026/,
      );
    });

    it('A02 says until when, and the last day of the month in words', async () => {
      const { harness } = await aberta();
      expect(harness.linha('Fibra 300')).to.contain('desde 20/11/2026').and.contain('até 27/11/2026').and.contain('último dia');
    });

    it('A02 the five kinds of services stand under their plan, with icon and name', async () => {
      const { harness } = await aberta();
      const servicos = [...harness.elementoDe('Fibra 500').querySelectorAll('.servico')];
      expect(servicos.map((servico) => servico.textContent!.replace(/\s+/g, ' ').trim())).to.deep.equal([
        'Login Radius login0042@provedor',
        'Email contato@provedor',
        'IP 200.0.113.18',
        'Domínio exemplo.com.br',
        'Antivírus Antivírus Casa × 3',
      ]);
      expect(servicos.every((servico) => servico.querySelector('svg'))).to.equal(true);
      expect(harness.elementoDe('Fibra 500').querySelector('ul')!.getAttribute('aria-label')).to.equal('Serviços de Fibra 500');
    });

    it('A02 X03 a status is a word and a shape, never colour alone', async () => {
      const { harness } = await aberta();
      const formaDe = (nome: string) => {
        const selo = harness.elementoDe(nome).querySelector('.selo')!;
        const { borderTopLeftRadius, rotate, clipPath, borderTopWidth } = getComputedStyle(selo, '::before');
        return [selo.textContent, borderTopLeftRadius, rotate, clipPath !== 'none', borderTopWidth].join(' ');
      };
      const formas = [formaDe('Fibra 500'), formaDe('Fibra 1 Giga Empresas')];
      await harness.escolherGrupo('inativo');
      formas.push(formaDe('Fibra 100'));
      await harness.escolherGrupo('cancelado');
      formas.push(formaDe('Rádio 10'));
      expect(formas).to.deep.equal([
        'Habilitado 50% none false 0px',
        'Reduzido 1px 45deg false 0px',
        'Suspenso por Débito 50% none false 2px',
        'Cancelado 0px none true 0px',
      ]);
    });

    it('A02 the footer counts and sums; a sum of cancelled plans would be no income', async () => {
      const { harness } = await aberta();
      expect(harness.um('.rodape').textContent).to.match(/3 planos ativos\s+R\$\s469,70 por mês/);
      await harness.escolherGrupo('cancelado');
      expect(harness.um('.rodape').textContent!.trim()).to.equal('2 planos cancelados');
    });

    it('A02 wide is a table whose header stays in sight; narrow and medium are cards with the same facts', async () => {
      const backend = backendDePlanos(muitosPlanos(60));
      const { harness, caixa } = await aberta({ backend });
      expect(harness.um('tbody th[scope=row]').textContent).to.contain('Fibra 0000');
      harness.elementoDe('Fibra 0040').scrollIntoView();
      expect(Math.round(harness.um('thead th').getBoundingClientRect().top)).to.equal(0);
      caixa.style.width = '500px';
      await waitUntil(() => harness.existe('ul.cartoes'));
      expect(harness.existe('table')).to.equal(false);
      expect(harness.linha('Fibra 0000')).to.match(
        /500\/250 Mb\/s.*Habilitado desde 12\/03\/2026.*R\. das Acácias, 12 · Centro, Campinas, SP.*Boleto.*venc\. 10.*R\$ 10,00/,
      );
    });

    it('A02 X06 nothing sticks out at 320 px, however long the words', async () => {
      const backend = backendDePlanos([
        planoDeTeste({
          nome: 'Fibra_Residencial_Super_Ultra_Mega_Plus_Com_Telefonia',
          status: { id: 'provisorio', desde: '2026-01-01', ate: '2026-12-31' },
          servicos: [{ id: 's', tipo: 'email', endereco: `${'comprido'.repeat(8)}@provedor.example`, aliases: [] }],
        }),
      ]);
      const { elemento } = await aberta({ backend, largura: 320 });
      expect(elemento.scrollWidth).to.be.at.most(320);
    });

    it('A02 markup in names, services and addresses is text', async () => {
      const { harness } = await aberta({ backend: memoria(), cliente: clientesNotaveis.marcacao });
      expect(harness.planos).to.have.members(['<img src=x onerror=alert(1)>', '"><svg onload=alert(1)>${7*7}{{7*7}}']);
      expect(harness.escrito).to.contain('<script>alert(1)</script>').and.contain('<b onclick=alert(1)>fundos</b>');
      expect(harness.existe('img, script, #planos b, #planos i')).to.equal(false);
    });
  });

  describe('states', () => {
    it('A02 empty: one sentence and the button', async () => {
      const { harness } = await aberta({ backend: backendDePlanos([]) });
      expect(harness.escrito).to.equal('Este cliente ainda não tem planos. Adicionar Plano');
      expect(harness.anuncio).to.equal('0 planos ativos');
    });

    it('A02 an empty group leads back to the plans that there are', async () => {
      const { harness } = await aberta({ backend: backendDePlanos([planoDeTeste()]) });
      await harness.escolherGrupo('cancelado');
      expect(harness.escrito).to.contain('Este cliente não tem planos cancelados.');
      await harness.apertar('Ver planos ativos');
      await harness.pronta();
      expect(harness.planos).to.deep.equal(['Fibra 500']);
      expect(harness.temFoco(harness.um('[name=grupo][value=ativo]'))).to.equal(true);
    });

    for (const largura of [1200, 320]) {
      it(`A02 loading: three rows as high as the real ones, at ${largura} px`, async () => {
        const backend = backendDePlanos([planoDeTeste({ servicos: [{ id: 's', tipo: 'ip', endereco: '203.0.113.18' }] })]);
        const soltar = segurar(backend);
        const { harness } = await montar({ backend, largura });
        const linhas = [...harness.raiz.querySelectorAll('.plano')];
        expect(linhas).to.have.length(3);
        expect(harness.anuncio).to.equal('Carregando…');
        const altura = linhas[0]!.getBoundingClientRect().height;
        soltar();
        await harness.pronta();
        expect(Math.abs(harness.elementoDe('Fibra 500').getBoundingClientRect().height - altura)).to.be.below(8);
      });
    }

    it('A02 failed: says what and what to do, and "Tentar de novo" does it and keeps the focus here', async () => {
      const backend = backendDePlanos();
      backend.falhas.push(new NetworkError('down'));
      const { harness } = await aberta({ backend });
      await waitUntil(() => harness.alerta.includes('Sem conexão com o servidor.'), 'the alert should say what happened');
      await harness.apertar('Tentar de novo');
      await harness.pronta();
      expect(harness.planos).to.have.length(3);
      expect(harness.temFoco(harness.um('#planos'))).to.equal(true);
    });

    it('A02 2,000 plans: 50 rows at once, 50 more on request, announced, nothing moves by itself', async () => {
      const backend = backendDePlanos(muitosPlanos(2000));
      const { harness } = await aberta({ backend });
      expect(harness.planos).to.have.length(50);
      expect(harness.anuncio).to.equal('2.000 planos ativos. Mostrando 50 de 2.000');
      await harness.apertar('Mostrar mais 50');
      await harness.pronta();
      expect(harness.planos).to.have.length(100);
      expect(harness.anuncio).to.contain('Mostrando 100 de 2.000');
      expect(harness.temFoco(harness.botao('Mostrar mais 50'))).to.equal(true);
      expect(backend.pedidos.map(({ limite }) => limite)).to.deep.equal([50, 50]);
    });

    it('A02 2,000 plans of the memory backend: 50 rows within two seconds', async () => {
      const backend = memoria();
      const inicio = performance.now();
      const { harness } = await aberta({ backend, cliente: clientesNotaveis.muitosPlanos });
      expect(performance.now() - inicio).to.be.below(2000);
      expect(harness.planos).to.have.length(50);
    });

    it('A02 the last page: the button says how many, and the focus goes on to the first new row', async () => {
      const { harness } = await aberta({ backend: backendDePlanos(muitosPlanos(62)) });
      await harness.apertar('Mostrar mais 12');
      await waitUntil(() => harness.planos.length === 62);
      await harness.elemento.updateComplete;
      expect(harness.temBotao('Mostrar mais 12')).to.equal(false);
      expect(harness.temFoco(harness.elementoDe('Fibra 0050').querySelector('.nome'))).to.equal(true);
    });

    it('A02 a next page that fails leaves the rows and can be asked again', async () => {
      const backend = backendDePlanos(muitosPlanos(60));
      const { harness } = await aberta({ backend });
      backend.falhas.push(new NetworkError('down'));
      await harness.apertar('Mostrar mais 10');
      await harness.pronta();
      expect(harness.planos).to.have.length(50);
      expect(harness.temFoco(harness.botao('Tentar de novo'))).to.equal(true);
      await harness.apertar('Tentar de novo');
      await harness.pronta();
      expect(harness.planos).to.have.length(60);
    });

    it('A02 a refresh that fails keeps the rows and says so', async () => {
      const backend = backendDePlanos();
      const { harness } = await aberta({ backend });
      backend.falhas.push(new NetworkError('down'));
      harness.elemento.recarregar();
      await harness.elemento.updateComplete;
      await harness.pronta();
      expect(harness.planos).to.have.length(3);
      await waitUntil(() => harness.alerta.includes('Sem conexão com o servidor.'), 'the alert should say what happened');
    });
  });

  describe('"Adicionar Plano"', () => {
    it('A03 opens the wizard in the tab’s own place, not in a dialog, and the focus goes along', async () => {
      const { harness } = await aberta({ backend: memoria(), cliente: clientesNotaveis.exemplo });
      await harness.apertar('Adicionar Plano');
      const wizard = await harness.comWizard();
      expect(wizard.getAttribute('cliente-id')).to.equal('0042');
      expect(harness.existe('dialog, #planos, .barra')).to.equal(false);
      expect(harness.um('#novo').matches(':focus-within')).to.equal(true);
    });

    it('A03 X06 opens by the keyboard alone', async () => {
      const { harness } = await aberta({ backend: memoria(), cliente: clientesNotaveis.exemplo });
      harness.um('#c-forma').focus();
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      await harness.comWizard();
    });

    it('A03 X02 adicionar-plano comes first; a host that cancels it opens its own screen', async () => {
      const { harness, elemento } = await aberta();
      const ouvido = oneEvent(elemento, 'adicionar-plano');
      elemento.addEventListener('adicionar-plano', (event) => event.preventDefault());
      await harness.apertar('Adicionar Plano');
      const evento = await ouvido;
      expect(evento).to.include({ bubbles: true, composed: true, cancelable: true });
      expect(evento.detail).to.deep.equal({ clienteId: '42' });
      await aTimeout(0);
      expect(harness.existe('#novo')).to.equal(false);
    });

    it('A03 without the permission it is disabled, still reachable, and says why', async () => {
      const { harness, elemento } = await aberta({ backend: memoria('bruno'), cliente: clientesNotaveis.exemplo });
      const botao = harness.botao('Adicionar Plano');
      expect(botao.getAttribute('aria-disabled')).to.equal('true');
      const motivo = harness.um(`#${botao.getAttribute('aria-describedby')!}`);
      expect(motivo.textContent).to.equal('Sem permissão para adicionar planos. Peça ao administrador.');
      expect(motivo.checkVisibility()).to.equal(true);
      let pedidos = 0;
      elemento.addEventListener('adicionar-plano', () => (pedidos += 1));
      await harness.apertar('Adicionar Plano');
      expect(harness.temFoco(botao)).to.equal(true);
      expect(pedidos).to.equal(0);
      expect(harness.existe('#novo')).to.equal(false);
    });

    it('A03 or it is hidden, as the permission’s effect says, in the empty state too', async () => {
      const { harness } = await aberta({ backend: memoria('carla'), cliente: clientesNotaveis.semPlanos });
      expect(harness.temBotao('Adicionar Plano')).to.equal(false);
      expect(harness.escrito).to.equal('Este cliente ainda não tem planos.');
    });

    it('A03 A07 cancelled: the list is back and so is the focus', async () => {
      const { harness } = await aberta({ backend: memoria(), cliente: clientesNotaveis.exemplo });
      await harness.apertar('Adicionar Plano');
      const wizard = await harness.comWizard();
      const cancelar = () => [...wizard.shadowRoot!.querySelectorAll('button')].find((botao) => botao.textContent!.trim() === 'Cancelar');
      await waitUntil(cancelar, 'the wizard should have a "Cancelar"', { timeout: 5000 });
      cancelar()!.click();
      await waitUntil(() => harness.existe('#planos'));
      await harness.pronta();
      expect(harness.temFoco(harness.botao('Adicionar Plano'))).to.equal(true);
    });

    it('A03 X02 a host that cancels wizard-cancelado keeps the wizard open', async () => {
      const { harness, elemento } = await aberta({ backend: memoria(), cliente: clientesNotaveis.exemplo });
      elemento.addEventListener('wizard-cancelado', (event) => event.preventDefault());
      await harness.apertar('Adicionar Plano');
      const wizard = await harness.comWizard();
      wizard.dispatchEvent(new CustomEvent('wizard-cancelado', { bubbles: true, composed: true, cancelable: true }));
      await aTimeout(0);
      await harness.elemento.updateComplete;
      expect(harness.wizard === wizard).to.equal(true);
    });

    it('A07 "Ver planos": the new plan is there in its group, marked, said, and has the focus', async () => {
      const backend = backendDePlanos();
      const { harness, sdk } = await aberta({ backend: { ...memoria(), ...backend } });
      await harness.apertar('Adicionar Plano');
      // What the wizard does until then is its own tests' business.
      await harness.comWizard();
      backend.planos.push(planoDeTeste({ id: 'novo', nome: 'Fibra 700', status: { id: 'aguardando-instalacao', desde: '2026-11-24' } }));
      sdk.anunciar({ tipo: 'plano-adicionado', clienteId: '42', planoId: 'novo' });
      harness.wizard!.dispatchEvent(new WizardConcluidoEvent('42', 'novo'));
      await waitUntil(() => harness.focado?.className === 'nome');
      expect(harness.grupoEscolhido).to.equal('inativo');
      expect(harness.grupos[1]).to.equal('Inativos 2 planos');
      expect(harness.focado!.textContent).to.contain('Fibra 700');
      expect(harness.elementoDe('Fibra 700').querySelector('[aria-current=true]') !== null).to.equal(true);
      expect(harness.anuncio).to.equal('Fibra 700: plano adicionado.');
    });

    it('B08 the portal’s card element reaches the wizard', async () => {
      const { harness, elemento } = await aberta({ backend: memoria(), cliente: clientesNotaveis.exemplo });
      const cartao = document.createElement('div');
      cartao.slot = 'cartao';
      elemento.append(cartao);
      await harness.apertar('Adicionar Plano');
      const wizard = await harness.comWizard();
      const slot = wizard.querySelector('slot')!;
      expect(slot.slot).to.equal('cartao');
      expect(slot.assignedElements()[0] === cartao).to.equal(true);
    });

    it('X01 another client closes the wizard of the former one', async () => {
      const { harness, elemento } = await aberta({ backend: memoria(), cliente: clientesNotaveis.exemplo });
      await harness.apertar('Adicionar Plano');
      await harness.comWizard();
      elemento.setAttribute('cliente-id', clientesNotaveis.semPlanos);
      await elemento.updateComplete;
      await harness.pronta();
      expect(harness.wizard === null).to.equal(true);
      expect(harness.escrito).to.contain('ainda não tem planos');
    });
  });

  describe('search, filter, order, deep link', () => {
    it('A08 searches while the operator types, once the typing pauses', async () => {
      const backend = backendDePlanos();
      const { harness } = await aberta({ backend });
      harness.um('[type=search]').focus();
      await sendKeys({ type: 'giga' });
      await waitUntil(() => harness.planos.length === 1);
      expect(harness.planos).to.deep.equal(['Fibra 1 Giga Empresas']);
      expect(backend.pedidos.map(({ busca }) => busca)).to.deep.equal([undefined, 'giga']);
      expect(harness.anuncio).to.equal('1 plano encontrado');
      expect(harness.grupos[0]).to.equal('Ativos 3 planos');
    });

    it('A08 Enter searches at once; nothing found leads back to all', async () => {
      const { harness } = await aberta();
      await harness.buscar('xyz');
      expect(harness.escrito).to.contain('Nenhum plano encontrado para “xyz”.');
      await harness.apertar('Limpar busca e filtro');
      await harness.pronta();
      expect(harness.planos).to.have.length(3);
      expect(harness.um<HTMLInputElement>('[type=search]').value).to.equal('');
      expect(harness.temFoco(harness.um('[type=search]'))).to.equal(true);
    });

    it('A08 a space at the end stays while one types on', async () => {
      const { harness } = await aberta();
      harness.um('[type=search]').focus();
      await sendKeys({ type: 'fibra ' });
      await aTimeout(350);
      await harness.pronta();
      await sendKeys({ type: '500' });
      expect(harness.um<HTMLInputElement>('[type=search]').value).to.equal('fibra 500');
    });

    it('A08 filters by the payment forms that the provider offers', async () => {
      const { harness } = await aberta();
      const opcoes = [...harness.um<HTMLSelectElement>('#c-forma').options].map(({ text }) => text);
      expect(opcoes).to.deep.equal(['Todas as formas', 'Boleto', 'Débito em Conta', 'Pix Automático']);
      await harness.escolherEm('#c-forma', 'pix-automatico');
      expect(harness.planos).to.deep.equal(['Fibra 500']);
    });

    it('A08 sorts by the table’s header, and says how it is sorted', async () => {
      const { harness } = await aberta();
      const sentidos = () => [...harness.raiz.querySelectorAll('thead th')].map((th) => th.getAttribute('aria-sort'));
      expect(sentidos()).to.deep.equal(['ascending', null, null, null, null, null]);
      await harness.ordenarPor('Valor');
      expect(harness.planos).to.deep.equal(['Fibra 300', 'Fibra 500', 'Fibra 1 Giga Empresas']);
      await harness.ordenarPor('Valor');
      expect(harness.planos).to.deep.equal(['Fibra 1 Giga Empresas', 'Fibra 500', 'Fibra 300']);
      expect(sentidos()).to.deep.equal([null, null, null, null, 'descending', null]);
    });

    it('A08 sorts by a list where there is no header', async () => {
      const { harness } = await aberta({ largura: 400 });
      await harness.escolherEm('#c-ordem', 'vencimento desc');
      expect(harness.planos).to.deep.equal(['Fibra 300', 'Fibra 500', 'Fibra 1 Giga Empresas']);
    });

    it('A08 the search stays when another group is chosen', async () => {
      const { harness } = await aberta();
      await harness.buscar('fibra');
      await harness.escolherGrupo('inativo');
      expect(harness.planos).to.deep.equal(['Fibra 100']);
      expect(harness.um<HTMLInputElement>('[type=search]').value).to.equal('fibra');
    });

    it('A08 plano-id opens the group of its plan, marks it, says it and scrolls to it', async () => {
      const planos = muitosPlanos(60).map((plano) => ({ ...plano, status: { id: 'suspenso-debito', desde: '2026-10-01' } }));
      const { harness } = await aberta({ backend: backendDePlanos(planos), plano: 'm45' });
      expect(harness.grupoEscolhido).to.equal('inativo');
      const linha = harness.elementoDe('Fibra 0045');
      expect(linha.querySelector('[aria-current=true]') !== null).to.equal(true);
      expect(harness.anuncio).to.equal('Fibra 0045 em destaque.');
      const { top, bottom } = linha.getBoundingClientRect();
      expect(top).to.be.at.least(34);
      expect(bottom).to.be.at.most(innerHeight);
    });

    it('A08 plano-id may come later, and clears a search that hid its plan', async () => {
      const { harness, elemento } = await aberta();
      await harness.buscar('giga');
      elemento.setAttribute('plano-id', 'p3');
      await elemento.updateComplete;
      await waitUntil(() => harness.planos.includes('Fibra 300'));
      expect(harness.um<HTMLInputElement>('[type=search]').value).to.equal('');
    });

    it('A08 a plano-id that leads nowhere says so, visibly, and throws nothing', async () => {
      const { harness } = await aberta({ plano: 'xyz' });
      expect(harness.anuncio).to.equal('O plano pedido não está entre os planos deste cliente.');
      expect(harness.um('[role=status]').className).to.contain('aviso');
      expect(harness.planos).to.have.length(3);
    });
  });

  describe('everywhere', () => {
    it('X01 without a client it says so and warns once', async () => {
      const avisos = await avisosDe(async () => {
        const { harness } = await montar({ cliente: null });
        expect(harness.anuncio).to.equal('Nenhum cliente foi informado.');
        await montar({ cliente: '   ' });
      });
      expect(avisos).to.deep.equal(['[plano-kit] <planos-cliente> needs cliente-id="…".']);
    });

    it('X01 without a provider it says so and warns once', async () => {
      const avisos = await avisosDe(async () => {
        const elemento = await fixture<HTMLElement>(html`<planos-cliente cliente-id="42"></planos-cliente>`);
        expect(elemento.shadowRoot!.textContent).to.contain('não está ligado ao sistema do provedor');
      });
      expect(avisos).to.have.length(1);
    });

    it('X01 takes an SDK of its own, before one of the provider', async () => {
      const sdk: PlanoSdk = createPlanoSdk({ backend: backendDePlanos([planoDeTeste({ nome: 'Próprio' })]) });
      const elemento = await fixture<HTMLElementTagNameMap['planos-cliente']>(html`<planos-cliente cliente-id="42" .sdk=${sdk}></planos-cliente>`);
      const harness = await new PlanosClienteHarness(elemento).pronta();
      expect(harness.planos).to.deep.equal(['Próprio']);
    });

    it('X01 a move in the DOM asks nothing again and keeps the search', async () => {
      const backend = backendDePlanos();
      const { harness, elemento, caixa } = await aberta({ backend });
      await harness.buscar('giga');
      const outra = document.createElement('div');
      caixa.after(outra);
      outra.append(elemento);
      await elemento.updateComplete;
      await harness.pronta();
      expect(harness.planos).to.deep.equal(['Fibra 1 Giga Empresas']);
      expect(backend.pedidos).to.have.length(2);
    });

    it('X01 two on a page do not disturb each other', async () => {
      const um = await aberta();
      const outro = await aberta({ backend: memoria(), cliente: clientesNotaveis.semPlanos });
      await um.harness.escolherGrupo('cancelado');
      expect(outro.harness.grupoEscolhido).to.equal('ativo');
    });

    for (const [idioma, botao, grupo, rodape] of [
      ['en', 'Add plan', 'Active 3 plans', /3 active plans\s+R\$469\.70 a month/],
      ['es', 'Agregar plan', 'Activos 3 planes', /3 planes activos\s+469,70\sBRL por mes|3 planes activos\s+R\$\s?469,70 por mes/],
    ] as const) {
      it(`X05 speaks ${idioma}, and can be switched at run time`, async () => {
        const { harness, elemento } = await aberta();
        elemento.closest('plano-provider')!.idioma = idioma;
        await waitUntil(() => harness.temBotao(botao));
        expect(harness.grupos[0]).to.equal(grupo);
        expect(harness.um('.rodape').textContent).to.match(rodape);
        elemento.closest('plano-provider')!.idioma = 'pt-BR';
        await waitUntil(() => harness.temBotao('Adicionar Plano'));
      });
    }

    const cenas: readonly [string, (backend: BackendDePlanos) => void, Montagem?][] = [
      ['filled', () => {}],
      ['filled and marked', () => {}, { plano: 'p2' }],
      ['empty', (backend) => (backend.planos = [])],
      ['loading', (backend) => void segurar(backend)],
      ['failed', (backend) => backend.falhas.push(new NetworkError('down'))],
      ['long', (backend) => (backend.planos = muitosPlanos(51))],
      ['a plan not found', () => {}, { plano: 'xyz' }],
      ['not permitted', (backend) => (backend.operador = sessaoDeTeste({ permissoes: { adicionarPlano: 'desabilitar' } }))],
      ['narrow', () => {}, { largura: 320, plano: 'p2' }],
      ['narrow and loading', (backend) => void segurar(backend), { largura: 320 }],
    ];
    for (const tema of ['claro', 'escuro'] as const) {
      for (const [nome, preparar, montagem] of cenas) {
        it(`X06 axe finds nothing: ${nome}, ${tema}`, async () => {
          const backend = backendDePlanos();
          preparar(backend);
          const { harness, elemento } = await montar({ backend, tema, ...montagem });
          if (!nome.includes('loading')) await harness.pronta();
          await expect(elemento).to.be.accessible();
        });
      }
      it(`X06 axe finds nothing: cancelled and inactive plans, ${tema}`, async () => {
        const { harness, elemento } = await aberta({ tema });
        await harness.escolherGrupo('inativo');
        await expect(elemento).to.be.accessible();
        await harness.escolherGrupo('cancelado');
        await expect(elemento).to.be.accessible();
      });
    }
  });
});
