import { expect } from 'chai';
import { UnauthenticatedError } from '../../../sdk/errors/unauthenticated-error.js';
import { NetworkError } from '../../../sdk/errors/network-error.js';
import { createPlanoSdk } from '../../../sdk/plano-sdk.js';
import { planosDoCliente } from '../../../sdk/use-cases/planos-do-cliente/planos-do-cliente.js';
import { destacadoDe, recebidosDe } from '../../../sdk/use-cases/planos-do-cliente/state.js';
import { backendDePlanos, muitosPlanos, planoDeTeste, planosDeTeste, sessaoDeTeste } from '../../helpers/planos-de-teste.js';

const queda = () => new NetworkError('down');

function montar(planos = planosDeTeste(), planoId?: string) {
  const backend = backendDePlanos(planos);
  const sdk = createPlanoSdk({ backend });
  const flow = planosDoCliente(sdk, { clienteId: '42', planoId });
  return { backend, sdk, flow, ids: () => recebidosDe(flow.state.lista)?.itens.map(({ plano }) => plano.id) ?? [] };
}

/** Resolves when the flow is at rest. */
async function assentar(flow: ReturnType<typeof planosDoCliente>): Promise<void> {
  const emCurso = (): boolean => ['loading', 'refreshing', 'loading-more'].includes(flow.state.lista.phase);
  if (!emCurso()) return;
  await new Promise<void>((resolve) => {
    const parar = flow.subscribe(() => {
      if (emCurso()) return;
      parar();
      resolve();
    });
  });
}

async function aberto(...args: Parameters<typeof montar>) {
  const tudo = montar(...args);
  tudo.flow.iniciar();
  await assentar(tudo.flow);
  return tudo;
}

/** Holds every answer back until it is called. */
function segurar(backend: ReturnType<typeof backendDePlanos>): () => void {
  let soltar = (): void => {};
  backend.espera = new Promise((resolve) => {
    soltar = () => {
      backend.espera = undefined;
      resolve();
    };
  });
  return () => soltar();
}

