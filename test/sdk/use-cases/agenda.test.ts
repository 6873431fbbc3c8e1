import { expect } from 'chai';
import { NetworkError } from '../../../sdk/errors/network-error.js';
import { agenda, type Agenda, type OpcoesDaAgenda } from '../../../sdk/use-cases/agenda/agenda.js';
import type { EstadoDaAgenda } from '../../../sdk/use-cases/agenda/state.js';
import { ate, criarAgendaDeTeste, HOJE, type AgendaDeTeste } from '../../helpers/agenda-de-teste.js';

const CARGO = { tipo: 'cargo', id: 'instalador' } as const;
const T07 = { tipo: 'tecnico', id: 't-07' } as const;

const pronto = (s: EstadoDaAgenda): boolean => s.phase === 'ready';
const mostrado = async (flow: Agenda): Promise<Extract<EstadoDaAgenda, { phase: 'ready' }>> =>
  (await ate(flow, pronto)) as Extract<EstadoDaAgenda, { phase: 'ready' }>;

async function aberta(opcoes: Partial<OpcoesDaAgenda> = {}, teste: AgendaDeTeste = criarAgendaDeTeste()): Promise<{ flow: Agenda; teste: AgendaDeTeste }> {
  const flow = agenda(teste.sdk, { alvo: CARGO, duracao: 120, ...opcoes });
  flow.iniciar();
  await ate(flow, (s) => s.phase !== 'loading');
  return { flow, teste };
}

describe('fluxo da agenda', () => {
  it('C02 opens on today of the provider, with a column each and the merged one for a role', async () => {
    const { flow } = await aberta();
    const { data, dia } = await mostrado(flow);
    expect(data).to.equal(HOJE);
    expect(dia.nome).to.equal('Instalador');
    expect(dia.faixas.colunas.map(({ tecnico }) => tecnico.id)).to.deep.equal(['t-03', 't-07', 't-09', 't-12']);
    expect(dia.faixas.qualquer?.[0]).to.include({ inicio: '08:00', livres: 1, estado: 'livre' });
  });

  it('C02 opens one technician without the merged column, at the wish', async () => {
    const { flow } = await aberta({ alvo: T07, desejado: '14:00', data: '2026-11-27' });
    const state = await mostrado(flow);
    expect(state).to.include({ data: '2026-11-27', desejado: '14:00' });
    expect(state.dia.nome).to.equal('Técnico T-07');
    expect(state.dia.faixas.qualquer).to.equal(undefined);
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
    expect(flow.state.phase === 'loading' && flow.state.dia?.faixas.data).to.equal(HOJE);
    expect(await mostrado(flow)).to.include({ data: '2026-11-27', escolha: undefined });
    flow.anterior();
    await mostrado(flow);
    flow.anterior();
    expect((await mostrado(flow)).data).to.equal('2026-11-25');
    flow.irPara('2026-12-08');
    expect((await mostrado(flow)).dia.faixas.feriado).to.equal('Nossa Senhora da Conceição');
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
    const { dia, escolha } = await mostrado(flow);
    expect(escolha).to.equal(undefined);
    expect(dia.faixas.colunas[1]!.faixas[0]!.estado).to.equal('passado');
    expect(flow.escolher({ inicio: '08:00', tecnicoId: 't-07' })).to.equal(false);
  });

  it('C07 drops a choice that somebody else took meanwhile', async () => {
    const { flow, teste } = await aberta();
    flow.escolher({ inicio: '08:00', tecnicoId: 't-07' });
    flow.atualizar();
    expect((await mostrado(flow)).escolha?.inicio).to.equal('08:00');
    teste.ocupar('t-07', '08:30', '09:00');
    flow.atualizar();
    const { escolha, dia } = await mostrado(flow);
    expect(escolha).to.equal(undefined);
    expect(dia.faixas.colunas[1]!.faixas[1]!.estado).to.equal('ocupado');
    teste.desocupar();
    flow.atualizar();
    expect((await mostrado(flow)).escolha, 'it does not come back by itself').to.equal(undefined);
  });

  it('C02 follows another target and other wishes', async () => {
    const { flow } = await aberta();
    flow.trocarAlvo(T07);
    expect((await mostrado(flow)).dia.faixas.colunas).to.have.length(1);
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
    expect((await mostrado(flow)).dia.faixas.inicios[0]).to.equal('08:00');
  });
});
