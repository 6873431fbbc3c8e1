import { expect } from 'chai';
import { NetworkError } from '../../../sdk/errors/network-error.js';
import { agenda, type Agenda, type OpcoesDaAgenda } from '../../../sdk/use-cases/agenda/agenda.js';
import type { EstadoDaAgenda } from '../../../sdk/use-cases/agenda/state.js';
import { ate, criarAgendaDeTeste, DADOS, HOJE, type AgendaDeTeste } from '../../helpers/agenda-de-teste.js';

const CARGO = { tipo: 'cargo', id: 'instalador' } as const;
const T07 = { tipo: 'tecnico', id: 't-07' } as const;

const pronto = (s: EstadoDaAgenda): boolean => s.phase === 'ready';
const mostrado = async (flow: Agenda): Promise<Extract<EstadoDaAgenda, { phase: 'ready' }>> =>
  (await ate(flow, pronto)) as Extract<EstadoDaAgenda, { phase: 'ready' }>;

/** Reads again and waits until another sheet is shown. */
async function refrescada(flow: Agenda, tecnicoId?: string): Promise<void> {
  const { folha } = await mostrado(flow);
  flow.atualizar(tecnicoId);
  expect(flow.state.phase, 'a refresh does not blink').to.equal('ready');
  await ate(flow, (s) => s.phase === 'ready' && s.folha !== folha);
}

async function aberta(opcoes: Partial<OpcoesDaAgenda> = {}, teste: AgendaDeTeste = criarAgendaDeTeste()): Promise<{ flow: Agenda; teste: AgendaDeTeste }> {
  const flow = agenda(teste.sdk, { alvo: CARGO, duracao: 120, ...opcoes });
  flow.iniciar();
  await ate(flow, (s) => s.phase !== 'loading');
  return { flow, teste };
}