describe('planosDoCliente', () => {
  it('S01 asks for nothing before iniciar, and once when called twice', async () => {
    const { flow, backend } = montar();
    expect(flow.state.lista.phase).to.equal('loading');
    expect(backend.pedidos).to.have.length(0);
    flow.iniciar();
    flow.iniciar();
    await assentar(flow);
    expect(backend.pedidos).to.have.length(1);
  });

  it('A01 opens on "Ativos" with the counts of all three groups', async () => {
    const { flow, ids } = await aberto();
    expect(flow.state.consulta.grupo).to.equal('ativo');
    expect(flow.state.contagem).to.deep.equal({ ativo: 3, inativo: 1, cancelado: 2 });
    expect(ids()).to.have.members(['p1', 'p2', 'p3']);
  });

  it('A01 another group: its plans, the same counts, no rows of the former one meanwhile', async () => {
    const { flow, ids } = await aberto();
    flow.escolherGrupo('cancelado');
    expect(flow.state.lista.phase).to.equal('loading');
    expect(flow.state.contagem).to.deep.equal({ ativo: 3, inativo: 1, cancelado: 2 });
    await assentar(flow);
    expect(ids()).to.deep.equal(['p5', 'p6']);
  });

  it('A01 an unknown status stands under "Inativos" with its raw name and allows nothing', async () => {
    const { flow } = await aberto([planoDeTeste({ status: { id: 'Em Análise <CRM>', desde: '2026-01-01' } })]);
    flow.escolherGrupo('inativo');
    await assentar(flow);
    const linha = recebidosDe(flow.state.lista)?.itens[0];
    expect(linha?.status).to.deep.include({ descricao: 'Em Análise <CRM>', grupo: 'inativo', permite: [], proximos: [] });
  });

  it('A02 total and sum are those of all plans that match', async () => {
    const { flow } = await aberto(muitosPlanos(120));
    expect(recebidosDe(flow.state.lista)).to.include({ total: 120, soma: 120_000 });
  });

  it('A02 2,000 plans: one request, 50 rows, then 50 more at a time without repeating one', async () => {
    const { flow, backend, ids } = await aberto(muitosPlanos(2000));
    expect(backend.pedidos.map(({ limite }) => limite)).to.deep.equal([50]);
    expect(ids()).to.have.length(50);
    flow.carregarMais();
    expect(flow.state.lista.phase).to.equal('loading-more');
    flow.carregarMais();
    await assentar(flow);
    expect(new Set(ids()).size).to.equal(100);
    expect(backend.pedidos).to.have.length(2);
  });

  it('A02 a plan that slid to the next page is shown once', async () => {
    const { flow, backend, ids } = await aberto(muitosPlanos(60));
    backend.planos = [planoDeTeste({ id: 'aaa', nome: 'AAA' }), ...backend.planos];
    flow.carregarMais();
    await assentar(flow);
    expect(ids()).to.have.length(new Set(ids()).size);
  });

  it('A02 a failed first page says which error, and recarregar mends it', async () => {
    const { flow, backend } = montar();
    backend.falhas.push(queda());
    flow.iniciar();
    await assentar(flow);
    expect(flow.state.lista).to.have.nested.property('erro.code', 'network');
    flow.recarregar();
    expect(flow.state.lista.phase).to.equal('loading');
    await assentar(flow);
    expect(flow.state.lista.phase).to.equal('ready');
  });

  it('A02 a session that fails is asked again', async () => {
    const { flow, backend } = montar();
    const { sessao } = backend;
    backend.sessao = () => Promise.reject(new UnauthenticatedError('signed out'));
    flow.iniciar();
    await assentar(flow);
    expect(flow.state.lista).to.have.nested.property('erro.code', 'unauthenticated');
    expect(flow.state.adicionar).to.deep.equal({ situacao: 'desconhecida' });
    backend.sessao = sessao;
    flow.recarregar();
    await assentar(flow);
    expect(flow.state.lista.phase).to.equal('ready');
  });

  it('A02 a failed next page keeps the rows and can be asked again', async () => {
    const { flow, backend, ids } = await aberto(muitosPlanos(60));
    backend.falhas.push(queda());
    flow.carregarMais();
    await assentar(flow);
    expect(flow.state.lista.phase).to.equal('failed-more');
    expect(ids()).to.have.length(50);
    flow.carregarMais();
    await assentar(flow);
    expect(ids()).to.have.length(60);
  });

  it('A02 a failed refresh keeps the rows; a failed search does not pass the old rows off as its answer', async () => {
    const { flow, backend, ids } = await aberto();
    backend.falhas.push(queda());
    flow.recarregar();
    await assentar(flow);
    expect(flow.state.lista.phase).to.equal('refresh-failed');
    expect(ids()).to.have.length(3);
    backend.falhas.push(queda());
    flow.buscar('giga');
    await assentar(flow);
    expect(flow.state.lista.phase).to.equal('failed');
  });

  it('A03 says whether a plan can be added, as the permission says', async () => {
    for (const [efeito, situacao] of [
      ['permitir', 'habilitada'],
      ['desabilitar', 'desabilitada'],
      ['esconder', 'oculta'],
    ] as const) {
      const { flow, backend } = montar();
      backend.operador = sessaoDeTeste({ permissoes: { adicionarPlano: efeito } });
      expect(flow.state.adicionar.situacao).to.equal('desconhecida');
      flow.iniciar();
      await assentar(flow);
      expect(flow.state.adicionar.situacao).to.equal(situacao);
    }
  });

  it('A08 search: trimmed, the former rows until the answer is here, nothing asked twice', async () => {
    const { flow, backend, ids } = await aberto();
    flow.buscar('  giga ');
    expect(flow.state.lista.phase).to.equal('refreshing');
    expect(ids()).to.have.length(3);
    await assentar(flow);
    expect(ids()).to.deep.equal(['p2']);
    flow.buscar('giga');
    expect(backend.pedidos.map(({ busca }) => busca)).to.deep.equal([undefined, 'giga']);
    flow.buscar('');
    await assentar(flow);
    expect(ids()).to.have.length(3);
  });

  it('A08 the last search wins, and the former request is given up', async () => {
    const { flow, backend, ids } = await aberto();
    const soltar = segurar(backend);
    flow.buscar('giga');
    flow.buscar('fibra 300');
    soltar();
    await assentar(flow);
    expect(backend.sinais.map(({ aborted }) => aborted)).to.deep.equal([true, true, false]);
    expect(ids()).to.deep.equal(['p3']);
  });

  it('A08 the last search wins also over a backend that does not give requests up', async () => {
    const { flow, backend, ids } = await aberto();
    const { listarPlanos } = backend;
    const respostas: (() => void)[] = [];
    backend.listarPlanos = (cliente, pedido) => new Promise((resolve) => respostas.push(() => void listarPlanos(cliente, pedido).then(resolve)));
    flow.buscar('giga');
    flow.buscar('fibra 300');
    await new Promise((resolve) => setTimeout(resolve));
    respostas[1]!();
    await assentar(flow);
    respostas[0]!();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(ids()).to.deep.equal(['p3']);
  });

  it('A08 filters by payment form; limpar takes search and filter away', async () => {
    const { flow, ids } = await aberto();
    flow.filtrar({ formaDePagamento: 'debito-conta' });
    await assentar(flow);
    expect(ids()).to.deep.equal(['p2']);
    flow.buscar('nada');
    await assentar(flow);
    expect(ids()).to.deep.equal([]);
    flow.limpar();
    await assentar(flow);
    expect(ids()).to.have.length(3);
  });

  it('A08 sorts; the same order again turns it round; a direction may be said', async () => {
    const { flow, ids } = await aberto();
    flow.ordenar('preco');
    await assentar(flow);
    expect(ids()).to.deep.equal(['p3', 'p1', 'p2']);
    flow.ordenar('preco');
    await assentar(flow);
    expect(ids()).to.deep.equal(['p2', 'p1', 'p3']);
    flow.ordenar('vencimento', 'desc');
    await assentar(flow);
    expect(ids()).to.deep.equal(['p3', 'p1', 'p2']);
  });

  it('A08 a deep link opens the group of its plan and points at it', async () => {
    const { flow, ids } = await aberto(planosDeTeste(), 'p4');
    expect(flow.state.consulta.grupo).to.equal('inativo');
    expect(destacadoDe(flow.state.destaque)).to.equal('p4');
    expect(ids()).to.deep.equal(['p4']);
  });

  it('A08 a deep link to a plan of a later page shows it first, and once', async () => {
    const { flow, ids } = await aberto(muitosPlanos(120), 'm77');
    expect(ids()[0]).to.equal('m77');
    expect(ids()).to.have.length(51);
    flow.carregarMais();
    await assentar(flow);
    expect(ids().filter((id) => id === 'm77')).to.have.length(1);
  });

  it('A08 a deep link later on: search and filter give way to it', async () => {
    const { flow, ids } = await aberto();
    flow.buscar('giga');
    await assentar(flow);
    flow.abrirPlano('p5');
    await assentar(flow);
    expect(flow.state.consulta).to.deep.equal({ grupo: 'cancelado', ordem: 'nome', direcao: 'asc' });
    expect(ids()).to.include('p5');
  });

  it('A08 a deep link that leads nowhere says so and shows the list', async () => {
    const { flow, ids } = await aberto(planosDeTeste(), 'xyz');
    expect(flow.state.destaque).to.deep.equal({ status: 'nao-encontrado', planoId: 'xyz' });
    expect(ids()).to.have.length(3);
  });

  it('A08 a deep link that fails for another reason is tried again', async () => {
    const { flow, backend } = montar(planosDeTeste(), 'p4');
    const { plano } = backend;
    backend.plano = () => Promise.reject(queda());
    flow.iniciar();
    await assentar(flow);
    expect(flow.state.lista.phase).to.equal('failed');
    backend.plano = plano;
    flow.recarregar();
    await assentar(flow);
    expect(destacadoDe(flow.state.destaque)).to.equal('p4');
  });

  it('A08 choosing another group lets the pointer go', async () => {
    const { flow } = await aberto(planosDeTeste(), 'p4');
    flow.escolherGrupo('ativo');
    await assentar(flow);
    expect(flow.state.destaque.status).to.equal('nenhum');
  });

  it('A07 a plan added elsewhere on the page: its group, its row, the new counts', async () => {
    const { flow, backend, sdk, ids } = await aberto();
    backend.planos.push(planoDeTeste({ id: 'novo', nome: 'Fibra 700', status: { id: 'aguardando-instalacao', desde: '2026-11-24' } }));
    sdk.anunciar({ tipo: 'plano-adicionado', clienteId: '42', planoId: 'novo' });
    await assentar(flow);
    expect(flow.state.consulta.grupo).to.equal('inativo');
    expect(flow.state.destaque).to.include({ status: 'mostrado', motivo: 'novo' });
    expect(flow.state.contagem).to.deep.equal({ ativo: 3, inativo: 2, cancelado: 2 });
    expect(ids()).to.include('novo');
  });

  it('A07 another client’s new plan and another change are not its business', async () => {
    const { flow, backend, sdk } = await aberto();
    sdk.anunciar({ tipo: 'plano-adicionado', clienteId: '43', planoId: 'novo' });
    sdk.anunciar({ tipo: 'contato-adicionado', clienteId: '42', contatoId: 'c1' });
    expect(flow.state.lista.phase).to.equal('ready');
    expect(backend.pedidos).to.have.length(1);
  });

  it('A07 recarregar asks for as many rows as are open, and looks the marked plan up again', async () => {
    const { flow, backend } = await aberto(muitosPlanos(120), 'm77');
    flow.carregarMais();
    await assentar(flow);
    backend.planos = backend.planos.map((plano) => (plano.id === 'm77' ? { ...plano, status: { id: 'cancelado', desde: '2026-11-24' } } : plano));
    flow.recarregar();
    await assentar(flow);
    expect(backend.pedidos.at(-1)).to.include({ limite: 100, grupo: 'cancelado' });
  });

  it('X01 encerrar gives the load up and hears no more; iniciar comes back with the truth', async () => {
    const { flow, backend, sdk, ids } = await aberto();
    const soltar = segurar(backend);
    flow.recarregar();
    flow.encerrar();
    expect(backend.sinais.at(-1)?.aborted).to.equal(true);
    expect(flow.state.lista.phase).to.equal('ready');
    sdk.anunciar({ tipo: 'plano-adicionado', clienteId: '42', planoId: 'p1' });
    flow.buscar('giga');
    soltar();
    expect(backend.pedidos).to.have.length(2);
    flow.iniciar();
    await assentar(flow);
    expect(ids()).to.deep.equal(['p2']);
  });
});
