import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { NovoAgendamento } from '../../sdk/domain/agenda.js';
import { NetworkError } from '../../sdk/errors/network-error.js';
import '../../src/elements/agendamento-instalacao/define.js';
import type { AgendamentoInstalacao } from '../../src/elements/agendamento-instalacao/agendamento-instalacao.js';
import type { AgendamentoMudouEvent } from '../../src/events/agendamento-mudou.js';
import { CLIENTE, criarAgendaDeTeste, DADOS, HOJE, type AgendaDeTeste } from '../helpers/agenda-de-teste.js';
import { AgendamentoHarness } from '../harness/agendamento-harness.js';
import { waitUntil } from '../harness/esperar.js';

interface Montagem {
  readonly teste?: AgendaDeTeste;
  readonly valor?: NovoAgendamento | undefined;
  readonly esquema?: string;
  readonly largura?: number;
}

async function montar({ teste = criarAgendaDeTeste(), valor, esquema = 'light', largura = 800 }: Montagem = {}): Promise<AgendamentoHarness> {
  const formulario = await fixture<AgendamentoInstalacao>(
    html`<agendamento-instalacao .sdk=${teste.sdk} cliente-id=${CLIENTE} duracao="120" .valor=${valor}></agendamento-instalacao>`,
  );
  formulario.style.width = `${largura}px`;
  formulario.style.colorScheme = esquema;
  const harness = new AgendamentoHarness(formulario);
  await harness.pronto();
  return harness;
}

const VALOR: NovoAgendamento = { data: HOJE, inicio: '08:00', fim: '10:00', tecnicoId: 't-07' };

