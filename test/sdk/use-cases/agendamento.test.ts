import { expect } from 'chai';
import type { NovoAgendamento } from '../../../sdk/domain/agenda.js';
import { NetworkError } from '../../../sdk/errors/network-error.js';
import { agendamento } from '../../../sdk/use-cases/agendamento/agendamento.js';
import type { AgendamentoEmEdicao, AgendamentoFlow, EstadoDoAgendamento, OpcoesDoAgendamento } from '../../../sdk/use-cases/agendamento/state.js';
import { novoContato } from '../../../sdk/use-cases/contato/contato.js';
import { ate, CLIENTE, criarAgendaDeTeste, DADOS, HOJE, type AgendaDeTeste } from '../../helpers/agenda-de-teste.js';

const conferido = (s: EstadoDoAgendamento): boolean => s.phase === 'editing' && s.conferencia.status === 'conferido';
const editando = async (flow: AgendamentoFlow, quando: (s: AgendamentoEmEdicao) => boolean = () => true): Promise<AgendamentoEmEdicao> =>
  (await ate(flow, (s) => s.phase === 'editing' && quando(s))) as AgendamentoEmEdicao;

async function aberto(
  opcoes: Partial<OpcoesDoAgendamento> = {},
  teste: AgendaDeTeste = criarAgendaDeTeste(),
): Promise<{ flow: AgendamentoFlow; teste: AgendaDeTeste }> {
  const flow = agendamento(teste.sdk, { clienteId: CLIENTE, duracao: 120, ...opcoes });
  flow.iniciar();
  await ate(flow, (s) => s.phase !== 'loading');
  return { flow, teste };
}

const codigos = (state: EstadoDoAgendamento): string[] => (state.phase === 'editing' ? state.faltas.map((f) => `${f.campo} ${f.codigo}`) : []);

