import { expect, oneEvent } from '@open-wc/testing';
import { NetworkError } from '../../sdk/errors/network-error.js';
import { criarAgendaDeTeste, HOJE } from '../helpers/agenda-de-teste.js';
import { montarAgenda } from '../helpers/montar-agenda.js';
import { waitUntil } from '../harness/esperar.js';

const QUALQUER = 'Qualquer técnico';
const T03 = 'Técnico T-03';
const T07 = 'Técnico T-07';
const T12 = 'Técnico T-12';

describe('<agenda-tecnico>', () => {
  it('C02 shows all technicians of a role side by side, "Qualquer técnico" first', async () => {
    const agenda = await montarAgenda();
    expect(agenda.dia).to.equal('quinta-feira, 26 de novembro de 2026');
    expect(agenda.colunas).to.deep.equal([QUALQUER, T03, T07, 'Técnico T-09', T12]);
    expect(agenda.nomeDe(QUALQUER, '08:00')).to.equal('08:00, 1 livre');
    expect(agenda.nomeDe(QUALQUER, '14:00')).to.equal('14:00, 4 livres');
  });

  it('C02 shows one technician without the merged column', async () => {
    const agenda = await montarAgenda({ tipo: 'tecnico', alvo: 't-07' });
    expect(agenda.colunas).to.deep.equal([T07]);
  });

  it('C02 opens at the wished time', async () => {
    const agenda = await montarAgenda({ hora: '15:10' });
    const rolo = agenda.agenda.shadowRoot!.querySelector('.rolo')!;
    expect(rolo.scrollTop).to.be.greaterThan(0);
    await agenda.focar();
    expect(agenda.focada).to.equal(`15:00 ${QUALQUER}`);
  });

  it('C04 names every state, lets none but free times be picked, and says why', async () => {
    const agenda = await montarAgenda({ teste: criarAgendaDeTeste({ hora: '08:15' }) });
    const casos = [
      [T07, '08:00', '08:00, já passou'],
      [T03, '08:00', '08:00, ocupado: Instalação, Cambuí'],
      [T12, '08:00', '08:00, fora do expediente'],
      [T12, '11:00', '11:00, bloqueado: Treinamento'],
      [T07, '09:00', '09:00, não cabe 2 h'],
    ] as const;
    for (const [coluna, hora, nome] of casos) {
      expect(agenda.nomeDe(coluna, hora)).to.equal(nome);
      expect(agenda.escolhivel(coluna, hora), nome).to.equal(false);
      await agenda.clicarDuasVezes(coluna, hora);
      expect(agenda.situacao).to.equal(`${hora}, ${coluna}: ${nome.slice(7)}. Escolha um horário livre.`);
      expect(agenda.escolhidas).to.deep.equal([]);
    }
    expect(agenda.legenda).to.deep.equal(['livre', 'não cabe 2 h', 'ocupado', 'bloqueado', 'fora do expediente', 'já passou']);
    expect(agenda.temLinhaDeAgora).to.equal(true);
  });

  it('C04 makes a holiday a day that says its name', async () => {
    const agenda = await montarAgenda();
    await agenda.irPara('2026-12-08');
    expect(agenda.texto).to.contain('Feriado: Nossa Senhora da Conceição. Escolha outro dia.');
    expect(agenda.nomeDe(T07, '10:00')).to.equal('10:00, feriado: Nossa Senhora da Conceição');
    expect(agenda.temLinhaDeAgora).to.equal(false);
  });

  it('C03 picks by double click, in a column the technician and in the first one the role', async () => {
    const agenda = await montarAgenda();
    setTimeout(() => void agenda.clicarDuasVezes(T07, '08:00'));
    expect((await oneEvent(agenda.agenda, 'horario-escolhido')).detail).to.deep.equal({ data: HOJE, inicio: '08:00', fim: '10:00', tecnicoId: 't-07' });
    setTimeout(() => void agenda.clicarDuasVezes(QUALQUER, '14:00'));
    expect((await oneEvent(agenda.agenda, 'horario-escolhido')).detail).to.deep.equal({ data: HOJE, inicio: '14:00', fim: '16:00', cargoId: 'instalador' });
  });

  it('C03 takes by a double click what its first click was on, also when the sheet has moved under the pointer', async () => {
    const agenda = await montarAgenda();
    const cliques = (hora: string, tipo: string, detail: number): boolean =>
      agenda.celula(T07, hora).dispatchEvent(new MouseEvent(tipo, { bubbles: true, composed: true, detail }));
    setTimeout(() => {
      cliques('08:00', 'click', 1);
      cliques('10:30', 'click', 2);
      cliques('10:30', 'dblclick', 2);
    });
    expect((await oneEvent(agenda.agenda, 'horario-escolhido')).detail.inicio).to.equal('08:00');
  });

  it('C03 picks by Enter, and by tap and "Escolher"', async () => {
    const agenda = await montarAgenda();
    const escolhidos: unknown[] = [];
    agenda.agenda.addEventListener('horario-escolhido', (event) => escolhidos.push(event.detail.inicio));
    await agenda.focar();
    await agenda.tecla('Enter');
    expect(escolhidos).to.deep.equal(['08:00']);
    await agenda.clicar(T03, '13:00');
    expect(escolhidos).to.have.length(1);
    expect(agenda.escolhidas).to.deep.equal(['13:00', '13:30', '14:00', '14:30']);
    expect(agenda.nomeDe(T03, '13:00')).to.equal('13:00–15:00, escolhido');
    expect(agenda.situacao).to.equal('Técnico T-03 · 26/11/2026 · 13:00–15:00');
    expect(agenda.botaoEscolher.textContent?.trim()).to.equal('Escolher 13:00–15:00 com Técnico T-03');
    await agenda.confirmar();
    expect(escolhidos).to.deep.equal(['08:00', '13:00']);
  });

  it('C03 takes nothing while nothing is chosen', async () => {
    const agenda = await montarAgenda();
    let escolhidos = 0;
    agenda.agenda.addEventListener('horario-escolhido', () => (escolhidos += 1));
    expect(agenda.botaoEscolher).to.have.attribute('aria-disabled', 'true');
    await agenda.confirmar();
    expect(escolhidos).to.equal(0);
    expect(agenda.situacao).to.equal('Escolha um horário livre.');
  });

  it('C04 does not take a former choice for a double click on a busy time', async () => {
    const agenda = await montarAgenda();
    let escolhidos = 0;
    agenda.agenda.addEventListener('horario-escolhido', () => (escolhidos += 1));
    await agenda.clicar(T07, '08:00');
    await agenda.clicarDuasVezes(T03, '08:00');
    expect(escolhidos).to.equal(0);
  });

  it('X02 announces before and after, and the portal can prevent', async () => {
    const agenda = await montarAgenda();
    const eventos: string[] = [];
    const ouvir = (event: Event): void => void eventos.push(event.type);
    const impedir = (event: Event): void => event.preventDefault();
    document.addEventListener('horario-escolhendo', ouvir);
    document.addEventListener('horario-escolhido', ouvir);
    document.addEventListener('horario-escolhendo', impedir, { once: true });
    await agenda.clicarDuasVezes(T07, '08:00');
    expect(eventos).to.deep.equal(['horario-escolhendo']);
    expect(agenda.escolhidas).to.have.length(4);
    await agenda.confirmar();
    expect(eventos).to.deep.equal(['horario-escolhendo', 'horario-escolhendo', 'horario-escolhido']);
    document.removeEventListener('horario-escolhendo', ouvir);
    document.removeEventListener('horario-escolhido', ouvir);
  });

  it('C05 is one tab stop, walked by arrows, Home, End and Ctrl', async () => {
    const agenda = await montarAgenda();
    expect(agenda.paradas).to.equal(1);
    await agenda.focar();
    expect(agenda.focada).to.equal(`08:00 ${QUALQUER}`);
    const passos = [
      ['ArrowUp', `08:00 ${QUALQUER}`],
      ['ArrowRight', `08:00 ${T03}`],
      ['ArrowDown', `08:30 ${T03}`],
      ['End', `08:30 ${T12}`],
      ['ArrowRight', `08:30 ${T12}`],
      ['ArrowLeft', '08:30 Técnico T-09'],
      ['Home', `08:30 ${QUALQUER}`],
      ['Control+End', `17:30 ${T12}`],
      ['Control+Home', `08:00 ${QUALQUER}`],
    ] as const;
    for (const [tecla, focada] of passos) {
      await agenda.tecla(tecla);
      expect(agenda.focada, tecla).to.equal(focada);
      expect(agenda.paradas).to.equal(1);
    }
    await agenda.tecla(' ');
    expect(agenda.escolhidas).to.have.length(4);
  });

  it('C05 changes the day by PageDown and PageUp, and the focus stays in the grid', async () => {
    const agenda = await montarAgenda();
    await agenda.focar();
    await agenda.tecla('ArrowDown');
    await agenda.tecla('PageDown');
    await waitUntil(() => agenda.dia.startsWith('sexta-feira, 27'));
    expect(agenda.focada).to.equal(`08:30 ${QUALQUER}`);
    await agenda.tecla('PageUp');
    await waitUntil(() => agenda.dia.startsWith('quinta-feira, 26'));
    expect(agenda.focada).to.equal(`08:30 ${QUALQUER}`);
  });

  it('C05 changes the day by its buttons, the date and back by "Hoje"', async () => {
    const agenda = await montarAgenda();
    await agenda.botaoDaBarra('Próximo dia');
    expect(agenda.dia).to.contain('27 de novembro');
    await agenda.botaoDaBarra('Dia anterior');
    await agenda.botaoDaBarra('Dia anterior');
    expect(agenda.dia).to.contain('25 de novembro');
    await agenda.irPara('2027-01-15');
    expect(agenda.dia).to.contain('15 de janeiro de 2027');
    await agenda.botaoDaBarra('Hoje');
    expect(agenda.dia).to.contain('26 de novembro');
  });

  it('C03 C05 does not lose what a hand does before its tools have come: a key, a drag', async () => {
    const teste = criarAgendaDeTeste();
    teste.segurar('diaDaAgenda');
    const agenda = await montarAgenda({ teste, inteira: false });
    const verdadeiro = window.requestAnimationFrame;
    // No frame is painted: the tools come by nothing but what the hand does.
    window.requestAnimationFrame = () => 0;
    try {
      teste.soltar();
      await agenda.pintada();
      await agenda.focar();
      expect(agenda.focada).to.equal(`08:00 ${QUALQUER}`);
      const seta = new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, composed: true, cancelable: true });
      agenda.celula(QUALQUER, '08:00').dispatchEvent(seta);
      expect(seta.defaultPrevented, 'the page does not scroll by it').to.equal(true);
      expect(agenda.temFerramentas, 'they are still on their way').to.equal(false);
      await agenda.arrastar(T07, '13:00', '15:30');
      await waitUntil(() => agenda.situacao === 'Técnico T-07 · 26/11/2026 · 13:00–16:00', 'the drag is answered');
      await waitUntil(() => agenda.focada === `08:00 ${T03}`, 'the key was answered before it');
    } finally {
      window.requestAnimationFrame = verdadeiro;
    }
  });

  it('C02 goes over to another technician or role', async () => {
    const agenda = await montarAgenda();
    await agenda.trocarAlvo(T12);
    expect(agenda.colunas).to.deep.equal([T12]);
    await agenda.trocarAlvo('Cargo: Suporte');
    expect(agenda.colunas).to.deep.equal([QUALQUER, 'Técnica T-21']);
  });

  it('C05 shows loading, failure and the way to try again', async function () {
    this.timeout(30_000);
    const teste = criarAgendaDeTeste();
    teste.quebrar('diaDaAgenda', new NetworkError('Check the network.'));
    const agenda = await montarAgenda({ teste });
    expect(agenda.texto).to.contain('Sem conexão com o servidor.');
    await expect(await agenda.assentada()).to.be.accessible();
    teste.consertar();
    await agenda.tentarDeNovo();
    await waitUntil(() => agenda.colunas.length === 5);
    await agenda.focar();
    teste.quebrar('diaDaAgenda', new NetworkError('Check the network.'));
    await agenda.tecla('PageDown');
    await waitUntil(() => agenda.focada === 'button', 'the focus is on the way to try again');
    teste.consertar();
    await agenda.tentarDeNovo();
    await waitUntil(() => agenda.colunas.length === 5);
    teste.segurar('diaDaAgenda');
    agenda.agenda.data = '2026-11-30';
    await waitUntil(() => agenda.agenda.shadowRoot!.querySelector('[aria-busy="true"]'));
    await agenda.clicarDuasVezes(T07, '08:00');
    expect(agenda.escolhidas).to.deep.equal([]);
    teste.soltar();
    await agenda.pronta();
  });

  it('C05 follows its attributes, and says when it has none', async () => {
    const agenda = await montarAgenda();
    agenda.agenda.data = '2026-11-30';
    agenda.agenda.alvoTipo = 'tecnico';
    agenda.agenda.alvoId = 't-03';
    await waitUntil(() => agenda.colunas.join() === T03 && agenda.dia.startsWith('segunda-feira, 30'));
    agenda.agenda.alvoId = '';
    await agenda.agenda.updateComplete;
    expect(agenda.texto).to.equal('Nenhum técnico ou cargo foi informado.');
  });

  it('C05 lists free times by period when narrow, with who can go', async () => {
    const agenda = await montarAgenda({ largura: 320 });
    expect(agenda.periodos).to.deep.equal(['Manhã · 2 horários', 'Tarde · 8 horários']);
    expect(agenda.horas.slice(0, 3)).to.deep.equal(['08:00', '10:00', '12:30']);
    await agenda.tocarHora('08:00');
    expect(agenda.pessoas).to.deep.equal([QUALQUER, T07]);
    await agenda.tocarPessoa(T07);
    expect(agenda.situacao).to.equal('Técnico T-07 · 26/11/2026 · 08:00–10:00');
    await agenda.tocarHora('13:00');
    expect(agenda.situacao, 'the technician stays').to.contain('Técnico T-07');
    await agenda.tocarHora('12:30');
    expect(agenda.situacao, 'he is not free at 12:30').to.contain(QUALQUER);
    setTimeout(() => void agenda.confirmar());
    expect((await oneEvent(agenda.agenda, 'horario-escolhido')).detail).to.include({ inicio: '12:30', cargoId: 'instalador' });
  });

  it('C04 names taken times when narrow too, and says when the day is full', async () => {
    const agenda = await montarAgenda({ largura: 320, tipo: 'tecnico', alvo: 't-07' });
    await agenda.abrirIndisponiveis();
    expect(agenda.indisponiveis).to.include('10:00–11:00 · ocupado: Retirada, Centro');
    expect(agenda.indisponiveis).to.include('12:00–13:00 · fora do expediente');
    await agenda.irPara('2026-11-28');
    await waitUntil(() => agenda.dia.startsWith('sábado'));
    expect(agenda.texto).to.contain('Nenhum horário livre neste dia.');
    expect(agenda.indisponiveis).to.deep.equal(['08:00–18:00 · fora do expediente']);
  });

  for (const esquema of ['light', 'dark']) {
    it(`X06 is accessible: a role, a choice, a refusal (${esquema})`, async function () {
      this.timeout(30_000);
      const agenda = await montarAgenda({ esquema, teste: criarAgendaDeTeste({ hora: '08:15' }) });
      await expect(await agenda.assentada()).to.be.accessible();
      await agenda.clicar(T12, '13:00');
      await expect(await agenda.assentada()).to.be.accessible();
      await agenda.clicar(T03, '08:00');
      await expect(await agenda.assentada()).to.be.accessible();
    });

    it(`X06 is accessible: a holiday, a day on its way, a narrow host (${esquema})`, async function () {
      this.timeout(30_000);
      const teste = criarAgendaDeTeste();
      const agenda = await montarAgenda({ esquema, teste });
      await agenda.irPara('2026-12-08');
      await expect(await agenda.assentada()).to.be.accessible();
      teste.segurar('diaDaAgenda');
      agenda.agenda.data = '2026-11-30';
      await waitUntil(() => agenda.agenda.shadowRoot!.querySelector('[aria-busy="true"]'));
      await expect(await agenda.assentada()).to.be.accessible();
      teste.soltar();
      const estreita = await montarAgenda({ esquema, largura: 320 });
      await estreita.tocarHora('08:00');
      await expect(await estreita.assentada()).to.be.accessible();
    });
  }

  it('X05 speaks English and Spanish', async () => {
    const en = await montarAgenda({ lang: 'en' });
    await waitUntil(() => en.colunas[0] === 'Any technician', 'in English');
    expect(en.dia).to.equal('Thursday, November 26, 2026');
    const es = await montarAgenda({ lang: 'es' });
    await waitUntil(() => es.colunas[0] === 'Cualquier técnico', 'in Spanish');
    expect(es.nomeDe(T03, '08:00')).to.equal('08:00, ocupado: Instalação, Cambuí');
  });
});
