import { expect } from 'chai';
import { camposExtra } from '../../../sdk/use-cases/campos-extra/campos-extra.js';
import { formaDePagamento } from '../../../sdk/use-cases/forma-pagamento/forma-pagamento.js';
import { ateQue, sdkDeTeste } from '../../helpers/sdk-de-teste.js';

const planoId = 'plano-0042-1';

describe('camposExtra, formaDePagamento', () => {
  it('S01 F04 loads, checks, and sends what differs', async () => {
    const sdk = sdkDeTeste();
    const flow = camposExtra(sdk, { planoId });
    flow.iniciar();
    await ateQue(flow, ({ phase }) => phase === 'editing');
    expect(flow.conferir()).to.equal(false);
    flow.mudar({ pontos: '0' });
    await flow.enviar();
    expect(flow.state).to.have.nested.property('faltas[0].codigo', 'fora-do-intervalo');
    flow.mudar({ pontos: '4', wifi: 's3gredo' });
    await flow.enviar();
    expect(flow.state.phase).to.equal('done');
    expect((await sdk.backend.camposExtra(planoId)).find(({ id }) => id === 'pontos')).to.include({ valor: 4 });
  });

  it('S01 F08 knows the present form, loads cards when they are needed, and changes the form', async () => {
    const sdk = sdkDeTeste({ dados: (dados) => ({ ...dados, regras: [] }) });
    const flow = formaDePagamento(sdk, { planoId });
    flow.iniciar();
    const state = await ateQue(flow, ({ phase }) => phase === 'editing');
    expect(state).to.have.nested.property('dados.atual.forma', 'pix-automatico');
    expect(flow.cartoes.state.status).to.equal('idle');
    flow.carregarCartoes();
    await ateQue(flow.cartoes, ({ status }) => status === 'ready');
    flow.mudar({ regrasConfirmadas: ['x'] });
    flow.mudar({ cobranca: { forma: 'boleto' } });
    expect(flow.state).to.have.nested.property('form.regrasConfirmadas').that.deep.equals([]);
    await flow.enviar();
    expect(flow.state).to.have.nested.property('resultado.formaDePagamento', 'boleto');
    flow.encerrar();
  });
});
