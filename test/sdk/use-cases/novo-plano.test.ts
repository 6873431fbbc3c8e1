import { expect } from 'chai';
import { NetworkError } from '../../../sdk/errors/network-error.js';
import { novoPlano, type EstadoDoNovoPlano, type NovoPlanoFlow } from '../../../sdk/use-cases/novo-plano/novo-plano.js';
import type { PlanoSdk } from '../../../sdk/plano-sdk.js';
import { ateQue, sdkDeTeste } from '../../helpers/sdk-de-teste.js';

type Editando = Extract<EstadoDoNovoPlano, { phase: 'editing' }>;

const SENHA = 'Kq7-vm.T4x@9pW';

async function comecar(sdk: PlanoSdk, clienteId = '0042'): Promise<NovoPlanoFlow> {
  const flow = novoPlano(sdk, { clienteId });
  flow.iniciar();
  await ateQue(flow, ({ phase }) => phase !== 'loading');
  return flow;
}

const editando = (flow: NovoPlanoFlow): Editando => {
  expect(flow.state.phase).to.equal('editing');
  return flow.state as Editando;
};

const camposEmFalta = (flow: NovoPlanoFlow): string[] => editando(flow).faltas.map(({ campo }) => campo);

/** Fills the three steps for a plan paid by Boleto and stands on "Dados do Plano". */
async function preencher(flow: NovoPlanoFlow, ofertaId = 'fibra-300'): Promise<void> {
  flow.mudar({ enderecoId: editando(flow).catalogo.enderecos[0]!.id, ofertaId });
  if (ofertaId === 'fibra-300') flow.salvarLogin({ login: 'balcao.novo', senha: SENHA });
  await flow.avancar();
  flow.mudar({ contrato: { ...editando(flow).rascunho.contrato, diaDeVencimento: 10 } });
  flow.mudar({ cobranca: { forma: 'boleto' } });
  await flow.avancar();
}

