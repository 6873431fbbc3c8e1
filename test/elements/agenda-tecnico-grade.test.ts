import { expect, oneEvent } from '@open-wc/testing';
import { comMuitosTecnicos, criarAgendaDeTeste, DADOS, HOJE } from '../helpers/agenda-de-teste.js';
import { montarAgenda } from '../helpers/montar-agenda.js';
import { waitUntil } from '../harness/esperar.js';

const QUALQUER = 'Qualquer técnico';
const T07 = 'Técnico T-07';
const m = (n: number): string => `Técnico m-${String(n).padStart(3, '0')}`;

const deMuitos = (n: number) => montarAgenda({ teste: criarAgendaDeTeste({ dados: comMuitosTecnicos(n) }), duracao: 30 });

describe('<agenda-tecnico>: many columns', () => {
  it('C05 draws only the columns in sight: as many elements for 200 technicians as for 20, fewer than 1,500', async () => {
    const [vinte, duzentos] = [await deMuitos(20), await deMuitos(200)];
    await waitUntil(() => duzentos.quantosElementos === vinte.quantosElementos, 'both have measured how wide they are');
    expect(duzentos.quantosElementos).to.be.lessThan(1500);
    expect(duzentos.colunas[0]).to.equal(QUALQUER);
    expect(duzentos.colunas.length).to.be.lessThan(10);
    expect(duzentos.nomeDe(QUALQUER, '08:00')).to.equal('08:00, 200 livres');
  });

  it('C05 draws what scrolls into sight, and gives each cell its true place among all', async () => {
    const agenda = await deMuitos(200);
    const grade = agenda.agenda.shadowRoot!.querySelector('[role="grid"]')!;
    expect(grade.getAttribute('aria-colcount')).to.equal('202');
    expect(grade.getAttribute('aria-rowcount')).to.equal('27');
    await agenda.rolarPara(100 * 196);
    expect(agenda.colunas).to.include(m(102));
    const celula = agenda.celula(m(102), '09:00');
    expect([celula.getAttribute('aria-colindex'), celula.parentElement!.getAttribute('aria-rowindex')]).to.deep.equal(['104', '6']);
    const [caixa, rolo] = [celula.getBoundingClientRect(), agenda.rolo.getBoundingClientRect()];
    expect(caixa.left >= rolo.left && caixa.right <= rolo.right, 'the column is where it is seen').to.equal(true);
    expect(agenda.paradas, 'the tab stop stays in the document').to.equal(1);
  });

  it('C05 keeps hours and headers in sight both ways', async () => {
    const agenda = await deMuitos(40);
    agenda.rolo.scrollTop = 200;
    await agenda.rolarPara(1500);
    const raiz = agenda.agenda.shadowRoot!;
    const rolo = agenda.rolo.getBoundingClientRect();
    expect(raiz.querySelector('.cabeca')!.getBoundingClientRect().top).to.be.closeTo(rolo.top, 2);
    expect(raiz.querySelector('.linha:not(.cabeca) > .hora')!.getBoundingClientRect().left).to.be.closeTo(rolo.left, 2);
    expect(agenda.rolo.scrollTop).to.equal(200);
  });

  it('C05 walks to columns out of sight by keyboard, and back from wherever the sheet was scrolled to', async () => {
    const agenda = await deMuitos(200);
    await agenda.focar();
    await agenda.tecla('End');
    await waitUntil(() => agenda.focada.endsWith(m(200)));
    expect(agenda.paradas).to.equal(1);
    await agenda.tecla('ArrowLeft');
    expect(agenda.focada).to.contain(m(199));
    await agenda.rolarPara(0);
    expect(agenda.focada, 'the focus is not lost by scrolling').to.contain(m(199));
    await agenda.tecla('ArrowDown');
    await waitUntil(() => agenda.rolo.scrollLeft > 30_000);
    expect(agenda.focada).to.contain(m(199));
    await agenda.tecla('Control+Home');
    await waitUntil(() => agenda.focada === `07:00 ${QUALQUER}`);
    expect(agenda.rolo.scrollLeft).to.equal(0);
  });

  for (const [lang, hoje] of [
    ['pt-BR', 'Hoje'],
    ['en', 'Today'],
    ['es', 'Hoy'],
  ] as const) {
    for (const largura of [288, 300, 310, 320, 400, 500, 560, 700, 1000, 1100, 1280]) {
      it(`C01 X05 keeps a place for the tools at ${largura} px in ${lang}: the sheet stays where it is when they come`, async () => {
        const agenda = await montarAgenda({ largura, lang });
        await waitUntil(() => agenda.hoje === hoje, 'its language');
        const depois = agenda.alturaDaFolha;
        expect(agenda.alturaSemFerramentas()).to.be.closeTo(depois, 1);
      });

      it(`C01 X05 keeps a place for two filters at ${largura} px in ${lang}`, async () => {
        const tecnicos = DADOS.agenda.tecnicos.map((tecnico) => (tecnico.id === 't-09' ? { ...tecnico, habilidades: ['Fibra', 'Rádio'] } : tecnico));
        const agenda = await montarAgenda({ largura, lang, teste: criarAgendaDeTeste({ dados: { agenda: { ...DADOS.agenda, tecnicos } } }) });
        await waitUntil(() => agenda.hoje === hoje, 'its language');
        expect(agenda.agenda.shadowRoot!.querySelectorAll('.filtro').length).to.equal(2);
        const depois = agenda.alturaDaFolha;
        expect(agenda.alturaSemFerramentas()).to.be.closeTo(depois, 1);
      });
    }
  }

  it('C05 shows names whole at 1280 px', async () => {
    const agenda = await montarAgenda({ largura: 1280 });
    for (const nome of agenda.agenda.shadowRoot!.querySelectorAll<HTMLElement>('.tecnico b')) {
      expect(nome.scrollWidth <= nome.clientWidth && nome.scrollHeight <= nome.clientHeight + 1, nome.textContent ?? '').to.equal(true);
    }
  });

  it('C05 prints every column and hour, and is as before afterwards', async () => {
    const agenda = await deMuitos(23);
    const raiz = agenda.agenda.shadowRoot!;
    window.dispatchEvent(new Event('beforeprint'));
    const tabelas = [...raiz.querySelectorAll('.impressao table')];
    expect(tabelas.map((tabela) => tabela.querySelectorAll('thead th').length)).to.deep.equal([6, 6, 6, 6, 5]);
    const nomes = tabelas.flatMap((tabela) => [...tabela.querySelectorAll('thead th')].slice(1).map((th) => th.textContent));
    expect(nomes).to.deep.equal([QUALQUER, ...Array.from({ length: 23 }, (_, i) => m(i + 1))]);
    expect(tabelas[0]!.querySelectorAll('tbody tr').length).to.equal(26);
    expect([...tabelas[0]!.querySelectorAll('.tomado')].map((td) => td.textContent)).to.include('ocupado: Instalação');
    const qualquer = [...tabelas[0]!.querySelectorAll('tbody tr')].map((tr) => tr.querySelector('td')?.textContent);
    expect(qualquer, 'how many, in words').to.include('23 livres');
    expect(qualquer, 'no bare number').not.to.include('0');
    expect(tabelas[0]!.querySelector('caption')?.textContent?.trim()).to.equal('Agenda de Instalador, quinta-feira, 26 de novembro de 2026');
    window.dispatchEvent(new Event('afterprint'));
    expect(raiz.querySelector('.impressao')).to.equal(null);
  });

  it('C05 prints a week on one sheet, and says of a time that is too short for the order that it is', async () => {
    const impressas = (agenda: Awaited<ReturnType<typeof montarAgenda>>): Element[] => {
      window.dispatchEvent(new Event('beforeprint'));
      return [...agenda.agenda.shadowRoot!.querySelectorAll('.impressao table')];
    };
    try {
      const [semana, ...outras] = impressas(await montarAgenda({ modo: 'semana' }));
      expect([semana!.querySelectorAll('thead th').length, outras.length]).to.deep.equal([8, 0]);
      const qualquer = [...impressas(await montarAgenda())[0]!.querySelectorAll('tbody tr')].map((tr) => tr.querySelector('td')?.textContent);
      expect(qualquer).to.include('não cabe 2 h').and.not.include('0 livres');
    } finally {
      window.dispatchEvent(new Event('afterprint'));
    }
  });
});

