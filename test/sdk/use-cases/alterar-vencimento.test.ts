import { expect } from 'chai';
import { alterarVencimento, previaDoDia } from '../../../sdk/use-cases/alterar-vencimento/alterar-vencimento.js';
import { impressoDoPlano } from '../../../sdk/use-cases/impresso/impresso.js';
import { ateQue, sdkDeTeste } from '../../helpers/sdk-de-teste.js';

const PLANO = 'plano-0042-1';

describe('alterarVencimento', () => {
  it('S01 D04 previews, changes and gives the term, without an element', async () => {
    const sdk = sdkDeTeste();
    const flow = alterarVencimento(sdk, { planoId: PLANO });
    flow.iniciar();
    const aberto = await ateQue(flow, ({ phase }) => phase !== 'loading');
    if (aberto.phase !== 'editing') throw new Error(aberto.phase);
    expect(previaDoDia(aberto.dados, undefined)).to.equal(undefined);
    expect(previaDoDia(aberto.dados, 10), 'the day that it has').to.equal(undefined);
    expect(previaDoDia(aberto.dados, 7), 'a day that nobody offers').to.equal(undefined);
    const prometida = previaDoDia(aberto.dados, 25);
    flow.mudar({ dia: 25 });
    await flow.enviar();
    const feito = flow.state;
    if (feito.phase !== 'done') throw new Error(feito.phase);
    expect(feito.resultado.previa, 'billed as promised').to.deep.equal(prometida);
    const termo = impressoDoPlano(sdk, { planoId: PLANO, pedido: { tipo: 'alteracao-vencimento', referenciaId: feito.resultado.impressoId } });
    termo.iniciar();
    const pronto = await ateQue(termo, ({ status }) => status !== 'idle' && status !== 'loading');
    if (pronto.status !== 'ready' || pronto.valor.formato !== 'modelo') throw new Error(pronto.status);
    expect(pronto.valor.valores).to.include({ 'vencimento.anterior': '10', 'vencimento.novo': '25', 'vencimento.acerto': 'acréscimo de R$ 49,95 por 15 dias' });
  });

  it('S01 D04 the promise and the bill agree for every day of every plan of the example client', async () => {
    for (const planoId of ['plano-0042-1', 'plano-0042-2', 'plano-0042-3', 'plano-0042-4']) {
      for (const dia of [1, 5, 10, 15, 20, 25, 31]) {
        const flow = alterarVencimento(sdkDeTeste(), { planoId });
        flow.iniciar();
        const aberto = await ateQue(flow, ({ phase }) => phase !== 'loading');
        if (aberto.phase !== 'editing') throw new Error(`${planoId}: ${aberto.phase}`);
        const prometida = previaDoDia(aberto.dados, dia);
        flow.mudar({ dia });
        await flow.enviar();
        if (aberto.dados.plano.diaDeVencimento === dia) expect(flow.state.phase).to.equal('editing');
        else expect(flow.state.phase === 'done' && flow.state.resultado.previa, `${planoId} ${dia}`).to.deep.equal(prometida);
      }
    }
  });
});