describe('novoPlano', () => {
  it('S01 B10 adds a Boleto plan from code, in the status that its configuration says', async () => {
    const sdk = sdkDeTeste();
    const mudancas: string[] = [];
    sdk.aoMudar(({ tipo }) => mudancas.push(tipo));
    const flow = await comecar(sdk);
    await preencher(flow);
    expect(editando(flow).passo).to.equal('dados');
    await flow.enviar();
    const { state } = flow;
    if (state.phase !== 'done') throw new Error(`not done: ${JSON.stringify(state)}`);
    expect(state.plano.status.id).to.equal('aguardando-instalacao');
    const lista = await sdk.backend.listarPlanos('0042', { grupo: 'inativo' });
    expect(lista.itens.map(({ id }) => id)).to.include(state.plano.id);
    expect(mudancas).to.deep.equal(['plano-adicionado']);
  });

  it('B01 "Avançar" names what is missing and stays; filling it in takes it off the list', async () => {
    const flow = await comecar(sdkDeTeste());
    flow.mudar({ enderecoId: undefined });
    await flow.avancar();
    expect(camposEmFalta(flow)).to.deep.equal(['enderecoId', 'ofertaId']);
    flow.mudar({ ofertaId: 'empresas-dedicado' });
    expect(camposEmFalta(flow)).to.deep.equal(['enderecoId']);
    expect(editando(flow).passo).to.equal('plano');
  });

  it('B01 "Voltar" loses nothing', async () => {
    const flow = await comecar(sdkDeTeste());
    await preencher(flow);
    const { rascunho } = editando(flow);
    flow.voltar();
    flow.voltar();
    expect(editando(flow).passo).to.equal('plano');
    await flow.avancar();
    await flow.avancar();
    expect(editando(flow).rascunho).to.equal(rascunho);
    expect(editando(flow).passo).to.equal('dados');
  });

  it('B04 offers only what the client can buy', async () => {
    const sdk = sdkDeTeste();
    const empresa = editando(await comecar(sdk, '0042')).catalogo.ofertas.map(({ id }) => id);
    expect(empresa).to.include('empresas-1-giga').and.not.include('fibra-estudante');
  });

  it('B05 a required service must be filled in, an open card saved or closed', async () => {
    const flow = await comecar(sdkDeTeste());
    flow.mudar({ enderecoId: editando(flow).catalogo.enderecos[0]!.id, ofertaId: 'fibra-500' });
    await flow.avancar();
    expect(camposEmFalta(flow)).to.deep.equal(['loginRadius']);
    flow.salvarLogin({ login: 'balcao.novo', senha: SENHA });
    flow.abrirServico('email');
    await flow.avancar();
    expect(camposEmFalta(flow)).to.deep.equal(['email']);
    flow.fecharServico();
    await flow.avancar();
    expect(editando(flow).passo).to.equal('cobranca');
  });

  it('B05 a login saved for one plan is checked again for another that needs a domain', async () => {
    const flow = await comecar(sdkDeTeste());
    flow.mudar({ enderecoId: editando(flow).catalogo.enderecos[0]!.id, ofertaId: 'fibra-300' });
    flow.salvarLogin({ login: 'balcao.novo', senha: SENHA });
    flow.mudar({ ofertaId: 'empresas-300' });
    await flow.avancar();
    expect(camposEmFalta(flow)).to.deep.equal(['loginRadius.dominio']);
  });

  it('B05 a service that the plan has switched off is kept in the draft and not sent', async () => {
    const sdk = sdkDeTeste();
    const flow = await comecar(sdk);
    flow.mudar({ ofertaId: 'fibra-300' });
    flow.salvarLogin({ login: 'balcao.novo', senha: SENHA });
    await preencher(flow, 'empresas-dedicado');
    expect(editando(flow).rascunho.loginRadius?.login).to.equal('balcao.novo');
    await flow.enviar();
    const { state } = flow;
    expect(state.phase === 'done' && state.plano.servicos).to.deep.equal([]);
  });

  it('B07 the terms of the plan fill the contract, and follow another plan until they are changed by hand', async () => {
    const flow = await comecar(sdkDeTeste());
    flow.mudar({ ofertaId: 'fibra-300' });
    expect(editando(flow).rascunho.contrato).to.include({ dataDeInicio: '2026-11-24', taxaDeInstalacao: 10000, fidelidadeMeses: 12, validadeMeses: 24 });
    flow.mudar({ ofertaId: 'empresas-300' });
    expect(editando(flow).rascunho.contrato.taxaDeInstalacao).to.equal(45000);
    flow.mudar({ contrato: { ...editando(flow).rascunho.contrato, taxaDeInstalacao: 5000 } });
    flow.mudar({ ofertaId: 'fibra-300' });
    expect(editando(flow).rascunho.contrato.taxaDeInstalacao).to.equal(5000);
  });

  it('B07 the billing address is the same as the installation by default, or one that was just added', async () => {
    const sdk = sdkDeTeste();
    const flow = await comecar(sdk);
    await preencher(flow);
    const novo = await sdk.backend.adicionarEndereco(
      '0042',
      { cep: '13000300', logradouro: 'Travessa do Comércio', numero: '7', bairro: 'Cambuí', cidade: 'Campinas', uf: 'SP' },
      { chave: 'e1' },
    );
    flow.usarEndereco(novo, 'cobranca');
    expect(editando(flow).rascunho.enderecoCobrancaId).to.equal(novo.id);
    await flow.enviar();
    const { state } = flow;
    expect(state.phase === 'done' && state.plano.enderecoCobranca.logradouro).to.equal('Travessa do Comércio');
    expect(state.phase === 'done' && state.plano.enderecoInstalacao.id).to.not.equal(novo.id);
  });

  it('B08 a payment form asks for its own details', async () => {
    const flow = await comecar(sdkDeTeste());
    await preencher(flow);
    await flow.irPara('cobranca');
    flow.mudar({ cobranca: { forma: 'debito-conta', conta: { banco: '341', agencia: '2545', conta: '02366', contaDigito: '7' } } });
    await flow.avancar();
    expect(editando(flow).faltas).to.deep.include({ campo: 'cobranca.conta.contaDigito', codigo: 'conta-digito' });
    flow.mudar({ cobranca: { forma: 'debito-conta', conta: { banco: '341', agencia: '2545', conta: '02366', contaDigito: '1' } } });
    await flow.avancar();
    expect(editando(flow).passo).to.equal('dados');
  });

  it('B12 a blocking rule stops and keeps the draft; no confirmation is offered', async () => {
    const flow = await comecar(sdkDeTeste());
    await preencher(flow, 'fibra-600');
    await flow.enviar();
    const { recusa, rascunho } = editando(flow);
    expect(recusa).to.include({ tipo: 'regras', podeConfirmar: false });
    expect(recusa?.tipo === 'regras' && recusa.regras[0]).to.include({ nome: 'Fibra 600 só com Pix Automático', campo: 'formaDePagamento' });
    expect(rascunho.ofertaId).to.equal('fibra-600');
  });

  it('B12 a warning is confirmed by an operator who may, and the plan is added once', async () => {
    const sdk = sdkDeTeste();
    const flow = await comecar(sdk);
    await preencher(flow);
    flow.mudar({ contrato: { ...editando(flow).rascunho.contrato, fidelidadeMeses: 0 } });
    await flow.enviar();
    expect(editando(flow).recusa).to.include({ tipo: 'regras', podeConfirmar: true });
    await flow.confirmarRegras();
    expect(flow.state.phase).to.equal('done');
  });

  it('B12 without the permission a warning cannot be confirmed', async () => {
    const flow = await comecar(sdkDeTeste({ operador: 'davi' }));
    await preencher(flow);
    flow.mudar({ contrato: { ...editando(flow).rascunho.contrato, fidelidadeMeses: 0 } });
    await flow.enviar();
    expect(editando(flow).recusa).to.include({ tipo: 'regras', podeConfirmar: false });
    await flow.confirmarRegras();
    expect(editando(flow).rascunho.regrasConfirmadas).to.deep.equal([]);
  });

  it('B05 a login taken meanwhile opens its card again, with the reason at the field', async () => {
    const flow = await comecar(sdkDeTeste());
    await preencher(flow);
    flow.salvarLogin({ login: 'admin', senha: SENHA });
    await flow.enviar();
    expect(editando(flow)).to.include({ passo: 'plano', aberto: 'loginRadius' });
    expect(editando(flow).faltas).to.deep.equal([{ campo: 'loginRadius.login', codigo: 'login-em-uso' }]);
  });

  it('B13 sending again after a lost answer adds no second plan', async () => {
    let cortes = 1;
    const sdk = sdkDeTeste({
      trocar: (backend) => ({
        adicionarPlano: async (...args) => {
          const resposta = await backend.adicionarPlano(...args);
          if (cortes-- > 0) throw new NetworkError('answer lost');
          return resposta;
        },
      }),
    });
    const antes = (await sdk.backend.listarPlanos('0042', { grupo: 'inativo' })).total;
    const flow = await comecar(sdk);
    await preencher(flow);
    await Promise.all([flow.enviar(), flow.enviar()]);
    expect(editando(flow).recusa).to.have.nested.property('erro.code', 'network');
    await flow.enviar();
    expect(flow.state.phase).to.equal('done');
    expect((await sdk.backend.listarPlanos('0042', { grupo: 'inativo' })).total).to.equal(antes + 1);
  });

  it('B13 after a lost answer the draft waits for the same request: nothing can be changed before', async () => {
    const sdk = sdkDeTeste({ trocar: () => ({ adicionarPlano: () => Promise.reject(new NetworkError('answer lost')) }) });
    const flow = await comecar(sdk);
    await preencher(flow);
    await flow.enviar();
    const { rascunho, incerto } = editando(flow);
    expect(incerto).to.equal(true);
    flow.mudar({ cobranca: { forma: 'pix-automatico' } });
    flow.voltar();
    expect(editando(flow)).to.include({ rascunho, passo: 'dados' });
  });

  it('B05 opening another card loses nothing of the open one: it asks to be saved or closed', async () => {
    const flow = await comecar(sdkDeTeste());
    flow.mudar({ ofertaId: 'fibra-500' });
    flow.abrirServico('loginRadius');
    flow.abrirServico('email');
    expect(editando(flow)).to.include({ aberto: 'loginRadius' });
    expect(camposEmFalta(flow)).to.deep.equal(['loginRadius']);
  });

  it('B07 a term that was emptied by hand is asked for, and not sent as nothing', async () => {
    const flow = await comecar(sdkDeTeste());
    await preencher(flow);
    await flow.irPara('cobranca');
    flow.mudar({ contrato: { ...editando(flow).rascunho.contrato, taxaDeInstalacao: undefined } });
    await flow.avancar();
    expect(camposEmFalta(flow)).to.deep.equal(['contrato.taxaDeInstalacao']);
  });

  it('B11 C02 adds plan and appointment together', async () => {
    const sdk = sdkDeTeste();
    const { cargos } = await sdk.backend.recursosDeAgenda();
    const flow = await comecar(sdk);
    await preencher(flow);
    flow.mudar({ agendar: true });
    await flow.avancar();
    await flow.avancar();
    expect(camposEmFalta(flow)).to.deep.equal(['agendamento']);
    flow.mudar({ agendamento: { data: '2026-11-26', inicio: '08:00', fim: '10:00', cargoId: cargos[0]!.id } });
    await flow.enviar();
    const { state } = flow;
    expect(state.phase === 'done' && state.agendamento?.planoId).to.equal(state.phase === 'done' && state.plano.id);
  });

  it('S04 a failed load says so and can be tried again', async () => {
    let falhas = 1;
    const sdk = sdkDeTeste({
      trocar: (backend) => ({ listarOfertas: async (...args) => (falhas-- > 0 ? Promise.reject(new NetworkError('down')) : backend.listarOfertas(...args)) }),
    });
    const flow = await comecar(sdk);
    expect(flow.state).to.have.nested.property('erro.code', 'network');
    flow.iniciar();
    await ateQue(flow, ({ phase }) => phase === 'editing');
  });

  it('B13 "Adicionar outro" is a new draft with a new key', async () => {
    const flow = await comecar(sdkDeTeste());
    const { chave } = editando(flow).rascunho;
    await preencher(flow);
    await flow.enviar();
    await flow.recomecar();
    expect(editando(flow).rascunho.chave).to.not.equal(chave);
    expect(editando(flow).rascunho.ofertaId).to.equal(undefined);
  });
});
