import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { PlanoDoCliente } from '../../sdk/domain/plano.js';
import { AcoesHarness } from '../harness/acoes-harness.js';
import { aberta, memoria, type Montagem } from '../harness/montar-planos-cliente.js';
import { ver } from '../harness/ver.js';
import { backendDePlanos, muitosPlanos, planosDeTeste } from '../helpers/planos-de-teste.js';
import { trocarTelas } from '../helpers/tela-de-teste.js';

const CANCELADO = { status: { id: 'cancelado', desde: '2026-11-24' } };

/** The list with an action open on a plan; `gravar` is what the action then does to it. */
async function comAcaoAberta(plano: string, planos = planosDeTeste(), montagem: Montagem = {}) {
  const backend = backendDePlanos(planos);
  const tudo = await aberta({ backend, ...montagem });
  const harness = new AcoesHarness(tudo.elemento);
  await harness.escolher(plano, 'Mudar Status');
  const tela = await harness.tela();
  const id = tela.getAttribute('plano-id')!;
  const gravar = (mudanca: Partial<PlanoDoCliente>): void => {
    backend.planos = backend.planos.map((um) => (um.id === id ? { ...um, ...mudanca } : um));
    tudo.sdk.anunciar({ tipo: 'plano-alterado', clienteId: '42', planoId: id, acao: 'mudar-status' });
  };
  const fechar = (): void => tela.shadowRoot!.querySelector<HTMLElement>('#feito')!.click();
  return { ...tudo, harness, backend, gravar, fechar };
}

describe('<planos-cliente> after an action', () => {
  let devolver: () => void;
  beforeEach(async () => {
    devolver = trocarTelas();
    await setViewport({ width: 1280, height: 900 });
  });
  afterEach(() => devolver());

  it('A07 shows the new truth in place: same row, same scroll, focus back on its button, and says so', async () => {
    const { harness, gravar, fechar } = await comAcaoAberta('Fibra 0045', muitosPlanos(50));
    const linha = harness.elementoDe('Fibra 0045');
    const rolagem = scrollY;
    gravar({ preco: 54_321 });
    fechar();
    await ver(() => harness.linha('Fibra 0045').includes('543,21'));
    await harness.pronta();
    expect(harness.elementoDe('Fibra 0045') === linha, 'the row is the same element').to.equal(true);
    expect(scrollY).to.equal(rolagem);
    await ver(() => harness.temFoco(harness.acoes('Fibra 0045')));
    expect(harness.anuncio).to.equal('Fibra 0045: alteração gravada.');
  });

  for (const antes of [true, false]) {
    it(`A07 a plan that leaves the group: said, with the way there; the focus goes to its neighbour (list ${antes ? 'before' : 'after'} the dialog)`, async () => {
      const { harness, gravar, fechar } = await comAcaoAberta('Fibra 300');
      const apos = harness.planos[harness.planos.indexOf('Fibra 300') + 1];
      gravar(CANCELADO);
      if (antes) await ver(() => !harness.planos.includes('Fibra 300'));
      fechar();
      await ver(() => harness.dialogo === null && !harness.planos.includes('Fibra 300'));
      await harness.pronta();
      expect(harness.grupoEscolhido).to.equal('ativo');
      expect(harness.anuncio).to.equal('Fibra 300: plano cancelado. Ver em Cancelados');
      expect(harness.um('[role=status]').className).to.contain('aviso');
      await ver(() => harness.focadoEm === apos);
      expect(harness.temFoco(harness.acoes(apos!))).to.equal(true);
    });
  }

  it('A07 "Ver em Cancelados" goes there: the plan is marked and has the focus', async () => {
    const { harness, gravar, fechar, elemento } = await comAcaoAberta('Fibra 500');
    gravar(CANCELADO);
    fechar();
    await ver(() => harness.anuncio.includes('Ver em Cancelados'));
    await expect(elemento).to.be.accessible();
    harness.um('#ver-plano').click();
    await ver(() => harness.grupoEscolhido === 'cancelado' && harness.planos.includes('Fibra 500'));
    await ver(() => harness.focado?.closest('[data-plano=p1]'));
    expect(harness.elementoDe('Fibra 500').querySelector('[aria-current=true]') !== null).to.equal(true);
  });

  it('A07 the last plan of a group: the focus stays in the list', async () => {
    const { harness, gravar, fechar } = await comAcaoAberta('Fibra 500', planosDeTeste().slice(0, 1));
    gravar(CANCELADO);
    fechar();
    await ver(() => harness.escrito.includes('não tem planos ativos'));
    await ver(() => harness.focado?.id === 'planos');
  });

  it('A07 another status within another group is named', async () => {
    const { harness, gravar, fechar } = await comAcaoAberta('Fibra 500');
    gravar({ status: { id: 'suspenso-debito', desde: '2026-11-24' } });
    fechar();
    await ver(() => harness.anuncio === 'Fibra 500: o status agora é “Suspenso por Débito”. Ver em Inativos');
  });

  it('A07 a service that is gone: the focus goes to its plan', async () => {
    const backend = backendDePlanos();
    const { elemento, sdk } = await aberta({ backend });
    const harness = new AcoesHarness(elemento);
    await harness.clicarEm(harness.maisDe('login0042@provedor'));
    await (await harness.menu()).clicar('Remover');
    const tela = await harness.tela();
    backend.planos = backend.planos.map((um) => (um.id === 'p1' ? { ...um, servicos: um.servicos.slice(1) } : um));
    sdk.anunciar({ tipo: 'plano-alterado', clienteId: '42', planoId: 'p1', acao: 'remover' });
    await ver(() => !harness.linha('Fibra 500').includes('login0042@provedor'));
    tela.shadowRoot!.querySelector<HTMLElement>('#feito')!.click();
    await ver(() => harness.temFoco(harness.acoes('Fibra 500')));
  });

  it('A07 the cards of a narrow list do the same', async () => {
    const { harness, gravar, fechar } = await comAcaoAberta('Fibra 300', planosDeTeste(), { largura: 400 });
    gravar(CANCELADO);
    fechar();
    await ver(() => harness.anuncio.includes('Ver em Cancelados') && harness.focadoEm === 'Fibra 500');
  });
});

describe("<planos-cliente> and the portal's own card element", () => {
  it('B08 F08 hands it on to "Forma de Pagamento", and takes its card', async () => {
    const { elemento } = await aberta({ backend: memoria(), cliente: '0042' });
    const cartao = document.createElement('button');
    cartao.slot = 'cartao';
    elemento.append(cartao);
    const harness = new AcoesHarness(elemento);
    await harness.escolher('Fibra 500', 'Forma de Pagamento');
    await harness.comDialogo();
    await ver(() => harness.dialogo?.querySelector('forma-pagamento')?.shadowRoot?.querySelector('select'));
    const raiz = harness.dialogo!.querySelector('forma-pagamento')!.shadowRoot!;
    const forma = raiz.querySelector<HTMLSelectElement>('select')!;
    forma.value = 'cartao-credito';
    forma.dispatchEvent(new Event('change', { bubbles: true }));
    await ver(() => cartao.assignedSlot !== null && cartao.getBoundingClientRect().height > 0);
    const detail = { token: 'tok_1', bandeira: 'Visa', final: '4242', validade: '2029-12' };
    cartao.dispatchEvent(new CustomEvent('cartao-tokenizado', { bubbles: true, composed: true, detail }));
    await ver(() => raiz.textContent!.includes('Cartão recebido: Visa final 4242.'));
  });
});
