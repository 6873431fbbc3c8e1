import { expect } from 'chai';
import type { Agendamento, Vaga } from '../../../sdk/domain/agenda.js';
import { isSlotTakenError } from '../../../sdk/errors/index.js';
import type { PlanoSdk } from '../../../sdk/plano-sdk.js';
import { agendamentoDoPlano, type AgendamentoDoPlano } from '../../../sdk/use-cases/agendamento-do-plano/agendamento-do-plano.js';
import { proximosHorariosLivres } from '../../../sdk/use-cases/agendamento-do-plano/proximos-horarios-livres.js';
import { ateQue, sdkDeTeste } from '../../helpers/sdk-de-teste.js';

const PLANO = 'plano-0042-1';
const OUTRO = 'plano-0042-2';
const NOTA = 'Cliente pediu por telefone.';

async function aberto(sdk: PlanoSdk, planoId = PLANO): Promise<AgendamentoDoPlano> {
  const flow = agendamentoDoPlano(sdk, { planoId });
  flow.iniciar();
  await ateQue(flow, ({ phase }) => phase !== 'loading');
  return flow;
}

const vagas = (sdk: PlanoSdk, id = 'tecnico-01', quantos = 3): Promise<Vaga[]> =>
  proximosHorariosLivres(sdk, { alvo: { tipo: 'tecnico', id }, duracao: 120, quantos });
const feitoDe = (flow: AgendamentoDoPlano): Agendamento | undefined => (flow.state.phase === 'done' ? flow.state.resultado.agendamento : undefined);

describe('agendamentoDoPlano', () => {
  it('S01 C08 schedules, moves to another technician, and takes off, and tells list and agendas', async () => {
    const sdk = sdkDeTeste();
    const noticias: string[] = [];
    sdk.aoMudar(({ tipo }) => noticias.push(tipo));
    const [vaga] = await vagas(sdk);
    const primeiro = await aberto(sdk);
    expect(primeiro.state).not.to.have.nested.property('dados.situacao.agendamento');
    await primeiro.agendar(vaga!);
    expect(feitoDe(primeiro)).to.include({ ...vaga, planoId: PLANO });
    const [outra] = await vagas(sdk, 'tecnico-02');
    const segundo = await aberto(sdk);
    expect(segundo.state).to.have.nested.property('form.agendamento.inicio', vaga!.inicio);
    await segundo.reagendar(outra!);
    expect(feitoDe(segundo)).to.include({ tecnicoId: 'tecnico-02', data: outra!.data, inicio: outra!.inicio });
    const terceiro = await aberto(sdk);
    await terceiro.remover({ motivoId: 'cliente-desistiu', nota: NOTA });
    expect(terceiro.state.phase).to.equal('done');
    expect((await sdk.backend.agendamento(PLANO)).agendamento).to.equal(undefined);
    expect(noticias).to.deep.equal(Array.from({ length: 3 }, () => ['agenda-mudou', 'plano-alterado']).flat());
  });

  it('C08 asks for what is missing, field by field, and for a registered reason with a note of ten characters', async () => {
    const flow = await aberto(sdkDeTeste());
    await flow.enviar();
    const faltas = (): string[] => (flow.state.phase === 'editing' ? flow.state.faltas.map(({ campo, codigo }) => `${campo} ${codigo}`) : []);
    expect(faltas()).to.deep.equal(['alvoId', 'data', 'hrIni', 'hrFin'].map((campo) => `agendamento.${campo} obrigatorio`));
    await flow.remover({ motivoId: '', nota: ' curta ' });
    expect(faltas()).to.deep.equal(['motivoId obrigatorio', 'nota texto-curto']);
  });

  it('C07 keeps everything when the time has gone meanwhile, with three others, and has the agendas read again', async () => {
    const sdk = sdkDeTeste();
    const [vaga] = await vagas(sdk);
    const flow = await aberto(sdk);
    await (await aberto(sdk, OUTRO)).agendar(vaga!);
    let agendas = 0;
    sdk.aoMudar(({ tipo }) => (agendas += tipo === 'agenda-mudou' ? 1 : 0));
    await flow.agendar({ ...vaga!, observacao: 'portão' });
    const { state } = flow;
    expect(state).to.have.nested.property('form.agendamento.observacao', 'portão');
    const recusa = state.phase === 'editing' ? state.recusa : undefined;
    expect(recusa && isSlotTakenError(recusa) ? recusa.alternativas : []).to.have.length(3);
    expect(agendas).to.equal(1);
    await flow.agendar((recusa && isSlotTakenError(recusa) ? recusa.alternativas[0] : undefined)!);
    expect(flow.state.phase).to.equal('done');
  });

  it('S05 C08 shows somebody else’s change beside the form', async () => {
    const sdk = sdkDeTeste();
    const [vaga, outra] = await vagas(sdk);
    const flow = await aberto(sdk);
    await (await aberto(sdk)).agendar(vaga!);
    await flow.agendar(outra!);
    expect(flow.state).to.have.nested.property('antes.situacao');
    expect(flow.state).not.to.have.nested.property('antes.situacao.agendamento');
    expect(flow.state).to.have.nested.property('dados.situacao.agendamento.inicio', vaga!.inicio);
    await flow.reagendar(outra!);
    expect(feitoDe(flow)).to.include({ data: outra!.data, inicio: outra!.inicio });
  });

  it('A05 is blocked where the plan’s status has no service orders', async () => {
    const sdk = sdkDeTeste();
    const cancelado = (await sdk.backend.listarPlanos('0042', { grupo: 'cancelado' })).itens[0]!;
    expect((await aberto(sdk, cancelado.id)).state).to.deep.include({ phase: 'blocked', motivo: 'status' });
  });
});

describe('proximosHorariosLivres', () => {
  it('C07 S01 gives the next free times of a technician or role, those that suit the client first', async () => {
    const sdk = sdkDeTeste();
    const tres = await vagas(sdk);
    expect(tres).to.have.length(3);
    expect(tres.map(({ data, inicio }) => `${data} ${inicio}`)).to.deep.equal(tres.map(({ data, inicio }) => `${data} ${inicio}`).sort());
    const tarde = await proximosHorariosLivres(sdk, { alvo: { tipo: 'cargo', id: 'instalador' }, preferido: 'tarde', aPartirDe: '2026-12-01' });
    for (const vaga of tarde) expect(vaga.inicio >= '12:00' && vaga.cargoId === 'instalador' && vaga.data >= '2026-12-01', vaga.inicio).to.equal(true);
    expect(await proximosHorariosLivres(sdk, { alvo: { tipo: 'tecnico', id: 'tecnico-01' }, duracao: 900 }), 'nobody works fifteen hours').to.deep.equal([]);
  });
});
