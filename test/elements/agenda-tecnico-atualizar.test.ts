import { expect } from '@open-wc/testing';
import type { DiaDoTecnico } from '../../sdk/domain/agenda.js';
import { NetworkError } from '../../sdk/errors/network-error.js';
import { criarAgendaDeTeste, HOJE } from '../helpers/agenda-de-teste.js';
import { montarAgenda } from '../helpers/montar-agenda.js';
import { waitUntil } from '../harness/esperar.js';

const T03 = 'Técnico T-03';
const T07 = 'Técnico T-07';
const T12 = 'Técnico T-12';

/** Intervals that pass when the test says so. */
function intervalosNaMao() {
  const verdadeiro = window.setInterval;
  const intervalos: { readonly fazer: () => void; readonly ms: number }[] = [];
  window.setInterval = ((fazer: () => void, ms: number) => {
    intervalos.push({ fazer, ms });
    return verdadeiro(() => {}, 1e9);
  }) as typeof window.setInterval;
  const achar = (ms: number) => intervalos.find((cada) => cada.ms === ms);
  return {
    ha: (ms: number): boolean => achar(ms) !== undefined,
    passar: (ms: number): void => achar(ms)?.fazer(),
    devolver: (): void => void (window.setInterval = verdadeiro),
  };
}

