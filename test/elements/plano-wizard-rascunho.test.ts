import { expect } from '@open-wc/testing';
import { createMemoryBackend } from '../../sdk/backend/memory/memory-backend.js';
import type { Backend } from '../../sdk/backend/port.js';
import { NetworkError } from '../../sdk/errors/network-error.js';
import { UnconfirmedWriteError } from '../../sdk/errors/unconfirmed-write-error.js';
import { rascunhosDaSessao } from '../../src/internal/rascunhos-da-sessao.js';
import { criarDados } from '../../mock-server/dados/dados-do-provedor.js';
import { AgendamentoHarness } from '../harness/agendamento-harness.js';
import { PlanoWizardHarness, ServicoHarness } from '../harness/plano-wizard-harness.js';
import { ver } from '../harness/ver.js';
import { AGORA, HOJE, sdkDeTeste } from '../helpers/sdk-de-teste.js';

const CANARIO = 'Canario.Secreto-7Qz';

/** A tab of the browser: the backend and `sessionStorage` outlive a reload, the wizard does not. */
function aba(trocar?: (backend: Backend) => Partial<Backend>) {
  const backend = createMemoryBackend({ dados: criarDados({ hoje: HOJE }), relogio: () => AGORA });
  return {
    backend,
    abrir: (mais: { trocar?: typeof trocar } = {}) =>
      PlanoWizardHarness.abrir(sdkDeTeste({ backend, rascunhos: rascunhosDaSessao, ...((mais.trocar ?? trocar) ? { trocar: mais.trocar ?? trocar! } : {}) })),
  };
}

/** The first plan is added and its answer lost. */
function perderPrimeira({ adicionarPlano }: Backend): Partial<Backend> {
  let perdida = false;
  return {
    async adicionarPlano(...a) {
      const feito = await adicionarPlano(...a);
      if (perdida) return feito;
      perdida = true;
      throw new NetworkError('lost');
    },
  };
}

const aviso = (wizard: PlanoWizardHarness): string => wizard.acha('.restaurado')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