describe('fluxo da agenda', () => {
  it('C02 opens on today of the provider, with a column each and the merged one for a role', async () => {
    const { flow } = await aberta();
    const { data, folha } = await mostrado(flow);
    expect(data).to.equal(HOJE);
    expect(folha).to.deep.include({ nome: 'Instalador', dias: [HOJE], periodo: 'dia' });
    expect(folha.colunas.map(({ tecnico }) => tecnico?.id)).to.deep.equal([undefined, 't-03', 't-07', 't-09', 't-12']);
    expect(folha.colunas[0]?.faixas[0]).to.include({ inicio: '08:00', livres: 1, estado: 'livre' });
  });

  it('C04 looks anew at what fits when something longer is to be booked', async () => {
    const { flow } = await aberta({ alvo: T07, duracao: 30 });
    const cabem = async (): Promise<string[]> => (await mostrado(flow)).folha.colunas[0]!.faixas.filter(({ cabe }) => cabe).map(({ inicio }) => inicio);
    const curtas = await cabem();
    flow.ajustar({ duracao: 120, desejado: undefined });
    const longas = await cabem();
    const { flow: outro } = await aberta({ alvo: T07, duracao: 120 });
    expect(longas).to.deep.equal((await mostrado(outro)).folha.colunas[0]!.faixas.filter(({ cabe }) => cabe).map(({ inicio }) => inicio));
    expect(longas.length).to.be.lessThan(curtas.length);
  });

  it('C02 opens one technician without the merged column, at the wish', async () => {
    const { flow } = await aberta({ alvo: T07, desejado: '14:00', data: '2026-11-27' });
    const state = await mostrado(flow);
    expect(state).to.include({ data: '2026-11-27', desejado: '14:00' });
    expect(state.folha.nome).to.equal('Técnico T-07');
    expect(state.folha.colunas.map(({ tecnico }) => tecnico?.id)).to.deep.equal(['t-07']);
  });

  it('C02 books the role from the merged column and the technician from a column', async () => {
    const { flow } = await aberta();
    expect(flow.escolher({ inicio: '08:00' })).to.equal(true);
    expect((await mostrado(flow)).escolha).to.deep.equal({ data: HOJE, inicio: '08:00', fim: '10:00', cargoId: 'instalador' });
    expect(flow.escolher({ inicio: '08:00', tecnicoId: 't-07' })).to.equal(true);
    expect((await mostrado(flow)).escolha).to.deep.equal({ data: HOJE, inicio: '08:00', fim: '10:00', tecnicoId: 't-07' });
  });

  it('C04 refuses what cannot be had, and keeps the choice there was', async () => {
    const { flow } = await aberta();
    flow.escolher({ inicio: '08:00', tecnicoId: 't-07' });
    const antes = flow.state;
    for (const [inicio, tecnicoId] of [
      ['08:00', 't-03'],
      ['08:00', 't-12'],
      ['09:00', 't-07'],
      ['11:00', 't-12'],
      ['17:00', 't-07'],
      ['08:00', 'outro'],
    ]) {
      expect(flow.escolher({ inicio: inicio!, tecnicoId }), `${inicio} ${tecnicoId}`).to.equal(false);
    }
    expect(flow.state).to.equal(antes);
  });

  it('C05 goes from day to day, to a date and back to today; a choice belongs to its day', async () => {
    const { flow } = await aberta();
    flow.escolher({ inicio: '08:00' });
    flow.proximo();
    expect(flow.state.phase).to.equal('loading');
    expect(flow.state.phase === 'loading' && flow.state.folha?.dias[0]).to.equal(HOJE);
    expect(await mostrado(flow)).to.include({ data: '2026-11-27', escolha: undefined });
    flow.anterior();
    await mostrado(flow);
    flow.anterior();
    expect((await mostrado(flow)).data).to.equal('2026-11-25');
    flow.irPara('2026-12-08');
    expect((await mostrado(flow)).folha.colunas[0]?.feriado).to.equal('Nossa Senhora da Conceição');
    flow.hoje();
    expect((await mostrado(flow)).data).to.equal(HOJE);
    flow.irPara('2026-02-30');
    expect(flow.state).to.include({ phase: 'ready', data: HOJE });
  });

  it('C05 keeps only the last day asked for', async () => {
    const { flow, teste } = await aberta();
    teste.segurar('diaDaAgenda');
    flow.proximo();
    flow.proximo();
    teste.soltar();
    expect((await mostrado(flow)).data).to.equal('2026-11-28');
  });

  it('C04 lets time go by: what has passed is free no more, and a choice in it is dropped', async () => {
    const { flow, teste } = await aberta();
    flow.escolher({ inicio: '08:00', tecnicoId: 't-07' });
    teste.acertarRelogio('08:01');
    flow.marcarTempo();
    const { folha, escolha } = await mostrado(flow);
    expect(escolha).to.equal(undefined);
    expect(folha.colunas[2]!.faixas[0]!.estado).to.equal('passado');
    expect(flow.escolher({ inicio: '08:00', tecnicoId: 't-07' })).to.equal(false);
  });

  it('C07 drops a choice that somebody else took meanwhile', async () => {
    const { flow, teste } = await aberta();
    flow.escolher({ inicio: '08:00', tecnicoId: 't-07' });
    await refrescada(flow);
    expect((await mostrado(flow)).escolha?.inicio).to.equal('08:00');
    teste.ocupar('t-07', '08:30', '09:00');
    await refrescada(flow);
    const { escolha, folha } = await mostrado(flow);
    expect(escolha).to.equal(undefined);
    expect(folha.colunas[2]!.faixas[1]!.estado).to.equal('ocupado');
    teste.desocupar();
    await refrescada(flow);
    expect((await mostrado(flow)).escolha, 'it does not come back by itself').to.equal(undefined);
  });

  it('C02 follows another target and other wishes', async () => {
    const { flow } = await aberta();
    flow.trocarAlvo(T07);
    expect((await mostrado(flow)).folha.colunas).to.have.length(1);
    flow.escolher({ inicio: '08:00' });
    expect((await mostrado(flow)).escolha).to.include({ tecnicoId: 't-07', fim: '10:00' });
    flow.ajustar({ duracao: 60, desejado: '15:00' });
    expect(await mostrado(flow)).to.include({ escolha: undefined, desejado: '15:00', duracao: 60 });
    flow.escolher({ inicio: '09:00' });
    expect((await mostrado(flow)).escolha?.fim).to.equal('10:00');
  });

  it('C05 shows a failure and loads again', async () => {
    const teste = criarAgendaDeTeste();
    teste.quebrar('diaDaAgenda', new NetworkError('Check the network.'));
    const { flow } = await aberta({}, teste);
    expect(flow.state).to.have.nested.property('erro.code', 'network');
    teste.consertar();
    flow.atualizar();
    expect((await mostrado(flow)).data).to.equal(HOJE);
  });

  it('C05 gives the load up when nobody looks any more, and takes it up again', async () => {
    const teste = criarAgendaDeTeste();
    const flow = agenda(teste.sdk, { alvo: CARGO });
    teste.segurar('diaDaAgenda');
    flow.iniciar();
    await ate(flow, () => true);
    flow.encerrar();
    teste.soltar();
    flow.iniciar();
    expect((await mostrado(flow)).folha.inicios[0]).to.equal('08:00');
  });

  it('C05 shows the week of a technician: a day a column, every one with the same slots, and goes from week to week', async () => {
    const { flow } = await aberta({ alvo: T07, periodo: 'semana' });
    const { folha } = await mostrado(flow);
    expect(folha.dias).to.deep.equal(['2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28']);
    expect(folha.colunas.map(({ tecnico }) => tecnico?.id)).to.deep.equal(Array.from({ length: 7 }, () => 't-07'));
    for (const { faixas } of folha.colunas) expect(faixas.map(({ inicio }) => inicio)).to.deep.equal(folha.inicios);
    expect(folha.colunas[0]!.faixas.every(({ estado }) => estado === 'fora-do-expediente')).to.equal(true);
    expect(folha.colunas[1]!.faixas[0]!.estado).to.equal('passado');
    expect(flow.escolher({ data: '2026-11-27', inicio: '08:00', tecnicoId: 't-07' })).to.equal(true);
    expect((await mostrado(flow)).escolha).to.deep.equal({ data: '2026-11-27', inicio: '08:00', fim: '10:00', tecnicoId: 't-07' });
    flow.proximo();
    expect((await mostrado(flow)).folha.dias[0]).to.equal('2026-11-29');
    flow.verPeriodo('dia');
    expect((await mostrado(flow)).folha.dias).to.deep.equal(['2026-12-03']);
  });

  it('C05 begins the week on the day that the provider says', async () => {
    const teste = criarAgendaDeTeste({ dados: { configuracao: { ...DADOS.configuracao, primeiroDiaDaSemana: 1 } } });
    const { flow } = await aberta({ alvo: T07, periodo: 'semana' }, teste);
    expect((await mostrado(flow)).folha.dias[0]).to.equal('2026-11-23');
  });

  it('C02 shows the week of a role as what its technicians have free together', async () => {
    const { flow } = await aberta({ periodo: 'semana' });
    const { folha } = await mostrado(flow);
    expect(folha.colunas.map(({ tecnico }) => tecnico)).to.deep.equal(Array.from({ length: 7 }, () => undefined));
    expect(folha.colunas[5]!.faixas[0]).to.include({ livres: 3 });
    flow.escolher({ data: '2026-11-27', inicio: '08:00' });
    expect((await mostrado(flow)).escolha).to.deep.equal({ data: '2026-11-27', inicio: '08:00', fim: '10:00', cargoId: 'instalador' });
  });

  it('C02 looks only at technicians of a town, and books by name whoever of them has the least to do', async () => {
    const { flow } = await aberta();
    expect((await mostrado(flow)).folha.filtros).to.deep.equal({ cidades: ['Campinas', 'Sumaré'], habilidades: [] });
    flow.filtrar({ cidade: 'Campinas' });
    expect((await mostrado(flow)).folha.colunas.map(({ tecnico }) => tecnico?.id)).to.deep.equal([undefined, 't-03', 't-07', 't-12']);
    flow.escolher({ inicio: '14:00' });
    expect((await mostrado(flow)).escolha).to.include({ inicio: '14:00', tecnicoId: 't-12' });
    flow.filtrar({ cidade: 'Sumaré' });
    expect((await mostrado(flow)).escolha).to.equal(undefined);
    flow.trocarAlvo(T07);
    expect((await mostrado(flow)).filtro, 'another target, no filter').to.deep.equal({});
  });

  it('C03 chooses a longer time when asked to, and never a shorter one than what is to be booked', async () => {
    const { flow } = await aberta();
    expect(flow.escolher({ inicio: '13:00', tecnicoId: 't-07', ate: '16:30' })).to.equal(true);
    expect((await mostrado(flow)).escolha).to.include({ inicio: '13:00', fim: '16:30' });
    expect(flow.escolher({ inicio: '13:00', tecnicoId: 't-07', ate: '13:30' })).to.equal(true);
    expect((await mostrado(flow)).escolha).to.include({ inicio: '13:00', fim: '15:00' });
    expect(flow.escolher({ inicio: '08:00', tecnicoId: 't-07', ate: '10:30' }), 'he is busy at ten').to.equal(false);
    expect((await mostrado(flow)).escolha).to.include({ inicio: '13:00', fim: '15:00' });
  });

  it('C07 reads one technician anew and leaves the slots of the others as they are', async () => {
    const { flow, teste } = await aberta();
    const antes = (await mostrado(flow)).folha.colunas;
    const dias = teste.chamadas('diaDaAgenda').length;
    teste.ocupar('t-07', '08:30', '09:00');
    await refrescada(flow, 't-07');
    const depois = (await mostrado(flow)).folha.colunas;
    expect(
      teste
        .chamadas('diaDaAgenda')
        .slice(dias)
        .map(([alvo]) => alvo),
    ).to.deep.equal([T07]);
    expect(depois.map(({ faixas }, i) => faixas === antes[i]!.faixas)).to.deep.equal([false, true, false, true, true]);
    expect(depois[0]!.faixas[0]).to.include({ livres: 0 });
  });

  it('C07 leaves the slots of whoever is as he was, also when all are read anew', async () => {
    const { flow, teste } = await aberta();
    const antes = (await mostrado(flow)).folha.colunas.map(({ faixas }) => faixas);
    teste.ocupar('t-12', '14:00', '15:00');
    await refrescada(flow);
    const { colunas } = (await mostrado(flow)).folha;
    expect(colunas.map(({ faixas }, i) => faixas === antes[i])).to.deep.equal([false, true, true, true, false]);
    expect(colunas[4]!.faixas.find(({ inicio }) => inicio === '14:00')?.estado).to.equal('ocupado');
  });

  it('C07 reads the week of a technician anew by one request', async () => {
    const { flow, teste } = await aberta({ alvo: T07, periodo: 'semana' });
    const antes = (await mostrado(flow)).folha.colunas.map(({ faixas }) => faixas);
    const [dias, semanas] = [teste.chamadas('diaDaAgenda').length, teste.chamadas('diasDaAgenda').length];
    teste.ocupar('t-07', '08:30', '09:00');
    await refrescada(flow, 't-07');
    expect(teste.chamadas('diaDaAgenda').length).to.equal(dias);
    expect(teste.chamadas('diasDaAgenda').slice(semanas)).to.have.length(1);
    const { colunas } = (await mostrado(flow)).folha;
    expect(colunas.map(({ faixas }, i) => faixas === antes[i] || colunas[i]!.data)).to.deep.equal([true, true, true, true, HOJE, true, true]);
  });

  it('C07 hears of appointments made elsewhere on the page', async () => {
    const { flow, teste } = await aberta();
    const { folha } = await mostrado(flow);
    teste.ocupar('t-07', '08:30', '09:00');
    teste.sdk.anunciar({ tipo: 'agenda-mudou' });
    await ate(flow, (s) => s.phase === 'ready' && s.folha !== folha);
    expect((await mostrado(flow)).folha.colunas[2]!.faixas[1]!.estado).to.equal('ocupado');
    flow.encerrar();
    const lidos = teste.chamadas('diaDaAgenda').length;
    teste.sdk.anunciar({ tipo: 'agenda-mudou' });
    expect(teste.chamadas('diaDaAgenda')).to.have.length(lidos);
  });

  it('C05 keeps the sheet when a refresh does not come, says so, and takes it back when one does', async () => {
    const { flow, teste } = await aberta();
    flow.escolher({ inicio: '08:00' });
    teste.quebrar('diaDaAgenda', new NetworkError('Check the network.'));
    flow.atualizar();
    const atrasada = await ate(flow, (s) => s.phase === 'ready' && s.atraso !== undefined);
    expect(atrasada).to.have.nested.property('atraso.code', 'network');
    expect(atrasada).to.have.nested.property('escolha.inicio', '08:00');
    teste.consertar();
    await refrescada(flow);
    expect((await mostrado(flow)).atraso).to.equal(undefined);
  });
});
