import { expect } from 'chai';
import { autorizacaoDebito } from '../../../sdk/use-cases/autorizacao-debito/autorizacao-debito.js';
import { contratoParaImprimir, contratoServico } from '../../../sdk/use-cases/contrato-servico/contrato-servico.js';
import { enderecosPlano } from '../../../sdk/use-cases/enderecos-plano/enderecos-plano.js';
import { transferenciaEndereco } from '../../../sdk/use-cases/transferencia-endereco/transferencia-endereco.js';
import { ateQue, sdkDeTeste } from '../../helpers/sdk-de-teste.js';

const PLANO = 'plano-0042-3';

interface Fluxo<S> {
  readonly state: S;
  subscribe(listener: (state: S) => void): () => void;
  iniciar(): void;
}

/** The flow once it has loaded. */
async function aberto<S extends { readonly phase: string }, F extends Fluxo<S>>(flow: F & Fluxo<S>): Promise<F> {
  flow.iniciar();
  await ateQue(flow, ({ phase }) => phase !== 'loading');
  return flow;
}

describe('documents of a plan without an element', () => {
  it('S01 D01 adds a contract, chooses another one, and says which can be printed as it is', async () => {
    const sdk = sdkDeTeste();
    const flow = await aberto(contratoServico(sdk, { planoId: PLANO }));
    flow.mudar({ numero: 'A' });
    await flow.enviar();
    expect(flow.state).to.have.nested.property('resultado.contrato.emVigor', true);
    const outro = await aberto(contratoServico(sdk, { planoId: PLANO }));
    const noForm = () => {
      if (outro.state.phase !== 'editing') throw new Error(outro.state.phase);
      return { ...outro.state, impresso: contratoParaImprimir(outro.state.dados, outro.state.form)?.numero };
    };
    expect(noForm().impresso).to.equal('A');
    outro.mudar({ modeloId: 'termo-adesao' });
    expect(noForm().impresso, 'the model may differ').to.equal('A');
    outro.mudar({ validadeMeses: 99 });
    expect(noForm().impresso).to.equal(undefined);
    outro.escolher();
    expect(noForm().form).to.include({ id: undefined, emVigor: true });
    expect(noForm().form.numero).not.to.equal('A');
    outro.escolher(noForm().dados.contratos[0]!.id);
    expect(noForm().impresso).to.equal('A');
  });

  it('S01 D05 makes an authorisation, and brings it to be accepted', async () => {
    const sdk = sdkDeTeste();
    const flow = await aberto(autorizacaoDebito(sdk, { planoId: PLANO }));
    await flow.enviar();
    expect(flow.state.phase === 'editing' && flow.state.faltas.map(({ campo }) => campo)).to.include.members(['cobranca.conta.banco', 'cobranca.conta.conta']);
    flow.mudar({ cobranca: { forma: 'debito-conta', conta: { banco: '001', agencia: '1584', agenciaDigito: '9', conta: '00210169', contaDigito: '6' } } });
    await flow.enviar();
    expect(flow.state).to.have.nested.property('resultado.autorizacao.estado', 'pendente');
    for (const estado of ['enviada', 'aceita'] as const) {
      const passo = await aberto(autorizacaoDebito(sdk, { planoId: PLANO }));
      if (passo.state.phase !== 'editing') throw new Error(passo.state.phase);
      passo.mudar({ mudanca: { autorizacaoId: passo.state.dados.autorizacoes[0]!.id, estado } });
      await passo.enviar();
      expect(passo.state).to.have.nested.property('resultado.autorizacao.estado', estado);
    }
    expect((await sdk.backend.plano(PLANO)).formaDePagamento).to.equal('debito-conta');
  });

  it('S01 D03 looks the CEP up, then moves the plan', async () => {
    const sdk = sdkDeTeste();
    const flow = await aberto(transferenciaEndereco(sdk, { planoId: PLANO }));
    await flow.enviar();
    expect(flow.endereco.state).to.deep.include({ phase: 'cep', faltas: [{ campo: 'cep', codigo: 'obrigatorio' }] });
    flow.endereco.mudarCep('13000-200');
    await flow.enviar();
    expect(flow.state.phase === 'editing' && flow.state.form).to.include({ passo: 'endereco', cep: '13000200', logradouro: 'Avenida Norte' });
    await flow.enviar();
    expect(flow.state.phase === 'editing' && flow.state.faltas.map(({ campo }) => campo)).to.deep.equal(['numero']);
    flow.endereco.mudar({ numero: '900' });
    expect(flow.state.phase === 'editing' && flow.state.faltas).to.deep.equal([]);
    flow.mudar({ cobrancaTambem: true });
    await flow.enviar();
    expect(flow.state).to.have.nested.property('resultado.plano.enderecoCobranca.numero', '900');
  });

  it('S01 F03 corrects one address at a time', async () => {
    const sdk = sdkDeTeste();
    const flow = await aberto(enderecosPlano(sdk, { planoId: PLANO }));
    await flow.enviar();
    expect(flow.state.phase === 'editing' && flow.state.faltas.map(({ campo }) => campo)).to.deep.equal(['alvo']);
    flow.corrigir('instalacao');
    flow.mudar({ numero: null });
    await flow.enviar();
    expect(flow.state).to.have.nested.property('resultado.enderecoInstalacao.numero', null);
  });
});