describe('<agendamento-instalacao>', function () {
  this.timeout(30_000);

  it('C01 has the fields of the manual, the required ones in bold and marked', async () => {
    const form = await montar();
    for (const rotulo of ['Técnico', 'Data', 'Hr. Ini', 'Hr. Fin']) {
      expect(form.campo(rotulo), rotulo).to.have.attribute('aria-required', 'true');
      expect(getComputedStyle(form.campo(rotulo).labels![0]!).fontWeight, rotulo).to.equal('700');
    }
    expect(form.campo('Nome da Pessoa')).not.to.have.attribute('aria-required');
    expect(form.campo('Observação')).not.to.have.attribute('aria-required');
    expect(form.opcoes('Técnico')).to.have.length(6);
    await form.para('Cargo');
    expect(form.opcoes('Cargo')).to.deep.equal(['Escolha…', 'Instalador', 'Suporte']);
  });

  it('C01 names what is missing and puts the focus there', async () => {
    const form = await montar();
    expect((await form.formulario.validar()).map(({ campo }) => campo)).to.deep.equal(['alvoId', 'data', 'hrIni', 'hrFin']);
    await waitUntil(() => form.erro('Hr. Ini') === 'Preencha este campo.');
    expect(form.erro('Data')).to.equal('Preencha este campo.');
    form.formulario.focus();
    expect(form.focado).to.equal('Técnico');
    expect(form.formulario.focarCampo('agendamento.inicio')).to.equal(true);
    expect(form.focado).to.equal('Hr. Ini');
    expect(form.formulario.focarCampo('data')).to.equal(true);
    expect(form.focado).to.equal('plano-campo-data');
  });

  it('C03 fills Hr. Fin in, checks the typed time and offers the nearest free ones', async () => {
    const form = await montar();
    const mudancas: (NovoAgendamento | undefined)[] = [];
    form.formulario.addEventListener('agendamento-mudou', (event: AgendamentoMudouEvent) => mudancas.push(event.detail.valor));
    await form.selecionar('Técnico', 'Técnico T-07');
    await form.digitar('Data', HOJE);
    await form.digitar('Hr. Ini', '9');
    await form.conferido();
    expect(form.valor('Hr. Ini')).to.equal('09:00');
    expect(form.valor('Hr. Fin')).to.equal('11:00');
    await waitUntil(() => form.erro('Hr. Ini') === 'Horário ocupado. Escolha outro na agenda.');
    expect(form.alternativas).to.deep.equal(['08:00–10:00', '13:00–15:00', '13:30–15:30']);
    await form.escolherAlternativa('13:00–15:00');
    expect(form.erro('Hr. Ini')).to.equal('');
    expect(form.conferencia).to.equal('Horário livre na agenda.');
    expect(mudancas.at(-1)).to.deep.equal({ data: HOJE, inicio: '13:00', fim: '15:00', tecnicoId: 't-07' });
    expect(await form.formulario.validar()).to.deep.equal([]);
  });

  it('C02 opens the agenda at the wish and takes a technician of the role picked there', async () => {
    const form = await montar();
    await form.para('Cargo');
    await form.selecionar('Cargo', 'Instalador');
    await form.digitar('Data', HOJE);
    await form.digitar('Hr. Ini', '1300');
    await form.digitar('Hr. Fin', '1400');
    const agenda = await form.abrirAgenda();
    await waitUntil(() => agenda.focada === '13:00 Qualquer técnico', agenda.focada);
    expect(agenda.nomeDe('Técnico T-07', '09:00'), 'an hour fits').to.equal('09:00, livre');
    await agenda.clicarDuasVezes('Técnico T-07', '09:00');
    await form.fechou();
    expect(form.valor('Técnico')).to.equal('Técnico T-07');
    expect(form.valor('Hr. Ini')).to.equal('09:00');
    expect(form.valor('Hr. Fin')).to.equal('10:00');
    expect(form.focado).to.equal('Agenda');
    expect(form.formulario.valor).to.deep.equal({ data: HOJE, inicio: '09:00', fim: '10:00', tecnicoId: 't-07' });
  });

  it('C03 comes back from the agenda with the role’s time by Enter', async () => {
    const form = await montar();
    await form.para('Cargo');
    await form.selecionar('Cargo', 'Instalador');
    const agenda = await form.abrirAgenda();
    await waitUntil(() => agenda.focada.startsWith('08:00'));
    await sendKeys({ press: 'Enter' });
    await form.fechou();
    expect(form.formulario.valor).to.deep.equal({ data: HOJE, inicio: '08:00', fim: '10:00', cargoId: 'instalador' });
    expect(form.campo('Data').value).to.match(/2026/);
  });

  it('C02 asks whose agenda before it opens one', async () => {
    const form = await montar();
    form.botao('Agenda').click();
    await waitUntil(() => form.erro('Técnico') === 'Preencha este campo.');
    expect(form.dialogo).to.equal(null);
    expect(form.focado).to.equal('Técnico');
    await form.selecionar('Técnico', 'Técnico T-03');
    expect(form.erro('Técnico')).to.equal('');
  });

  it('X07 closes the agenda with Escape, gives the focus back and nothing to the portal', async () => {
    const form = await montar({ valor: VALOR });
    const teclas: string[] = [];
    const ouvir = (event: KeyboardEvent): unknown => event.key === 'Escape' && teclas.push(event.type);
    for (const tipo of ['keydown', 'keyup'] as const) document.addEventListener(tipo, ouvir);
    const agenda = await form.abrirAgenda();
    await waitUntil(() => agenda.focada.startsWith('08:00'));
    await sendKeys({ press: 'Escape' });
    await form.fechou();
    for (const tipo of ['keydown', 'keyup'] as const) document.removeEventListener(tipo, ouvir);
    expect(teclas).to.deep.equal([]);
    expect(form.focado).to.equal('Agenda');
    expect(form.formulario.valor).to.deep.equal(VALOR);
  });

  it('C06 adds a contact and comes back with it chosen', async () => {
    const teste = criarAgendaDeTeste();
    const form = await montar({ teste, valor: VALOR });
    expect(form.opcoes('Nome da Pessoa')).to.deep.equal(['Escolha…', 'Joana Exemplo', 'Pedro Exemplo']);
    const contato = await form.abrirContato();
    await waitUntil(() => contato.focado === 'Nome');
    contato.gravar();
    await waitUntil(() => contato.erros.length === 1);
    expect(contato.erros).to.deep.equal(['Preencha este campo.']);
    await contato.digitar('Nome', 'Ana Exemplo');
    await contato.digitar('Celular', '19999998888');
    expect(contato.campo('Celular').value).to.equal('(19) 99999-8888');
    contato.gravar();
    await form.fechou();
    expect(form.valor('Nome da Pessoa')).to.equal('Ana Exemplo');
    expect(form.formulario.valor).to.have.property('contatoId');
    expect(form.focado).to.equal('Adicionar');
  });

  it('B13 twenty clicks on "Gravar" make one contact', async () => {
    const teste = criarAgendaDeTeste();
    const form = await montar({ teste, valor: VALOR });
    const contato = await form.abrirContato();
    await contato.digitar('Nome', 'Ana Exemplo');
    for (let vezes = 0; vezes < 20; vezes += 1) contato.gravar();
    await form.fechou();
    expect(form.opcoes('Nome da Pessoa').filter((nome) => nome === 'Ana Exemplo')).to.have.length(1);
    expect((await teste.sdk.backend.listarContatos(CLIENTE)).filter(({ nome }) => nome === 'Ana Exemplo')).to.have.length(1);
  });

  it('B13 keeps a contact whose fate is unknown, and tries the same again', async () => {
    const teste = criarAgendaDeTeste();
    const form = await montar({ teste, valor: VALOR });
    const contato = await form.abrirContato();
    await contato.digitar('Nome', 'Ana Exemplo');
    teste.quebrar('adicionarContato', new NetworkError('Check the network.'));
    contato.gravar();
    await waitUntil(() => contato.texto.includes('O contato pode ter sido gravado.'));
    expect(contato.campo('Nome')).to.have.attribute('disabled');
    teste.consertar();
    contato.tentarDeNovo();
    await form.fechou();
    expect(form.valor('Nome da Pessoa')).to.equal('Ana Exemplo');
  });

  it('C07 shows a finding from outside until its field is touched, and reads the day afresh', async () => {
    const teste = criarAgendaDeTeste();
    const form = await montar({ teste, valor: VALOR });
    await form.conferido();
    expect(form.conferencia).to.equal('Horário livre na agenda.');
    form.formulario.faltas = [{ campo: 'agendamento.inicio', codigo: 'horario-ocupado' }];
    await waitUntil(() => form.erro('Hr. Ini') === 'Horário ocupado. Escolha outro na agenda.');
    expect(form.conferencia, 'taken and free at once').to.equal('');
    form.formulario.faltas = [{ campo: 'agendamento.inicio', codigo: 'horario-ocupado' }];
    await form.digitar('Hr. Ini', '1400');
    form.formulario.faltas = [{ campo: 'agendamento.inicio', codigo: 'horario-ocupado' }];
    await form.formulario.updateComplete;
    expect(form.erro('Hr. Ini'), 'the same finding again is no news').to.equal('');
    await form.conferido();
    teste.ocupar('t-07', '14:00', '15:00');
    expect(await form.formulario.validar()).to.deep.equal([{ campo: 'hrIni', codigo: 'horario-ocupado' }]);
    await form.formulario.updateComplete;
    expect(form.alternativas).to.have.length(3);
    expect(form.valor('Hr. Ini')).to.equal('14:00');
  });

  it('C01 takes a value from outside and is not disturbed by its own coming back', async () => {
    const form = await montar();
    form.formulario.valor = { ...VALOR, contatoId: 'k-2', observacao: 'Portão azul' };
    await form.formulario.updateComplete;
    expect(form.valor('Técnico')).to.equal('Técnico T-07');
    expect(form.valor('Nome da Pessoa')).to.equal('Pedro Exemplo');
    expect(form.valor('Observação')).to.equal('Portão azul');
    await form.digitar('Hr. Fin', '99');
    form.formulario.valor = undefined;
    await form.formulario.updateComplete;
    expect(form.valor('Hr. Fin'), 'what is half typed stays').to.equal('99:00');
    expect(form.erro('Hr. Fin')).to.equal('Hora inválida. Use hh:mm, por exemplo 08:30.');
  });

  it('C01 says failure, lack of an agenda and lack of contacts', async () => {
    const teste = criarAgendaDeTeste();
    teste.quebrar('recursosDeAgenda', new NetworkError('Check the network.'));
    const form = await montar({ teste });
    await waitUntil(() => form.texto.includes('Sem conexão com o servidor.'));
    teste.consertar();
    form.formulario.shadowRoot!.querySelector('button')!.click();
    await waitUntil(() => form.texto.includes('Agendamento da Instalação'));
    const sem = await montar({ teste: criarAgendaDeTeste({ dados: { capacidades: { ...DADOS.capacidades, agendar: false } } }) });
    await waitUntil(() => sem.texto.includes('Este provedor não oferece este recurso.'));
    const semContatos = await montar({ teste: criarAgendaDeTeste({ dados: { capacidades: { ...DADOS.capacidades, contatos: false } } }) });
    expect(semContatos.texto).not.to.contain('Nome da Pessoa');
  });

  for (const esquema of ['light', 'dark']) {
    it(`X06 is accessible: empty, with faults, with a free time, narrow (${esquema})`, async () => {
      const form = await montar({ esquema });
      await expect(await form.assentado()).to.be.accessible();
      await form.formulario.validar();
      await waitUntil(() => form.erro('Hr. Ini'));
      await expect(await form.assentado()).to.be.accessible();
      const cheio = await montar({ esquema, valor: VALOR, largura: 320 });
      await waitUntil(() => cheio.conferencia === 'Horário livre na agenda.');
      await expect(await cheio.assentado()).to.be.accessible();
    });

    it(`X06 is accessible: both dialogs (${esquema})`, async () => {
      const form = await montar({ esquema, valor: VALOR });
      const agenda = await form.abrirAgenda();
      await agenda.assentada();
      await expect(await form.assentado()).to.be.accessible();
      await sendKeys({ press: 'Escape' });
      await form.fechou();
      await form.abrirContato();
      await expect(await form.assentado()).to.be.accessible();
    });
  }

  it('X05 speaks English', async () => {
    document.documentElement.lang = 'en';
    const form = await montar();
    await waitUntil(() => form.texto.includes('Installation appointment'));
    document.documentElement.lang = 'pt-BR';
    await waitUntil(() => form.texto.includes('Agendamento da Instalação'));
  });
});