describe('<agenda-tecnico>: week, list, filters', () => {
  it('C05 shows the week of a technician, and goes from week to week by PageDown', async () => {
    const agenda = await montarAgenda({ tipo: 'tecnico', alvo: 't-07' });
    await agenda.verComo('Semana');
    await waitUntil(() => agenda.dia === '22 – 28 de novembro de 2026');
    expect(agenda.colunas).to.deep.equal(['dom., 22/11', 'seg., 23/11', 'ter., 24/11', 'qua., 25/11', 'qui., 26/11', 'sex., 27/11', 'sáb., 28/11']);
    expect(agenda.nomeDe('qui., 26/11', '10:00')).to.equal('10:00, ocupado: Retirada, Centro');
    expect(agenda.nomeDe('seg., 23/11', '10:00')).to.equal('10:00, já passou');
    await agenda.focar();
    expect(agenda.focada, 'the first free time of the week').to.equal('08:00 qui., 26/11');
    await agenda.tecla('PageDown');
    await waitUntil(() => agenda.dia === '29 de novembro – 5 de dezembro de 2026');
    expect(agenda.focada).to.equal('08:00 qui., 03/12');
    setTimeout(() => void agenda.tecla('Enter'));
    const { detail } = await oneEvent(agenda.agenda, 'horario-escolhido');
    expect(detail).to.deep.equal({ data: '2026-12-03', inicio: '08:00', fim: '10:00', tecnicoId: 't-07' });
    await agenda.verComo('Dia');
    await waitUntil(() => agenda.colunas.length === 1);
  });

  it('C04 names a holiday in the week, and lets nothing of that day be picked', async () => {
    const agenda = await montarAgenda({ modo: 'semana' });
    await agenda.irPara('2026-12-08');
    await waitUntil(() => agenda.colunas.includes('ter., 08/12'));
    expect(agenda.nomeDe('ter., 08/12', '10:00')).to.equal('10:00, feriado: Nossa Senhora da Conceição');
    await agenda.clicarDuasVezes('ter., 08/12', '10:00');
    expect(agenda.situacao).to.equal('10:00, ter., 08/12: feriado: Nossa Senhora da Conceição. Escolha um horário livre.');
    expect(agenda.nomeDe('qua., 09/12', '10:00')).to.equal('10:00, 4 livres');
  });

  it('C02 filters the technicians of a role by town, and says how many are left', async () => {
    const agenda = await montarAgenda();
    await agenda.filtrar('cidade', 'Sumaré');
    expect(agenda.colunas).to.deep.equal([QUALQUER, 'Técnico T-09']);
    expect(agenda.texto).to.contain('1 técnico');
    await agenda.clicar(QUALQUER, '14:00');
    expect(agenda.situacao, 'who passes the filter goes').to.equal('Técnico T-09 · 26/11/2026 · 14:00–16:00');
    await agenda.filtrar('cidade', '');
    expect(agenda.colunas).to.have.length(5);
  });

  it('C05 lists free times by period for whoever prefers a list, also where it is wide', async () => {
    const agenda = await montarAgenda({ modo: 'lista' });
    expect(agenda.periodos).to.deep.equal(['Manhã · 2 horários', 'Tarde · 8 horários']);
    await agenda.tocarHora('08:00');
    await agenda.tocarPessoa(T07);
    expect(agenda.situacao).to.equal('Técnico T-07 · 26/11/2026 · 08:00–10:00');
    await expect(await agenda.assentada()).to.be.accessible();
  });

  it('C04 says which part of the day suits the client, over the grid and at that part of the list', async () => {
    const agenda = await montarAgenda({ periodoPreferido: 'tarde' });
    expect(agenda.agenda.shadowRoot!.querySelector('.preferencia')?.textContent).to.equal('O cliente prefere à tarde.');
    await agenda.verComo('Lista');
    const partes = [...agenda.agenda.shadowRoot!.querySelectorAll('.periodo > legend')].map((legenda) => legenda.textContent?.trim() ?? '');
    expect(partes.filter((parte) => parte.includes('preferido pelo cliente')).map((parte) => parte.split(' ')[0])).to.deep.equal(['Tarde']);
  });

  it('C05 lists the first people of many, and all of them when asked', async () => {
    const agenda = await montarAgenda({ teste: criarAgendaDeTeste({ dados: comMuitosTecnicos(30) }), largura: 320 });
    await agenda.tocarHora('10:00');
    expect(agenda.pessoas).to.have.length(12);
    await agenda.mostrarMais();
    expect(agenda.pessoas).to.have.length(31);
  });
});

