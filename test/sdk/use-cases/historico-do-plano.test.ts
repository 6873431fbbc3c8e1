import { expect } from 'chai';
import { NetworkError } from '../../../sdk/errors/network-error.js';
import { historicoDoPlano, type HistoricoAberto } from '../../../sdk/use-cases/historico-do-plano/historico-do-plano.js';
import { ateQue, sdkDeTeste } from '../../helpers/sdk-de-teste.js';

const PLANO = 'plano-0042-1';

async function aberto(sdk = sdkDeTeste(), planoId = PLANO) {
  const flow = historicoDoPlano(sdk, { planoId });
  flow.iniciar();
  await ateQue(flow, ({ phase }) => phase !== 'loading');
  return { flow, visto: () => flow.state as HistoricoAberto };
}

describe('historicoDoPlano', () => {
  it('S01 F09 reads page after page, newest first, until there is no older one', async () => {
    const { flow, visto } = await aberto();
    expect(visto().itens).to.have.length(20);
    expect(visto().itens[0]).to.include({ acao: 'nota' });
    await flow.verMais();
    expect(visto().itens).to.have.length(29);
    expect(visto().antigas).to.deep.equal({ status: 'nenhuma' });
    await flow.verMais();
    expect(visto().itens.at(-1)).to.include({ acao: 'adicionar' });
  });

  it('S01 F09 a page that does not come leaves what is there, and can be asked for again', async () => {
    let falhas = 1;
    const sdk = sdkDeTeste({
      trocar: ({ historico }) => ({
        historico: (id, pedido, o) => (pedido.cursor && falhas-- > 0 ? Promise.reject(new NetworkError('cut')) : historico(id, pedido, o)),
      }),
    });
    const { flow, visto } = await aberto(sdk);
    await flow.verMais();
    expect(visto().antigas).to.include({ status: 'falhou' });
    expect(visto().itens).to.have.length(20);
    await flow.verMais();
    expect(visto().itens).to.have.length(29);
  });

  it('S01 S05 F09 a note is sent once; after a lost answer only the same one may follow', async () => {
    const chaves: string[] = [];
    const sdk = sdkDeTeste({
      trocar: ({ anotar }) => ({
        async anotar(id, nota, escrita) {
          chaves.push(escrita.chave);
          const feita = await anotar(id, nota, escrita);
          if (chaves.length === 1) throw new NetworkError('lost');
          return feita;
        },
      }),
    });
    const { flow, visto } = await aberto(sdk);
    expect(await flow.anotar()).to.equal(undefined);
    expect(visto().nota.faltas).to.deep.equal([{ campo: 'nota', codigo: 'obrigatorio' }]);
    flow.digitar('primeira');
    const [uma, outra] = await Promise.all([flow.anotar(), flow.anotar()]);
    expect([uma, outra]).to.deep.equal([undefined, undefined]);
    expect(visto().nota).to.include({ incerta: true, texto: 'primeira' });
    flow.digitar('outra');
    expect(visto().nota.texto).to.equal('primeira');
    expect(await flow.anotar()).to.include({ nota: 'primeira' });
    flow.digitar('segunda');
    await flow.anotar();
    expect(chaves[0]).to.equal(chaves[1]);
    expect(new Set(chaves).size).to.equal(2);
    expect(
      visto()
        .itens.slice(0, 2)
        .map(({ nota }) => nota),
    ).to.deep.equal(['segunda', 'primeira']);
    expect(visto().itens.filter(({ nota }) => nota === 'primeira')).to.have.length(1);
  });

  it("A07 F09 another flow's change of the plan comes in, and what is being written stays", async () => {
    const sdk = sdkDeTeste();
    const { flow, visto } = await aberto(sdk);
    flow.digitar('pela metade');
    const { versao } = await sdk.backend.plano(PLANO);
    await sdk.backend.mudarStatus(PLANO, { statusId: 'reduzido' }, { chave: 'k', versao });
    sdk.anunciar({ tipo: 'plano-alterado', clienteId: '0042', planoId: PLANO, acao: 'mudar-status' });
    await ateQue(flow, () => visto().itens[0]?.acao === 'mudar-status');
    expect(visto().nota.texto).to.equal('pela metade');
    flow.encerrar();
    sdk.anunciar({ tipo: 'plano-alterado', clienteId: '0042', planoId: PLANO, acao: 'mudar-status' });
    expect(flow.state.phase).to.equal('ready');
  });

  it('A05 F09 says why it is not offered', async () => {
    const sdk = sdkDeTeste({ dados: (dados) => ({ ...dados, capacidades: { ...dados.capacidades, historico: false } }) });
    const { flow } = await aberto(sdk);
    expect(flow.state).to.include({ phase: 'blocked', motivo: 'capacidade' });
  });

  it('S01 F09 a failed load is told and tried again by iniciar()', async () => {
    let falhas = 1;
    const sdk = sdkDeTeste({
      trocar: ({ historico }) => ({ historico: (...a) => (falhas-- > 0 ? Promise.reject(new NetworkError('down')) : historico(...a)) }),
    });
    const { flow } = await aberto(sdk);
    expect(flow.state.phase).to.equal('unavailable');
    flow.iniciar();
    await ateQue(flow, ({ phase }) => phase === 'ready');
  });
});
