import { expect, fixture, html } from '@open-wc/testing';
import { proximosHorariosLivres } from '../../sdk/use-cases/agendamento-do-plano/proximos-horarios-livres.js';
import type { PlanoSdk } from '../../sdk/plano-sdk.js';
import '../../src/elements/agendamento-instalacao/define.js';
import type { AgendamentoInstalacao } from '../../src/elements/agendamento-instalacao/agendamento-instalacao.js';
import { AcaoHarness, PLANO } from '../harness/acao-harness.js';
import { AgendamentoHarness } from '../harness/agendamento-harness.js';
import { ver } from '../harness/ver.js';
import { sdkDeTeste } from '../helpers/sdk-de-teste.js';

const OUTRO = 'plano-0042-2';
const vagaDe = async (sdk: PlanoSdk, id = 'tecnico-01') => (await proximosHorariosLivres(sdk, { alvo: { tipo: 'tecnico', id }, duracao: 120, quantos: 1 }))[0]!;
const marcar = async (sdk: PlanoSdk, planoId = PLANO, id = 'tecnico-01') => {
  const { versao } = await sdk.backend.plano(planoId);
  return sdk.backend.agendar(planoId, await vagaDe(sdk, id), { chave: sdk.novaChave(), versao });
};

/** The date, whichever control shows it: the date picker comes with the first focus. */
const escolherData = ({ formulario }: AgendamentoHarness, data: string): void => formulario.shadowRoot!.querySelector('plano-campo-data')!.aoMudar?.(data);

/** `<agendamento-instalacao plano-id>`: its frame, and the form inside when there is one. */
async function abrir(sdk: PlanoSdk, largura = 800): Promise<{ acao: AcaoHarness; form: () => Promise<AgendamentoHarness> }> {
  const caixa = await fixture<HTMLElement>(html`<div><agendamento-instalacao .sdk=${sdk} plano-id=${PLANO}></agendamento-instalacao></div>`);
  caixa.style.width = `${largura}px`;
  const elemento = caixa.querySelector<AgendamentoInstalacao>('agendamento-instalacao')!;
  await ver(() => elemento.shadowRoot?.querySelector('plano-agendamento')?.shadowRoot?.querySelector('.acao-rodape'));
  const quadro = elemento.shadowRoot!.querySelector('plano-agendamento')!;
  return {
    acao: new AcaoHarness(quadro as unknown as AcaoHarness['elemento']),
    async form() {
      const form = new AgendamentoHarness(quadro.shadowRoot!.querySelector('agendamento-instalacao')!);
      await form.pronto();
      return form;
    },
  };
}

