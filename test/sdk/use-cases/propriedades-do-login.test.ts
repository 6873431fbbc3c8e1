import { expect } from 'chai';
import { NetworkError } from '../../../sdk/errors/network-error.js';
import { propriedadesDoLogin, type PropriedadesAbertas } from '../../../sdk/use-cases/propriedades-do-login/propriedades-do-login.js';
import { ateQue, sdkDeTeste } from '../../helpers/sdk-de-teste.js';

const LOGIN = { planoId: 'plano-0042-1', servicoId: 'servico-0042-1' };

async function aberto(opcoes = LOGIN, sdk = sdkDeTeste()) {
  const flow = propriedadesDoLogin(sdk, opcoes);
  flow.iniciar();
  await ateQue(flow, ({ phase }) => phase !== 'loading');
  return { flow, sdk, visto: () => flow.state as PropriedadesAbertas };
}

describe('propriedadesDoLogin', () => {
  it('S01 E08 knows a login by its plan and its service', async () => {
    const { visto } = await aberto();
    expect(visto()).to.include({ phase: 'ready', login: 'login0042@provedor', atualizando: false });
    expect(visto().propriedades).to.include({ conectado: true, ip: '203.0.113.18' });
  });

  it('S01 E08 a session that another flow has ended shows as ended', async () => {
    const { sdk, flow, visto } = await aberto();
    await sdk.backend.remediar(LOGIN.planoId, LOGIN.servicoId, { remedio: 'encerrar-sessao' }, { chave: 'k' });
    sdk.anunciar({ tipo: 'plano-alterado', clienteId: '0042', planoId: LOGIN.planoId, acao: 'assistente-autenticacao' });
    expect(visto().atualizando).to.equal(true);
    await ateQue(flow, () => !visto().atualizando);
    expect(visto().propriedades).to.include({ conectado: false, ip: '203.0.113.18' });
  });

  it('S01 E08 a new look that fails leaves what is there', async () => {
    let falhar = false;
    const sdk = sdkDeTeste({
      trocar: (backend) => ({ propriedadesDoLogin: (...a) => (falhar ? Promise.reject(new NetworkError('cut')) : backend.propriedadesDoLogin(...a)) }),
    });
    const { flow, visto } = await aberto(LOGIN, sdk);
    falhar = true;
    flow.atualizar();
    await ateQue(flow, () => visto().erro !== undefined);
    expect(visto().propriedades.conectado).to.equal(true);
  });

  it('A05 E08 says why not', async () => {
    const sdk = sdkDeTeste({ dados: (dados) => ({ ...dados, capacidades: { ...dados.capacidades, diagnostico: false } }) });
    expect((await aberto(LOGIN, sdk)).flow.state).to.include({ phase: 'blocked', motivo: 'capacidade' });
    expect((await aberto({ ...LOGIN, servicoId: 'servico-0042-2' })).flow.state).to.have.nested.property('erro.code', 'not-found');
  });
});