describe('fluxo do agendamento', () => {
  it('C01 offers technicians, roles and contacts, and asks for nothing before it must', async () => {
    const { flow } = await aberto();
    const state = await editando(flow, (s) => s.contatos?.status === 'ready');
    expect(state.recursos.tecnicos).to.have.length(5);
    expect(state.recursos.cargos.map(({ nome }) => nome)).to.deep.equal(['Instalador', 'Suporte']);
    expect(state.contatos).to.have.nested.property('valor.length', 2);
    expect(state.faltas).to.deep.equal([]);
    expect(flow.valor).to.equal(undefined);
  });

  it('C01 names everything that is required, and nothing else', async () => {
    const { flow } = await aberto();
    expect(await flow.validar()).to.deep.equal(['alvoId', 'data', 'hrIni', 'hrFin'].map((campo) => ({ campo, codigo: 'obrigatorio' })));
    flow.mudar({ tecnicoId: 't-07', data: HOJE, hrIni: '08:00' });
    expect(codigos(flow.state)).to.deep.equal([]);
    expect(await flow.validar()).to.deep.equal([]);
  });

  it('C03 fills Hr. Fin by the duration, and keeps a length that was typed', async () => {
    const { flow } = await aberto();
    flow.mudar({ hrIni: '08:00' });
    expect((await editando(flow)).rascunho).to.include({ hrIni: '08:00', hrFin: '10:00' });
    flow.mudar({ hrFin: '09:00' });
    flow.mudar({ hrIni: '13:30' });
    expect(await editando(flow))
      .to.deep.include({ duracao: 60 })
      .and.have.nested.property('rascunho.hrFin', '14:30');
    flow.mudar({ hrIni: '99:00' });
    expect(codigos(flow.state)).to.deep.equal(['hrIni hora-invalida']);
  });

  it('C03 checks a typed time like a picked one, and offers the nearest free ones', async () => {
    const { flow, teste } = await aberto();
    flow.mudar({ tecnicoId: 't-07', data: HOJE, hrIni: '09:00' });
    const state = await editando(flow, (s) => conferido(s));
    expect(codigos(state)).to.deep.equal(['hrIni horario-ocupado']);
    expect(state.alternativas.map(({ inicio, tecnicoId }) => `${inicio} ${tecnicoId}`)).to.deep.equal(['08:00 t-07', '13:00 t-07', '13:30 t-07']);
    flow.aceitar(state.alternativas[1]!);
    expect(codigos(flow.state)).to.deep.equal([]);
    expect(flow.valor).to.deep.equal({ data: HOJE, inicio: '13:00', fim: '15:00', tecnicoId: 't-07' });
    expect(teste.chamadas('diaDaAgenda')).to.have.length(1);
  });

  it('C03 says off-shift, holiday and past at the field that can mend them', async () => {
    const { flow } = await aberto();
    flow.mudar({ tecnicoId: 't-07', data: HOJE, hrIni: '12:00' });
    expect(codigos(await editando(flow, conferido))).to.deep.equal(['hrIni horario-fora-do-expediente']);
    flow.mudar({ hrIni: '07:00' });
    expect(codigos(flow.state)).to.deep.equal(['hrIni horario-passado']);
    flow.mudar({ data: '2026-12-08' });
    expect(codigos(await editando(flow, conferido))).to.deep.equal(['data horario-feriado']);
    flow.mudar({ data: '2026-11-25' });
    expect(codigos(flow.state)).to.deep.equal(['data data-passada']);
  });

  it('C02 takes a role, and a technician picked in the role’s agenda', async () => {
    const mudancas: (NovoAgendamento | undefined)[] = [];
    const { flow } = await aberto({ aoMudar: (valor) => mudancas.push(valor) });
    flow.mudar({ alvoTipo: 'cargo', cargoId: 'instalador', contatoId: 'k-1', observacao: ' Portão azul ' });
    expect(mudancas).to.deep.equal([undefined]);
    flow.aceitar({ data: HOJE, inicio: '08:00', fim: '10:00', cargoId: 'instalador' });
    expect(mudancas.at(-1)).to.deep.equal({ data: HOJE, inicio: '08:00', fim: '10:00', cargoId: 'instalador', contatoId: 'k-1', observacao: 'Portão azul' });
    flow.aceitar({ data: HOJE, inicio: '08:00', fim: '10:00', tecnicoId: 't-07' });
    const { rascunho } = await editando(flow);
    expect(rascunho).to.include({ alvoTipo: 'tecnico', tecnicoId: 't-07', cargoId: 'instalador' });
    expect(mudancas.at(-1)).to.include({ tecnicoId: 't-07', contatoId: 'k-1' }).and.not.have.property('cargoId');
  });

  it('C07 reads the day afresh before it lets go, and loses nothing', async () => {
    const { flow, teste } = await aberto();
    flow.mudar({ tecnicoId: 't-07', data: HOJE, hrIni: '08:00', contatoId: 'k-2' });
    expect(await flow.validar()).to.deep.equal([]);
    teste.ocupar('t-07', '08:00', '09:00');
    expect(await flow.validar()).to.deep.equal([{ campo: 'hrIni', codigo: 'horario-ocupado' }]);
    const state = await editando(flow);
    expect(state.alternativas.map(({ inicio }) => inicio)).to.deep.equal(['13:00', '13:30', '14:00']);
    expect(state.rascunho).to.include({ hrIni: '08:00', hrFin: '10:00', contatoId: 'k-2' });
  });

  it('C03 leaves the last word to the backend when the agenda cannot be read', async () => {
    const { flow, teste } = await aberto();
    teste.quebrar('diaDaAgenda', new NetworkError('Check the network.'));
    flow.mudar({ tecnicoId: 't-07', data: HOJE, hrIni: '09:00' });
    const state = await editando(flow, (s) => s.conferencia.status === 'falhou');
    expect(state.faltas).to.deep.equal([]);
    expect(await flow.validar()).to.deep.equal([]);
    teste.consertar();
    expect(await flow.validar()).to.deep.equal([{ campo: 'hrIni', codigo: 'horario-ocupado' }]);
  });

  it('C03 "Tentar de novo" reads the agenda again, and asks for nothing that is still to be filled in', async () => {
    const { flow, teste } = await aberto();
    teste.quebrar('diaDaAgenda', new NetworkError('Check the network.'));
    flow.mudar({ tecnicoId: 't-07', data: HOJE });
    await editando(flow, (s) => s.conferencia.status === 'falhou');
    teste.consertar();
    flow.conferirDeNovo();
    expect((await editando(flow, conferido)).faltas).to.deep.equal([]);
  });

  it('C01 opens with what was chosen before, and checks it', async () => {
    const valor: NovoAgendamento = { data: HOJE, inicio: '08:00', fim: '09:00', cargoId: 'instalador', contatoId: 'k-1', observacao: 'x' };
    const { flow } = await aberto({ valor });
    expect(flow.valor).to.deep.equal(valor);
    expect(await editando(flow, conferido)).to.deep.include({ faltas: [], duracao: 60 });
  });

  it('S02 says so when the backend has no agenda, and leaves contacts out when it has none', async () => {
    const sem = await aberto({}, criarAgendaDeTeste({ dados: { capacidades: { ...DADOS.capacidades, agendar: false } } }));
    expect(sem.flow.state).to.have.nested.property('erro.code', 'unsupported-capability');
    const { flow, teste } = await aberto({}, criarAgendaDeTeste({ dados: { capacidades: { ...DADOS.capacidades, contatos: false } } }));
    expect((await editando(flow)).contatos).to.equal(undefined);
    expect(teste.chamadas('listarContatos')).to.have.length(0);
  });

  it('C01 starts again after a failure and after its element has come back', async () => {
    const teste = criarAgendaDeTeste();
    teste.quebrar('recursosDeAgenda', new NetworkError('Check the network.'));
    const { flow } = await aberto({}, teste);
    expect(flow.state.phase).to.equal('failed');
    teste.consertar();
    flow.iniciar();
    await editando(flow);
    flow.encerrar();
    flow.iniciar();
    await editando(flow, (s) => s.contatos?.status === 'ready');
    expect(teste.chamadas('recursosDeAgenda')).to.have.length(2);
  });
});