describe('<agendamento-instalacao plano-id>', function () {
  this.timeout(30_000);

  it('C08 schedules a plan that has no appointment, and says when', async () => {
    const sdk = sdkDeTeste();
    const vaga = await vagaDe(sdk);
    const { acao, form } = await abrir(sdk);
    await expect(acao.elemento).to.be.accessible();
    const campos = await form();
    await campos.selecionar('Técnico', 'Técnico T-01');
    escolherData(campos, vaga.data);
    await campos.digitar('Hr. Ini', vaga.inicio);
    await campos.digitar('Hr. Fin', vaga.fim);
    await ver(() => campos.conferencia === 'Horário livre na agenda.');
    await acao.fazer('Agendar');
    await ver(() => acao.tudo.includes('Agendado para'));
    expect((await sdk.backend.agendamento(PLANO)).agendamento).to.include({ data: vaga.data, inicio: vaga.inicio, fim: vaga.fim, tecnicoId: 'tecnico-01' });
    expect(acao.ouvidos.map((nome) => nome.split(' ')[0])).to.deep.equal(['plano-alterando', 'plano-alterado']);
    await expect(acao.elemento).to.be.accessible();
  });

  it('C08 says what is missing, and leads to the field inside the form', async () => {
    const { acao, form } = await abrir(sdkDeTeste());
    const campos = await form();
    await acao.fazer('Agendar');
    await ver(() => acao.alerta.includes('Faltam 4 informações') && campos.erro('Hr. Ini') !== '');
    await expect(acao.elemento).to.be.accessible();
  });

  it('C08 moves an appointment to another technician; its own time counts as free', async () => {
    const sdk = sdkDeTeste();
    const { agendamento } = await marcar(sdk);
    const outra = await vagaDe(sdk, 'tecnico-02');
    const { acao, form } = await abrir(sdk);
    expect(acao.tudo).to.contain(`${agendamento!.inicio}–${agendamento!.fim}`).and.contain('Técnico T-01');
    const campos = await form();
    await ver(() => campos.conferencia === 'Horário livre na agenda.');
    await campos.selecionar('Técnico', 'Técnico T-02');
    escolherData(campos, outra.data);
    await campos.digitar('Hr. Ini', outra.inicio);
    await acao.fazer('Reagendar');
    await ver(() => acao.tudo.includes('Agendado para'));
    expect((await sdk.backend.agendamento(PLANO)).agendamento).to.include({ tecnicoId: 'tecnico-02', data: outra.data, inicio: outra.inicio });
  });

  it('C08 takes an appointment off with a registered reason and a note of ten characters', async () => {
    const sdk = sdkDeTeste();
    await marcar(sdk);
    const { acao } = await abrir(sdk);
    await acao.clicar(acao.campo('Remover agendamento').closest('label')!);
    await acao.fazer('Remover agendamento');
    expect(acao.alerta).to.contain('Faltam 2 informações');
    await expect(acao.elemento).to.be.accessible();
    await acao.escolher('Motivo', 'cliente-desistiu');
    await acao.preencher('Nota', 'curta');
    await acao.fazer('Remover agendamento');
    expect(acao.alerta).to.contain('Escreva ao menos 10 caracteres.');
    await acao.preencher('Nota', 'Cliente pediu por telefone.');
    await acao.fazer('Remover agendamento');
    await ver(() => acao.ouvidos.some((nome) => nome.startsWith('acao-fechada')));
    expect((await sdk.backend.agendamento(PLANO)).agendamento).to.equal(undefined);
  });

  it('C07 keeps what was typed when the time has gone meanwhile, and offers three others', async () => {
    const sdk = sdkDeTeste();
    const vaga = await vagaDe(sdk);
    const { acao, form } = await abrir(sdk);
    const campos = await form();
    await campos.selecionar('Técnico', 'Técnico T-01');
    escolherData(campos, vaga.data);
    await campos.digitar('Hr. Ini', vaga.inicio);
    await campos.digitar('Hr. Fin', vaga.fim);
    await ver(() => campos.conferencia === 'Horário livre na agenda.');
    await marcar(sdk, OUTRO);
    await acao.fazer('Agendar');
    await ver(() => campos.alternativas.length === 3);
    expect(campos.valor('Hr. Ini')).to.equal(vaga.inicio);
    await ver(() => campos.erro('Hr. Ini') !== '');
    await campos.escolherAlternativa(campos.alternativas[0]!);
    await acao.fazer('Agendar');
    await ver(() => acao.tudo.includes('Agendado para'));
  });

  it('C08 says which part of the day suits the client, in the form and over the agenda that it opens', async () => {
    const sdk = sdkDeTeste({
      trocar: (backend) => ({ cliente: async (...pedido) => ({ ...(await backend.cliente(...pedido)), periodoPreferido: 'tarde' }) }),
    });
    const campos = await (await abrir(sdk)).form();
    expect(campos.texto).to.contain('O cliente prefere à tarde.');
    await campos.selecionar('Técnico', 'Técnico T-01');
    const { agenda } = await campos.abrirAgenda();
    expect(agenda.shadowRoot!.querySelector('.preferencia')?.textContent).to.equal('O cliente prefere à tarde.');
  });

  it('C08 gives the appointment as an .ics file', async () => {
    const sdk = sdkDeTeste();
    const { agendamento } = await marcar(sdk);
    const { acao } = await abrir(sdk);
    const criar = URL.createObjectURL.bind(URL);
    let arquivo: Blob | undefined;
    URL.createObjectURL = (blob: Blob) => ((arquivo = blob), criar(blob));
    try {
      await acao.clicar('Baixar para o calendário (.ics)');
    } finally {
      URL.createObjectURL = criar;
    }
    expect(arquivo?.type).to.equal('text/calendar;charset=utf-8');
    const texto = await arquivo!.text();
    expect(texto).to.contain(`DTSTART;TZID=America/Sao_Paulo:${agendamento!.data.replaceAll('-', '')}T${agendamento!.inicio.replace(':', '')}00`);
  });

  it('X06 C08 is accessible and whole at 320 px', async () => {
    const sdk = sdkDeTeste();
    await marcar(sdk);
    const { acao, form } = await abrir(sdk, 320);
    await form();
    expect(acao.elemento.scrollWidth).to.be.at.most(320);
    await expect(acao.elemento).to.be.accessible();
  });
});
