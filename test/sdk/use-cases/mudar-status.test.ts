import { expect } from 'chai';
import { mudarStatus } from '../../../sdk/use-cases/mudar-status/mudar-status.js';
import { NetworkError } from '../../../sdk/errors/network-error.js';
import { ateQue, sdkDeTeste } from '../../helpers/sdk-de-teste.js';

const PLANO = 'plano-0042-1';

async function aberto(sdk = sdkDeTeste(), planoId = PLANO) {
  const flow = mudarStatus(sdk, { planoId });
  flow.iniciar();
  await ateQue(flow, ({ phase }) => phase !== 'loading');
  return flow;
}

describe('mudarStatus', () => {
  it('S01 F02 loads, checks, sends, and tells the other flows', async () => {
    const sdk = sdkDeTeste();
    const noticias: unknown[] = [];
    sdk.aoMudar((mudanca) => noticias.push(mudanca));
    const flow = await aberto(sdk);
    await flow.enviar();
    expect(flow.state).to.deep.include({ phase: 'editing', faltas: [{ campo: 'statusId', codigo: 'obrigatorio' }] });
    flow.mudar({ statusId: 'reduzido' });
    expect(flow.state).to.deep.include({ faltas: [] });
    await flow.enviar();
    expect(flow.state).to.have.nested.property('resultado.status.id', 'reduzido');
    expect(noticias).to.deep.equal([{ tipo: 'plano-alterado', clienteId: '0042', planoId: PLANO, acao: 'mudar-status' }]);
  });

  it('S01 S05 sends once whatever is asked, and gives a write that is under way never up', async () => {
    let vezes = 0;
    const sdk = sdkDeTeste({ trocar: ({ mudarStatus: gravar }) => ({ mudarStatus: (...a) => ((vezes += 1), gravar(...a)) }) });
    const flow = await aberto(sdk);
    flow.mudar({ statusId: 'reduzido' });
    const envios = [flow.enviar(), flow.enviar(), flow.enviar()];
    flow.encerrar();
    await Promise.all(envios);
    expect(vezes).to.equal(1);
    expect(flow.state.phase).to.equal('done');
  });

  it('S05 after a lost answer nothing can be changed, and the same request with the same key follows', async () => {
    const pedidos: string[] = [];
    const sdk = sdkDeTeste({
      trocar: ({ mudarStatus: gravar }) => ({
        async mudarStatus(...a) {
          pedidos.push(JSON.stringify(a));
          const feito = await gravar(...a);
          if (pedidos.length === 1) throw new NetworkError('lost');
          return feito;
        },
      }),
    });
    const flow = await aberto(sdk);
    flow.mudar({ statusId: 'reduzido' });
    await flow.enviar();
    expect(flow.state).to.include({ phase: 'editing', incerto: true });
    flow.mudar({ statusId: 'suspenso-por-debito' });
    await flow.enviar();
    expect(flow.state.phase).to.equal('done');
    expect(new Set(pedidos).size).to.equal(1);
    expect(pedidos).to.have.lengthOf(2);
  });

  it("S05 somebody else's change: keeps the form, shows both, and the next sending is over the new version", async () => {
    const sdk = sdkDeTeste();
    const flow = await aberto(sdk);
    flow.mudar({ statusId: 'suspenso-por-debito', motivo: 'duas faturas' });
    const { versao } = await sdk.backend.plano(PLANO);
    await sdk.backend.mudarStatus(PLANO, { statusId: 'reduzido' }, { chave: 'outra', versao });
    await flow.enviar();
    expect(flow.state).to.have.nested.property('antes.plano.status.id', 'habilitado');
    expect(flow.state).to.have.nested.property('dados.plano.status.id', 'reduzido');
    expect(flow.state).to.have.deep.property('form', { statusId: 'suspenso-por-debito', motivo: 'duas faturas' });
    await flow.enviar();
    expect(flow.state).to.have.nested.property('resultado.status.id', 'suspenso-por-debito');
  });

  it('S05 "Começar do valor atual" gives the form of the new version', async () => {
    const sdk = sdkDeTeste();
    const flow = await aberto(sdk);
    const { versao } = await sdk.backend.plano(PLANO);
    await sdk.backend.mudarStatus(PLANO, { statusId: 'reduzido' }, { chave: 'outra', versao });
    flow.mudar({ statusId: 'suspenso-por-debito' });
    await flow.enviar();
    flow.usarAtual();
    expect(flow.state).to.have.deep.property('form', { statusId: '', motivo: '' });
    expect(flow.state).not.to.have.property('antes');
  });

  it('A05 F02 says what blocks it: status, permission', async () => {
    expect((await aberto(sdkDeTeste(), 'plano-0042-5')).state).to.include({ phase: 'blocked', motivo: 'status' });
    const sem = sdkDeTeste({
      dados: (dados) => ({ ...dados, operadores: dados.operadores.map((um) => ({ ...um, permissoes: { editarStatus: 'esconder' as const } })) }),
    });
    expect((await aberto(sem)).state).to.include({ phase: 'blocked', motivo: 'permissao' });
  });
});