describe('<plano-wizard>: the draft', () => {
  beforeEach(() => sessionStorage.clear());
  afterEach(() => sessionStorage.clear());

  it('B14 says that it is kept, comes back after a reload, and points to what must be typed again', async () => {
    const { abrir } = aba();
    const antes = await abrir();
    expect(antes.texto).not.to.contain('Rascunho salvo');
    await antes.escolheEndereco();
    await antes.escolhePlano('Fibra 300');
    await antes.salvaLogin('balcao.novo', CANARIO);
    await ver(() => antes.texto.includes('Rascunho salvo'));
    const depois = await abrir();
    await ver(() => aviso(depois) !== '');
    expect(aviso(depois)).to.contain('Rascunho restaurado').and.contain('Por segurança, digite de novo: senha do Login Radius.');
    expect(JSON.stringify({ ...sessionStorage })).not.to.contain(CANARIO);
    await depois.aperta('senha do Login Radius');
    await ver(() => depois.foco === 'Editar Login Radius');
    await expect(depois.elemento).to.be.accessible();
  });

  it('B14 "Descartar rascunho" is one click to a new one', async () => {
    const { abrir } = aba();
    const antes = await abrir();
    await antes.escolhePlano('Fibra 300');
    const depois = await abrir();
    await ver(() => aviso(depois) !== '');
    await depois.aperta('Descartar rascunho');
    expect(aviso(depois)).to.equal('');
    expect(Object.keys(sessionStorage)).to.deep.equal([]);
    expect(aviso(await abrir())).to.equal('');
  });

  it('B14 what stands in an open card is kept, without its password', async () => {
    const { abrir } = aba();
    const antes = await abrir();
    await antes.escolhePlano('Fibra 500');
    const servico = await antes.abreServico('Login Radius');
    await servico.preenche('login', 'balcao.novo');
    await servico.preenche('senha', CANARIO);
    expect(JSON.stringify({ ...sessionStorage })).not.to.contain(CANARIO);
    const depois = await abrir();
    await ver(() => depois.acha('plano-form-servico')?.shadowRoot?.querySelector('form'));
    const volta = new ServicoHarness(depois);
    expect(volta.valor('login')).to.equal('balcao.novo');
    expect(volta.valor('senha')).to.equal('');
  });

  it('B13 a draft that was sent before a reload shows the plan that it made', async () => {
    const { abrir, backend } = aba();
    const antes = await abrir({ trocar: perderPrimeira });
    await antes.preencheAteDados();
    await antes.aperta('Finalizar');
    await ver(() => antes.texto.includes('Não se sabe se o plano foi gravado'));
    const { contagem } = await backend.listarPlanos('0042', { grupo: 'ativo' });
    const depois = await abrir();
    await ver(() => aviso(depois).includes('Enviar de novo não adiciona o plano duas vezes.'));
    await depois.aperta('Finalizar');
    await ver(() => depois.texto.includes('Plano adicionado com sucesso!'));
    expect((await backend.listarPlanos('0042', { grupo: 'ativo' })).contagem).to.deep.equal(contagem);
  });

  it('B01 C01 B14 keeps half an appointment, a technician and a date without an hour, through "Voltar" and through a reload', async () => {
    const { abrir } = aba();
    const antes = await abrir();
    await antes.preencheAteDados();
    antes.acha<HTMLInputElement>('label.agendar input')!.click();
    await ver(() => antes.tem('Avançar'));
    await antes.avanca('Agendar Instalação');
    const form = new AgendamentoHarness(antes.acha('agendamento-instalacao')!);
    await form.pronto();
    await form.selecionar('Técnico', 'Técnico T-01');
    await form.digitar('Data', '2026-12-02');
    const lido = (wizard: PlanoWizardHarness): string[] => {
      const de = new AgendamentoHarness(wizard.acha('agendamento-instalacao')!);
      return ['Técnico', 'Data', 'Hr. Ini'].map((rotulo) => de.valor(rotulo));
    };
    const metade = ['Técnico T-01', '2026-12-02', ''];
    expect(lido(antes)).to.deep.equal(metade);
    await antes.aperta('Voltar');
    await ver(() => !antes.acha('agendamento-instalacao'));
    await antes.avanca('Agendar Instalação');
    await new AgendamentoHarness(antes.acha('agendamento-instalacao')!).pronto();
    expect(lido(antes)).to.deep.equal(metade);
    const depois = await abrir();
    await ver(() => depois.acha('agendamento-instalacao'));
    await new AgendamentoHarness(depois.acha('agendamento-instalacao')!).pronto();
    expect(lido(depois)).to.deep.equal(metade);
  });

  for (const recarrega of [false, true]) {
    it(`B13 C03 the plan whose answer was lost holds its own time: it is sent again${recarrega ? ', also after a reload' : ''}`, async () => {
      const { abrir, backend } = aba(perderPrimeira);
      const antes = await abrir();
      await antes.preencheAteDados();
      antes.acha<HTMLInputElement>('label.agendar input')!.click();
      await ver(() => antes.tem('Avançar'));
      await antes.avanca('Agendar Instalação');
      const form = new AgendamentoHarness(antes.acha('agendamento-instalacao')!);
      await form.pronto();
      await form.selecionar('Técnico', 'Técnico T-01');
      await form.digitar('Data', '2026-12-02');
      await form.digitar('Hr. Ini', '08:00');
      await form.conferido();
      await antes.aperta('Finalizar');
      await ver(() => antes.texto.includes('Não se sabe se o plano foi gravado'));
      const { contagem } = await backend.listarPlanos('0042', { grupo: 'ativo' });
      const depois = recarrega ? await abrir({ trocar: () => ({}) }) : antes;
      await ver(() => depois.acha('agendamento-instalacao')?.shadowRoot?.querySelector('.formulario'));
      await depois.aperta(recarrega ? 'Finalizar' : 'Tentar de novo');
      await ver(() => depois.texto.includes('Plano adicionado com sucesso!'));
      expect((await backend.listarPlanos('0042', { grupo: 'ativo' })).contagem).to.deep.equal(contagem);
    });
  }

  it('B13 what nobody can confirm leads to the list of plans', async () => {
    const { abrir } = aba(() => ({ adicionarPlano: () => Promise.reject(new UnconfirmedWriteError('who knows')) }));
    const wizard = await abrir();
    await wizard.preencheAteDados();
    await wizard.aperta('Finalizar');
    await ver(() => wizard.texto.includes('Não foi possível confirmar se foi gravado.'));
    let saiu = 0;
    wizard.elemento.addEventListener('wizard-cancelado', () => (saiu += 1));
    await wizard.aperta('Ver os planos do cliente');
    expect(saiu).to.equal(1);
  });
});