describe('<agenda-tecnico>: a longer time', () => {
  it('C03 chooses a longer time by dragging over free slots, never over a busy one', async () => {
    const agenda = await montarAgenda();
    await agenda.arrastar(T07, '13:00', '15:30');
    expect(agenda.situacao).to.equal('Técnico T-07 · 26/11/2026 · 13:00–16:00');
    await agenda.arrastar(T07, '16:30', '13:30');
    expect(agenda.situacao, 'upwards too').to.equal('Técnico T-07 · 26/11/2026 · 13:30–17:00');
    await agenda.arrastar(T07, '08:30', '10:30');
    expect(agenda.situacao).to.equal('10:00, Técnico T-07: ocupado: Retirada, Centro. Escolha um horário livre.');
    expect(agenda.escolhidas[0], 'what was chosen stays').to.equal('13:30');
  });

  it('C05 leaves a finger that is drawn over the sheet to scroll it', async () => {
    const agenda = await montarAgenda();
    await agenda.arrastar(T07, '13:00', '15:30', 'touch');
    expect(agenda.situacao).to.equal('Escolha um horário livre.');
  });

  it('C04 says why a time cannot be had on the sheet that it is of, and on no other', async () => {
    const agenda = await montarAgenda();
    await agenda.clicar(T07, '10:00');
    expect(agenda.situacao).to.equal('10:00, Técnico T-07: ocupado: Retirada, Centro. Escolha um horário livre.');
    await agenda.botaoDaBarra('Próximo dia');
    expect(agenda.situacao).to.equal('Escolha um horário livre.');
  });

  it('C03 makes the time longer and shorter by Shift and the arrows, and takes it as long as it is by Enter', async () => {
    const agenda = await montarAgenda();
    await agenda.focar();
    await agenda.tecla('ArrowRight');
    await agenda.tecla('ArrowRight');
    await agenda.tecla('Shift+ArrowDown');
    expect(agenda.situacao).to.equal('Técnico T-07 · 26/11/2026 · 08:00–10:00');
    await agenda.tecla('Shift+ArrowDown');
    expect(agenda.situacao, 'he is busy at ten').to.equal('10:00: ocupado: Retirada, Centro. Escolha um horário livre.');
    for (let i = 0; i < 10; i += 1) await agenda.tecla('ArrowDown');
    for (let i = 0; i < 3; i += 1) await agenda.tecla('Shift+ArrowDown');
    expect(agenda.situacao).to.equal('Técnico T-07 · 26/11/2026 · 13:00–16:00');
    await agenda.tecla('Shift+ArrowUp');
    await agenda.tecla('Shift+ArrowUp');
    await agenda.tecla('Shift+ArrowUp');
    expect(agenda.situacao, 'never shorter than the order takes').to.equal('Técnico T-07 · 26/11/2026 · 13:00–15:00');
    await agenda.tecla('Shift+ArrowDown');
    setTimeout(() => void agenda.tecla('Enter'));
    expect((await oneEvent(agenda.agenda, 'horario-escolhido')).detail).to.deep.equal({ data: HOJE, inicio: '13:00', fim: '15:30', tecnicoId: 't-07' });
  });

  it('C03 makes the time longer without a drag or a keyboard, and never shorter than the order takes', async () => {
    const agenda = await montarAgenda({ largura: 320 });
    await agenda.tocarHora('13:00');
    await agenda.mudarDuracao('Aumentar 30 min');
    expect(agenda.situacao).to.contain('13:00–15:30');
    await agenda.mudarDuracao('Diminuir 30 min');
    await agenda.mudarDuracao('Diminuir 30 min');
    expect(agenda.situacao).to.contain('13:00–15:00');
  });
});
