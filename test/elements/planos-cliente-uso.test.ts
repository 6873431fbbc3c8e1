import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { clientesNotaveis } from '../../mock-server/dados/dados-do-provedor.js';
import { WizardConcluidoEvent } from '../../src/events/wizard-concluido.js';
import { aberta, memoria } from '../harness/montar-planos-cliente.js';
import { backendDePlanos, muitosPlanos, planoDeTeste } from '../helpers/planos-de-teste.js';
import { waitUntil } from '../harness/esperar.js';

describe('<planos-cliente> in use', () => {
  before(() => setViewport({ width: 1280, height: 800 }));

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
      await waitUntil(cancelar, 'the wizard should have a "Cancelar"');
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
      harness.digitarSemPausa('giga');
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
      expect(sentidos()).to.deep.equal(['ascending', null, null, null, null, null, null]);
      await harness.ordenarPor('Valor');
      expect(harness.planos).to.deep.equal(['Fibra 300', 'Fibra 500', 'Fibra 1 Giga Empresas']);
      await harness.ordenarPor('Valor');
      expect(harness.planos).to.deep.equal(['Fibra 1 Giga Empresas', 'Fibra 500', 'Fibra 300']);
      expect(sentidos()).to.deep.equal([null, null, null, null, 'descending', null, null]);
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
});