describe('<agenda-tecnico>: kept fresh', () => {
  it('C07 reads again behind what is shown: focus, scroll and choice stay, a taken time is named', async () => {
    const teste = criarAgendaDeTeste();
    const agenda = await montarAgenda({ teste });
    await agenda.clicar(T03, '13:00');
    await agenda.focar();
    agenda.rolo.scrollTop = 60;
    teste.ocupar('t-12', '14:00', '15:00');
    agenda.agenda.atualizar();
    await waitUntil(() => agenda.nomeDe(T12, '14:00') === '14:00, ocupado: Instalação');
    expect(agenda.focada).to.equal(`13:00 ${T03}`);
    expect(agenda.rolo.scrollTop).to.equal(60);
    expect(agenda.situacao).to.contain('13:00–15:00');
    teste.ocupar('t-03', '14:00', '15:00');
    agenda.agenda.atualizar();
    await waitUntil(() => agenda.situacao === 'Escolha um horário livre.');
    expect(agenda.focada).to.equal(`13:00 ${T03}`);
  });

  it('C07 reads again by itself at the interval asked for, 10 seconds at least: focus, scroll and choice stay', async () => {
    const relogio = intervalosNaMao();
    try {
      const teste = criarAgendaDeTeste();
      const agenda = await montarAgenda({ teste });
      await agenda.clicar(T03, '13:00');
      await agenda.focar();
      agenda.rolo.scrollTop = 60;
      agenda.agenda.setAttribute('atualizar-a-cada', '2');
      await waitUntil(() => relogio.ha(10_000));
      teste.ocupar('t-12', '14:00', '15:00');
      relogio.passar(10_000);
      await waitUntil(() => agenda.nomeDe(T12, '14:00') === '14:00, ocupado: Instalação');
      expect([agenda.focada, agenda.rolo.scrollTop]).to.deep.equal([`13:00 ${T03}`, 60]);
      expect(agenda.situacao).to.contain('13:00–15:00');
    } finally {
      relogio.devolver();
    }
  });

  it('C07 asks nothing for a page that nobody looks at, and once as soon as somebody does', async () => {
    const relogio = intervalosNaMao();
    let escondida = true;
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => escondida });
    try {
      const teste = criarAgendaDeTeste();
      const agenda = await montarAgenda({ teste });
      agenda.agenda.setAttribute('atualizar-a-cada', '30');
      await waitUntil(() => relogio.ha(30_000));
      const antes = teste.chamadas('diaDaAgenda').length;
      relogio.passar(30_000);
      relogio.passar(30_000);
      expect(teste.chamadas('diaDaAgenda').length - antes, 'while hidden').to.equal(0);
      teste.ocupar('t-12', '14:00', '15:00');
      escondida = false;
      document.dispatchEvent(new Event('visibilitychange'));
      await waitUntil(() => agenda.nomeDe(T12, '14:00') === '14:00, ocupado: Instalação');
      expect(teste.chamadas('diaDaAgenda').length - antes).to.equal(1);
    } finally {
      relogio.devolver();
      delete (document as { hidden?: boolean }).hidden;
    }
  });

  it('C08 shows the own time of the appointment that is moved as free, also after a refresh of the day or of its technician', async () => {
    const teste = criarAgendaDeTeste();
    let avisar: (tecnicoId?: string) => void = () => {};
    const agenda = await montarAgenda({ teste, exceto: { data: HOJE, inicio: '08:00', fim: '10:00', tecnicoId: 't-03' } });
    agenda.agenda.fonte = (ouvinte) => {
      avisar = ouvinte;
      return () => {};
    };
    await agenda.agenda.updateComplete;
    expect(agenda.nomeDe(T03, '08:00')).to.equal('08:00, livre');
    expect(agenda.nomeDe(T03, '12:00'), 'another booking of his').to.equal('12:00, ocupado: Reparo, Taquaral');
    for (const [vez, atualizar] of [() => agenda.agenda.atualizar(), () => avisar('t-03')].entries()) {
      teste.desocupar();
      teste.ocupar('t-03', `1${5 + vez}:00`, `1${6 + vez}:00`);
      atualizar();
      await waitUntil(() => agenda.nomeDe(T03, `1${5 + vez}:00`) === `1${5 + vez}:00, ocupado: Instalação`);
      expect(agenda.nomeDe(T03, '08:00')).to.equal('08:00, livre');
    }
  });

  it('C07 follows a source of the portal, technician by technician, until it goes', async () => {
    const teste = criarAgendaDeTeste();
    const agenda = await montarAgenda({ teste });
    let avisar: (tecnicoId?: string) => void = () => {};
    let ligada = false;
    agenda.agenda.fonte = (ouvinte) => {
      avisar = ouvinte;
      ligada = true;
      return () => (ligada = false);
    };
    await agenda.agenda.updateComplete;
    teste.ocupar('t-07', '14:00', '15:00');
    avisar('t-07');
    await waitUntil(() => agenda.nomeDe(T07, '14:00') === '14:00, ocupado: Instalação');
    expect(teste.chamadas('diaDaAgenda').at(-1)?.[0]).to.deep.equal({ tipo: 'tecnico', id: 't-07' });
    expect(ligada).to.equal(true);
    agenda.agenda.remove();
    expect(ligada).to.equal(false);
  });

  it('C04 C07 draws the sheet again when only the calendar has changed: a holiday, a shift, a block; bookings are as they were', async () => {
    const teste = criarAgendaDeTeste();
    const agenda = await montarAgenda({ teste, duracao: 30 });
    await agenda.clicar(T03, '15:00');
    const doT07 = (f: (dia: DiaDoTecnico) => Partial<DiaDoTecnico>): void =>
      teste.trocarDia((dia) => ({ ...dia, dias: dia.dias.map((cada) => (cada.tecnico.id === 't-07' ? { ...cada, ...f(cada) } : cada)) }));
    const apos = async (nome: string): Promise<void> => {
      agenda.agenda.atualizar();
      await waitUntil(() => agenda.nomeDe(T07, '15:00') === nome, nome);
    };
    await apos('15:00, livre');
    doT07(() => ({ turnos: [{ inicio: '08:00', fim: '12:00' }] }));
    await apos('15:00, fora do expediente');
    doT07(({ ocupacoes }) => ({ ocupacoes: [...ocupacoes, { inicio: '15:00', fim: '16:00', tipo: 'bloqueado', titulo: 'Curso' }] }));
    await apos('15:00, bloqueado: Curso');
    teste.trocarDia((dia) => ({ ...dia, feriado: 'Aniversário da cidade' }));
    await apos('15:00, feriado: Aniversário da cidade');
    expect(agenda.nomeDe(T03, '08:00'), 'his booking').to.equal('08:00, ocupado: Instalação, Cambuí');
    expect(agenda.nomeDe('Qualquer técnico', '08:00'), 'the day is the reason, not who is busy').to.equal('08:00, feriado: Aniversário da cidade');
    expect(agenda.situacao, 'nothing of a holiday stays chosen').to.equal('Escolha um horário livre.');
    teste.trocarDia((dia) => dia);
    await apos('15:00, livre');
  });

  it('C04 C07 names a holiday that has come over the week, above its day', async () => {
    const teste = criarAgendaDeTeste();
    const agenda = await montarAgenda({ teste, tipo: 'tecnico', alvo: 't-07', modo: 'semana' });
    teste.trocarDia((dia) => (dia.data === '2026-11-27' ? { ...dia, feriado: 'Aniversário da cidade' } : dia));
    agenda.agenda.atualizar();
    await waitUntil(() => agenda.nomeDe('sex., 27/11', '15:00') === '15:00, feriado: Aniversário da cidade');
    const legendas = [...agenda.agenda.shadowRoot!.querySelectorAll('.tecnico .caption')].map((legenda) => legenda.textContent);
    expect(legendas).to.deep.equal(['', '', '', '', '', 'Aniversário da cidade', '']);
  });

  it('C05 says when a refresh did not come, and keeps what it has', async () => {
    const teste = criarAgendaDeTeste();
    const agenda = await montarAgenda({ teste });
    teste.quebrar('diaDaAgenda', new NetworkError('Check the network.'));
    agenda.agenda.atualizar();
    await waitUntil(() => agenda.texto.includes('Sem conexão com o servidor.'));
    expect(agenda.colunas).to.have.length(5);
    await expect(await agenda.assentada()).to.be.accessible();
    teste.consertar();
    agenda.agenda.atualizar();
    await waitUntil(() => !agenda.texto.includes('Sem conexão com o servidor.'));
  });
});