describe('fluxo do contato', () => {
  it('C06 asks for a name, tells what is wrong, and mends while typing', async () => {
    const flow = novoContato(criarAgendaDeTeste().sdk, { clienteId: CLIENTE });
    flow.mudar({ celular: '123', email: 'x' });
    expect(flow.state).to.have.deep.property('faltas', []);
    expect(await flow.gravar()).to.equal(undefined);
    expect(flow.state).to.have.property('faltas').with.length(3);
    flow.mudar({ nome: 'Ana', celular: '(19) 99999-8888' });
    expect(flow.state).to.have.deep.property('faltas', [{ campo: 'email', codigo: 'email-invalido' }]);
  });

  it('C06 writes it, tells the others, and the form that waits has it chosen', async () => {
    const { flow, teste } = await aberto();
    const contato = novoContato(teste.sdk, { clienteId: CLIENTE });
    contato.mudar({ nome: ' Ana Exemplo ', tipo: 'familiar', celular: '(19) 99999-8888', telefone: '', email: ' ana@exemplo.com.br ' });
    const gravado = await contato.gravar();
    expect(gravado).to.include({ nome: 'Ana Exemplo', tipo: 'familiar', celular: '19999998888', email: 'ana@exemplo.com.br' });
    flow.contatoGravado(gravado!);
    const { contatos, rascunho } = await editando(flow);
    expect(contatos).to.have.nested.property('valor.length', 3);
    expect(rascunho.contatoId).to.equal(gravado!.id);
    expect(await contato.gravar()).to.equal(gravado);
    expect(teste.chamadas('adicionarContato')).to.have.length(1);
  });

  it('C06 hears of a contact that another form added', async () => {
    const { flow, teste } = await aberto();
    await editando(flow, (s) => s.contatos?.status === 'ready');
    const outro = novoContato(teste.sdk, { clienteId: CLIENTE });
    outro.mudar({ nome: 'Ana' });
    await outro.gravar();
    await editando(flow, (s) => s.contatos?.status === 'ready' && s.contatos.valor.length === 3);
  });

  it('B13 writes one contact whatever is retried, and lets nothing be changed while it is unsure', async () => {
    const teste = criarAgendaDeTeste();
    const flow = novoContato(teste.sdk, { clienteId: CLIENTE });
    flow.mudar({ nome: 'Ana' });
    teste.quebrar('adicionarContato', new NetworkError('Check the network.'));
    await flow.gravar();
    expect(flow.state).to.include({ phase: 'failed', incerto: true });
    flow.mudar({ nome: 'Outra' });
    expect(flow.state).to.have.nested.property('rascunho.nome', 'Ana');
    teste.consertar();
    expect(await flow.gravar()).to.include({ nome: 'Ana' });
    const chaves = teste.chamadas('adicionarContato').map(([, , escrita]) => (escrita as { chave: string }).chave);
    expect(chaves).to.have.length(2);
    expect(new Set(chaves).size).to.equal(1);
  });

  it('C06 asks for a mobile where the provider does', async () => {
    const dados = { configuracao: { ...DADOS.configuracao, celularObrigatorio: true } };
    const flow = novoContato(criarAgendaDeTeste({ dados }).sdk, { clienteId: CLIENTE });
    flow.iniciar();
    await ate(flow, (s) => s.phase !== 'done' && s.celularObrigatorio);
    flow.mudar({ nome: 'Ana' });
    await flow.gravar();
    expect(flow.state).to.have.deep.property('faltas', [{ campo: 'celular', codigo: 'obrigatorio' }]);
  });
});
