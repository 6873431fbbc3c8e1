import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/plano-provider/define.js';
import type { PlanoProvider } from '../../src/elements/plano-provider/plano-provider.js';
import type { PlanoWizard } from '../../src/elements/plano-wizard/plano-wizard.js';
import { PlanoWizardHarness } from '../harness/plano-wizard-harness.js';
import { sdkDeTeste } from '../helpers/sdk-de-teste.js';

describe('<plano-wizard> in a portal', () => {
  it('X05 speaks the nearest lang, and follows it when it is switched', async () => {
    const wizard = await PlanoWizardHarness.abrir(sdkDeTeste(), { lang: 'en' });
    await wizard.espera(() => wizard.tem('Next'), 'English');
    wizard.elemento.parentElement!.lang = 'es';
    await wizard.espera(() => wizard.tem('Siguiente'), 'Spanish');
    wizard.elemento.parentElement!.lang = 'pt-BR';
    await wizard.espera(() => wizard.tem('Avançar'), 'Portuguese');
  });

  it('X05 the language of the provider wins over the nearest lang', async () => {
    const provider = await fixture<PlanoProvider>(
      html`<plano-provider idioma="es" .sdk=${sdkDeTeste()}><plano-wizard lang="en" cliente-id="0042"></plano-wizard></plano-provider>`,
    );
    const wizard = new PlanoWizardHarness(provider.querySelector<PlanoWizard>('plano-wizard')!);
    await wizard.espera(() => wizard.acha('.rodape') && wizard.tem('Siguiente'), 'Spanish');
  });

  it('X07 Escape closes "Novo Endereço" and reaches nothing of the page around it', async () => {
    const wizard = await PlanoWizardHarness.abrir(sdkDeTeste());
    let ouvidos = 0;
    const ouvir = (event: KeyboardEvent): void => void (event.key === 'Escape' && ouvidos++);
    document.addEventListener('keydown', ouvir);
    document.addEventListener('keyup', ouvir);
    const antes = document.body.children.length;
    await wizard.aperta('Novo Endereço');
    await wizard.espera(() => wizard.acha<HTMLDialogElement>('dialog')?.open, 'the dialog');
    expect(document.body.children.length).to.equal(antes);
    await sendKeys({ press: 'Escape' });
    await wizard.espera(() => !wizard.acha('dialog'), 'the dialog to close');
    document.removeEventListener('keydown', ouvir);
    document.removeEventListener('keyup', ouvir);
    expect(ouvidos).to.equal(0);
    expect(wizard.foco).to.equal('Novo Endereço');
  });

  it('X02 "Cancelar" asks the portal', async () => {
    const wizard = await PlanoWizardHarness.abrir(sdkDeTeste());
    const vistos: boolean[] = [];
    wizard.elemento.addEventListener('wizard-cancelado', (event) => vistos.push(event.cancelable));
    await wizard.aperta('Cancelar');
    expect(vistos).to.deep.equal([true]);
  });

  it('S04 X02 without a client, without a provider, or with an unknown client it says so and throws nothing', async () => {
    const semCliente = await fixture<PlanoWizard>(html`<plano-wizard .sdk=${sdkDeTeste()}></plano-wizard>`);
    expect(semCliente.shadowRoot!.textContent).to.contain('Nenhum cliente foi informado.');
    const semProvedor = await fixture<PlanoWizard>(html`<plano-wizard cliente-id="0042"></plano-wizard>`);
    expect(semProvedor.shadowRoot!.textContent).to.contain('ainda não está ligado');
    const desconhecido = await PlanoWizardHarness.abrir(sdkDeTeste(), { clienteId: '9999' });
    expect(desconhecido.texto).to.contain('Não encontrado');
  });

  it('B01 markup in a plan, an address or a rule is text', async () => {
    const sdk = sdkDeTeste({
      dados: (dados) => ({
        ...dados,
        ofertas: dados.ofertas.map((item) => ({ ...item, oferta: { ...item.oferta, nome: `<img src=x onerror=alert(1)> ${item.oferta.nome}` } })),
      }),
    });
    const wizard = await PlanoWizardHarness.abrir(sdk);
    expect(wizard.acha('img')).to.equal(null);
    expect(wizard.planosOferecidos[0]).to.contain('<img src=x');
  });

  for (const esquema of ['light', 'dark']) {
    it(`B01 B09 every step is accessible, with and without findings (${esquema})`, async function () {
      this.timeout(90_000);
      document.documentElement.style.colorScheme = esquema;
      try {
        const wizard = await PlanoWizardHarness.abrir(sdkDeTeste());
        await expect(wizard.elemento).to.be.accessible();
        await wizard.aperta('Avançar');
        await expect(wizard.elemento).to.be.accessible();
        await wizard.escolheEndereco();
        await wizard.escolhePlano('Empresas 500');
        await wizard.abreServico('Login Radius');
        await expect(wizard.elemento).to.be.accessible();
        await wizard.escolhePlano('Empresas Dedicado');
        await wizard.avanca('Informações da cobrança');
        await wizard.preenche('cobranca.forma', 'debito-conta');
        await wizard.aperta('Avançar');
        await expect(wizard.elemento).to.be.accessible();
        await wizard.escolheDia(10);
        await wizard.preenche('cobranca.forma', 'boleto');
        await wizard.avanca('Dados do Plano');
        await expect(wizard.elemento).to.be.accessible();
        await wizard.aperta('Finalizar');
        await wizard.espera(() => wizard.texto.includes('Plano adicionado com sucesso!'), 'the message');
        await expect(wizard.elemento).to.be.accessible();
      } finally {
        document.documentElement.style.colorScheme = '';
      }
    });
  }

  it('B01 at 320 px nothing is wider than the element', async () => {
    const wizard = await PlanoWizardHarness.abrir(sdkDeTeste(), { largura: 320 });
    await wizard.escolhePlano('Empresas 500');
    await wizard.abreServico('Login Radius');
    expect(wizard.elemento.scrollWidth).to.be.at.most(320);
    await wizard.escolhePlano('Empresas Dedicado');
    await wizard.escolheEndereco();
    await wizard.avanca('Informações da cobrança');
    expect(wizard.acha('.rodape')!.scrollWidth).to.be.at.most(320);
    await wizard.aperta('Voltar');
    expect(wizard.acha('.progresso')!.textContent.replace(/\s+/g, ' ')).to.contain('Passo 1 de 3 · Plano');
  });
});
