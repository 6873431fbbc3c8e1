import { expect } from 'chai';
import { NetworkError } from '../../../sdk/errors/network-error.js';
import { createPlanoSdk } from '../../../sdk/plano-sdk.js';
import type { PlanoDoCliente } from '../../../sdk/domain/plano.js';
import { planosDoCliente, type PlanosDoCliente } from '../../../sdk/use-cases/planos-do-cliente/planos-do-cliente.js';
import { recebidosDe } from '../../../sdk/use-cases/planos-do-cliente/state.js';
import { backendDePlanos, muitosPlanos, planosDeTeste } from '../../helpers/planos-de-teste.js';

const emCurso = ({ state }: PlanosDoCliente): boolean => ['loading', 'refreshing', 'loading-more'].includes(state.lista.phase);

async function assentar(flow: PlanosDoCliente): Promise<void> {
  if (!emCurso(flow)) return;
  await new Promise<void>((resolve) => {
    const parar = flow.subscribe(() => {
      if (emCurso(flow)) return;
      parar();
      resolve();
    });
  });
}

/** The list, and somebody who changes a plan elsewhere on the page. */
async function aberto(planos = planosDeTeste(), planoId?: string) {
  const backend = backendDePlanos(planos);
  const sdk = createPlanoSdk({ backend });
  const flow = planosDoCliente(sdk, { clienteId: '42', planoId });
  flow.iniciar();
  await assentar(flow);
  const alterar = (id: string, mudanca: Partial<PlanoDoCliente>): void => {
    backend.planos = backend.planos.map((plano) => (plano.id === id ? { ...plano, ...mudanca } : plano));
    sdk.anunciar({ tipo: 'plano-alterado', clienteId: '42', planoId: id, acao: 'teste' });
  };
  return { backend, sdk, flow, alterar, ids: () => recebidosDe(flow.state.lista)?.itens.map(({ plano }) => plano.id) ?? [] };
}

const CANCELADO = { status: { id: 'cancelado', desde: '2026-11-24' } };

describe('planosDoCliente after a change', () => {
  it('A07 shows the new truth, keeps the rows on screen meanwhile, and says which plan it was', async () => {
    const { flow, alterar, ids } = await aberto();
    const antes = ids();
    alterar('p1', { preco: 12_345 });
    expect(flow.state.lista.phase).to.equal('refreshing');
    expect(ids()).to.deep.equal(antes);
    await assentar(flow);
    expect(ids()).to.deep.equal(antes);
    expect(recebidosDe(flow.state.lista)?.itens.find(({ plano }) => plano.id === 'p1')?.plano.preco).to.equal(12_345);
    expect(flow.state.destaque).to.deep.include({ status: 'alterado' });
    expect(flow.state.consulta.grupo).to.equal('ativo');
  });

  it('A07 a plan that leaves the group leaves the list, the counts follow, and where it went is said', async () => {
    const { flow, alterar, ids } = await aberto();
    alterar('p1', CANCELADO);
    await assentar(flow);
    expect(ids()).to.deep.equal(['p2', 'p3']);
    expect(flow.state.contagem).to.deep.equal({ ativo: 2, inativo: 1, cancelado: 3 });
    expect(flow.state.consulta.grupo).to.equal('ativo');
    expect(flow.state.destaque).to.deep.include({ status: 'saiu', para: 'outro-grupo' });
    expect(flow.state.destaque).to.have.nested.property('linha.status.descricao', 'Cancelado');
    flow.abrirPlano('p1');
    await assentar(flow);
    expect(flow.state.consulta.grupo).to.equal('cancelado');
    expect(ids()).to.include('p1');
  });

  it('A07 A08 a plan opened by a link and then cancelled does not take the list along', async () => {
    const { flow, alterar, ids } = await aberto(planosDeTeste(), 'p1');
    expect(flow.state.destaque).to.include({ status: 'mostrado' });
    alterar('p1', CANCELADO);
    await assentar(flow);
    expect(flow.state.consulta.grupo).to.equal('ativo');
    expect(ids()).to.deep.equal(['p2', 'p3']);
    expect(flow.state.destaque.status).to.equal('saiu');
  });

  it('A07 another plan opened by a link stays pointed at until the change is told', async () => {
    const { flow, alterar } = await aberto(planosDeTeste(), 'p1');
    alterar('p2', { preco: 1 });
    expect(flow.state.destaque).to.deep.include({ status: 'mostrado' });
    await assentar(flow);
    expect(flow.state.destaque).to.have.nested.property('linha.plano.id', 'p2');
  });

  it('A07 a plan that no longer fits the filter is said to have left it', async () => {
    const { flow, alterar, ids } = await aberto();
    flow.filtrar({ formaDePagamento: 'pix-automatico' });
    await assentar(flow);
    expect(ids()).to.deep.equal(['p1']);
    alterar('p1', { formaDePagamento: 'boleto' });
    await assentar(flow);
    expect(ids()).to.deep.equal([]);
    expect(flow.state.destaque).to.deep.include({ status: 'saiu', para: 'fora-da-busca' });
  });

  it('A07 a plan that the order takes to a later page does not vanish under the operator’s hands', async () => {
    const { flow, alterar, ids } = await aberto(muitosPlanos(60));
    alterar('m0', { oferta: { id: 'o1', nome: 'Zzz' } });
    await assentar(flow);
    expect(ids()[0]).to.equal('m0');
    expect(ids()).to.have.length(51);
    expect(flow.state.destaque.status).to.equal('alterado');
  });

  it('A07 as many rows as were open are open again, also beyond what one request gives', async () => {
    const { flow, alterar, ids, backend } = await aberto(muitosPlanos(260));
    for (let i = 0; i < 4; i++) {
      flow.carregarMais();
      await assentar(flow);
    }
    expect(ids()).to.have.length(250);
    const antes = ids();
    backend.pedidos.length = 0;
    alterar('m200', { preco: 1 });
    await assentar(flow);
    expect(ids()).to.deep.equal(antes);
    expect(backend.pedidos.map(({ limite }) => limite)).to.deep.equal([100, 100, 50]);
    flow.carregarMais();
    await assentar(flow);
    expect(ids()).to.have.length(260);
  });

  it('A07 what another client’s plan does is not this list’s news', async () => {
    const { sdk, backend } = await aberto();
    const antes = backend.pedidos.length;
    sdk.anunciar({ tipo: 'plano-alterado', clienteId: '43', planoId: 'x', acao: 'teste' });
    expect(backend.pedidos).to.have.length(antes);
  });

  it('A07 when the list cannot be read again the former rows stay beside the failure', async () => {
    const { flow, alterar, ids, backend } = await aberto();
    const antes = ids();
    backend.falhas.push(new NetworkError('down'));
    alterar('p1', { preco: 1 });
    await assentar(flow);
    expect(flow.state.lista.phase).to.equal('refresh-failed');
    expect(ids()).to.deep.equal(antes);
    flow.recarregar();
    await assentar(flow);
    expect(flow.state.lista.phase).to.equal('ready');
  });

  it('A07 the next question lets the news rest', async () => {
    const { flow, alterar } = await aberto();
    alterar('p1', CANCELADO);
    await assentar(flow);
    flow.escolherGrupo('inativo');
    await assentar(flow);
    expect(flow.state.destaque.status).to.equal('nenhum');
  });
});
