import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { DadosDoProvedor } from '../../sdk/backend/memory/dados-do-provedor.js';
import { waitUntil } from '../harness/esperar.js';
import { criarAgendaDeTeste, DADOS } from '../helpers/agenda-de-teste.js';
import { montarAgenda } from '../helpers/montar-agenda.js';

const NOME_LONGO = 'Maria Aparecida dos Santos Albuquerque-Wolfeschlegelsteinhausenbergerdorff';

/** T-07 has the longest name there is. */
const comNomeLongo = (): Partial<DadosDoProvedor> => ({
  agenda: { ...DADOS.agenda, tecnicos: DADOS.agenda.tecnicos.map((tecnico) => (tecnico.id === 't-07' ? { ...tecnico, nome: NOME_LONGO } : tecnico)) },
});

describe('<agenda-tecnico>: as it is seen', () => {
  after(() => setViewport({ width: 1280, height: 800 }));

  it('C04 shows that nobody is free by more than a word: the slot is not as plain as a free one', async () => {
    const agenda = await montarAgenda({ duracao: 30 });
    const fundo = (hora: string): string => getComputedStyle(agenda.celula('Qualquer técnico', hora)).backgroundColor;
    const teste = criarAgendaDeTeste();
    for (const id of ['t-03', 't-07', 't-09', 't-12']) teste.ocupar(id, '15:00', '16:00');
    const cheia = await montarAgenda({ teste });
    expect(cheia.nomeDe('Qualquer técnico', '15:00')).to.equal('15:00, ocupado: nenhum técnico livre');
    expect(getComputedStyle(cheia.celula('Qualquer técnico', '15:00')).backgroundColor).not.to.equal(fundo('15:00'));
  });

  it('C03 never breaks the chosen time over two lines', async () => {
    const agenda = await montarAgenda({ largura: 1280, teste: criarAgendaDeTeste({ dados: comNomeLongo() }) });
    await agenda.clicar(NOME_LONGO, '08:00');
    for (let largura = 1280; largura >= 480; largura -= 20) {
      agenda.agenda.style.width = `${largura}px`;
      const pedacos = [...agenda.agenda.shadowRoot!.querySelector('.situacao > span')!.getClientRects()];
      expect(new Set(pedacos.map(({ top }) => Math.round(top))).size, `${largura} px`).to.equal(1);
    }
  });

  it('C02 says a name whole to whoever points at it, however much of it there is room for', async () => {
    const agenda = await montarAgenda({ teste: criarAgendaDeTeste({ dados: comNomeLongo() }) });
    expect(agenda.dicaDe(NOME_LONGO)).to.equal(NOME_LONGO);
    await agenda.verComo('Semana');
    await waitUntil(() => agenda.colunas.length === 7);
    for (const dia of agenda.colunas) expect(agenda.dicaDe(dia)).to.equal(dia);
  });

  for (const largura of [320, 479, 1100]) {
    it(`C05 keeps within ${largura} px whatever a technician is called`, async () => {
      const agenda = await montarAgenda({ largura, teste: criarAgendaDeTeste({ dados: comNomeLongo() }) });
      if (largura < 480) {
        await agenda.tocarHora('08:00');
        await agenda.tocarPessoa(NOME_LONGO);
      } else {
        await agenda.clicar(NOME_LONGO, '08:00');
      }
      expect(agenda.situacao).to.contain(NOME_LONGO);
      const quadro = agenda.agenda.shadowRoot!.querySelector('.agenda')!;
      expect(quadro.scrollWidth).to.equal(quadro.clientWidth);
    });
  }

  it('C03 C05 counts keys from where the focus is, also when a screen reader or a press without a click has put it there', async () => {
    const agenda = await montarAgenda();
    let escolhidos = 0;
    agenda.agenda.addEventListener('horario-escolhido', () => (escolhidos += 1));
    await agenda.clicar('Qualquer técnico', '14:00');
    agenda.celula('Técnico T-07', '10:00').focus();
    await agenda.tecla('Enter');
    expect(agenda.situacao).to.equal('10:00, Técnico T-07: ocupado: Retirada, Centro. Escolha um horário livre.');
    expect(escolhidos, 'what was chosen elsewhere is not taken').to.equal(0);
    expect(agenda.paradas).to.equal(1);
    agenda.celula('Técnico T-03', '15:00').focus();
    await agenda.tecla('ArrowDown');
    expect(agenda.focada).to.equal('15:30 Técnico T-03');
  });

  it('C05 X06 goes through the tools by Tab in the order that they are seen in, also at 320 px', async () => {
    for (const largura of [320, 760, 1280]) {
      const agenda = await montarAgenda({ largura });
      const caixas = [...agenda.agenda.shadowRoot!.querySelectorAll('.barra :is(button, select, plano-campo-data)')].map((tool) =>
        tool.getBoundingClientRect(),
      );
      const fora = caixas.findIndex(
        (caixa, i) => i > 0 && (caixa.bottom <= caixas[i - 1]!.top || (caixa.top < caixas[i - 1]!.bottom && caixa.left < caixas[i - 1]!.left)),
      );
      expect(fora, `${largura} px`).to.equal(-1);
    }
  });

  it('C05 X06 does not hide what has the focus behind the footer, at 320 px', async () => {
    await setViewport({ width: 320, height: 568 });
    const agenda = await montarAgenda({ largura: 300, duracao: 30 });
    await agenda.tocarHora('08:00');
    const raiz = agenda.agenda.shadowRoot!;
    raiz.querySelector<HTMLElement>('.horas input')!.focus();
    const rodape = raiz.querySelector('.rodape')!;
    for (let i = 1; i < agenda.horas.length; i += 1) {
      await sendKeys({ press: 'ArrowRight' });
      await agenda.agenda.updateComplete;
      const pilula = raiz.activeElement!.closest('label')!;
      await waitUntil(() => pilula.getBoundingClientRect().bottom <= rodape.getBoundingClientRect().top, `${pilula.textContent?.trim()} is hidden`);
    }
  });
});
