import { expect, oneEvent } from '@open-wc/testing';
import { NetworkError } from '../../sdk/errors/network-error.js';
import { ValidationError } from '../../sdk/errors/validation-error.js';
import type { PlanoAdicionadoEvent } from '../../src/events/plano-adicionado.js';
import type { PlanoAdicionandoEvent } from '../../src/events/plano-adicionando.js';
import { PlanoWizardHarness } from '../harness/plano-wizard-harness.js';
import { sdkDeTeste } from '../helpers/sdk-de-teste.js';

describe('<plano-wizard>: the steps', () => {
  it('B01 names the steps, scheduling as optional, and says where the operator is', async () => {
    const wizard = await PlanoWizardHarness.abrir(sdkDeTeste());
    const etapas = [...wizard.elemento.shadowRoot!.querySelectorAll('.etapas li')].map((li) => li.textContent.replace(/\s+/g, ' ').trim());
    expect(etapas).to.deep.equal(['1Plano', '2Informações da cobrança', '3Dados do Plano', '4Agendar Instalação (opcional)']);
    expect(wizard.passo).to.equal('Plano');
  });

  it('B01 required fields have a bold label and are marked for assistive technology', async () => {
    const wizard = await PlanoWizardHarness.abrir(sdkDeTeste());
    const rotulo = wizard.acha('label[for="c-enderecoId"]')!;
    expect(getComputedStyle(rotulo).fontWeight).to.equal('700');
    expect(wizard.campo('enderecoId').getAttribute('aria-required')).to.equal('true');
    expect(wizard.acha('.ofertas')!.getAttribute('aria-required')).to.equal('true');
  });

  it('B01 "Avançar" lists what is missing, links to each field, and focuses the first', async () => {
    const wizard = await PlanoWizardHarness.abrir(sdkDeTeste());
    await wizard.aperta('Avançar');
    await wizard.espera(() => wizard.faltas.length > 0, 'the list of what is missing');
    expect(wizard.passo).to.equal('Plano');
    expect(wizard.faltas).to.deep.equal(['End. de Instalação', 'Plano']);
    expect(wizard.foco).to.equal('c-enderecoId');
    expect(wizard.erroDe('enderecoId')).to.equal('Preencha este campo.');
    expect(wizard.campo('enderecoId').getAttribute('aria-invalid')).to.equal('true');
    await wizard.aperta('Plano');
    expect(wizard.foco).to.equal('oferta');
  });

  it('B01 "Voltar" and a finished step in the header lead back and lose nothing', async () => {
    const wizard = await PlanoWizardHarness.abrir(sdkDeTeste());
    await wizard.preencheAteDados();
    await wizard.aperta('Voltar');
    expect(wizard.campo<HTMLSelectElement>('cobranca.forma').value).to.equal('boleto');
    expect(wizard.acha<HTMLInputElement>('input[name="dia"][value="10"]')!.checked).to.equal(true);
    wizard.acha('.etapas .feita button')!.click();
    await wizard.espera(() => wizard.passo === 'Plano', 'step 1');
    expect(wizard.acha<HTMLInputElement>('.oferta.escolhida input')!.checked).to.equal(true);
  });

  it('B01 a new step puts the focus on its heading, the first paint leaves it alone', async () => {
    const wizard = await PlanoWizardHarness.abrir(sdkDeTeste());
    expect(wizard.foco).to.equal('');
    await wizard.escolheEndereco();
    await wizard.escolhePlano('Empresas Dedicado');
    await wizard.avanca('Informações da cobrança');
    expect(wizard.foco).to.equal('Informações da cobrança');
  });
});

describe('<plano-wizard>: plan and services', () => {
  it('B02 offers the addresses of the client, and "Novo Endereço" adds one that is chosen at once', async () => {
    const wizard = await PlanoWizardHarness.abrir(sdkDeTeste());
    const antes = wizard.campo<HTMLSelectElement>('enderecoId').options.length;
    await wizard.aperta('Novo Endereço');
    await wizard.espera(() => wizard.acha('novo-endereco')?.shadowRoot?.querySelector('input'), 'the form of a new address');
    const raiz = wizard.acha('novo-endereco')!.shadowRoot!;
    const escrever = (id: string, valor: string): void => {
      const campo = raiz.querySelector<HTMLInputElement>(`#${id}`)!;
      campo.value = valor;
      campo.dispatchEvent(new Event('input'));
    };
    escrever('c-cep', '13000-200');
    raiz.querySelector<HTMLButtonElement>('button[type="submit"]')!.click();
    await wizard.espera(() => raiz.querySelector('#c-numero'), 'the address of the CEP');
    escrever('c-numero', '1200');
    raiz.querySelector<HTMLButtonElement>('button[type="submit"]')!.click();
    await wizard.espera(() => !wizard.acha('dialog'), 'the dialog to close');
    const seletor = wizard.campo<HTMLSelectElement>('enderecoId');
    expect(seletor.options.length).to.equal(antes + 1);
    expect(seletor.selectedOptions[0]!.textContent).to.contain('Avenida Norte, 1200');
    expect(wizard.foco).to.equal('Novo Endereço');
  });

  it('B04 choosing a plan opens "Detalhes do Plano" with price, speed, label and active services', async () => {
    const wizard = await PlanoWizardHarness.abrir(sdkDeTeste());
    expect(wizard.texto).to.not.contain('Detalhes do Plano');
    await wizard.escolhePlano('Fibra 500');
    const detalhes = wizard.acha('[part="detalhes"]')!.textContent.replace(/\s+/g, ' ');
    for (const parte of ['Detalhes do Plano', 'Fibra 500', '500/250 Mb/s', 'R$ 99,90', 'PE-FIBRA-500', 'Login Radius obrigatório', 'Email opcional'])
      expect(detalhes).to.contain(parte);
    await wizard.escolhePlano('Empresas Dedicado');
    expect(wizard.acha('[part="detalhes"]')!.textContent).to.contain('não tem Login Radius nem Email');
  });

  it('B04 leaves out the plans that the client cannot buy; the filter finds one by name', async () => {
    const wizard = await PlanoWizardHarness.abrir(sdkDeTeste());
    expect(wizard.planosOferecidos).to.include('Empresas 1 Giga').and.not.include('Fibra Estudante');
    const filtro = wizard.acha<HTMLInputElement>('.busca input')!;
    filtro.value = 'giga';
    filtro.dispatchEvent(new Event('input'));
    await wizard.assenta();
    expect(wizard.planosOferecidos).to.have.members(['Fibra 1 Giga', 'Empresas 1 Giga']);
  });

  it('B05 a required login must be filled in before "Avançar", then stands in its card', async () => {
    const wizard = await PlanoWizardHarness.abrir(sdkDeTeste());
    await wizard.escolheEndereco();
    await wizard.escolhePlano('Fibra 300');
    await wizard.aperta('Avançar');
    await wizard.espera(() => wizard.faltas.length > 0, 'the list of what is missing');
    expect(wizard.faltas).to.deep.equal(['Login Radius']);
    expect(wizard.foco).to.equal('Adicionar Login Radius');
    await wizard.salvaLogin('balcao.novo');
    expect(wizard.acha('[data-campo="loginRadius"]')!.textContent).to.contain('balcao.novo').and.not.contain('Kq7');
    await wizard.avanca('Informações da cobrança');
  });

  it('B05 a login that is taken is an inline error, and what was typed stays', async () => {
    const wizard = await PlanoWizardHarness.abrir(sdkDeTeste());
    await wizard.escolhePlano('Fibra 300');
    const servico = await wizard.abreServico('Login Radius');
    await servico.preenche('login', 'admin');
    await servico.preenche('senha', 'Kq7-vm.T4x@9pW');
    await servico.salva();
    await wizard.espera(() => servico.erroDe('login'), 'the error at the login');
    expect(servico.erroDe('login')).to.equal('Este login já existe. Escolha outro.');
    expect(servico.raiz.querySelector<HTMLInputElement>('#c-login')!.value).to.equal('admin');
  });

  it('B06 "Criar email" adds the e-mail with its aliases', async () => {
    const wizard = await PlanoWizardHarness.abrir(sdkDeTeste());
    await wizard.escolhePlano('Fibra 600');
    const servico = await wizard.abreServico('Email');
    expect(servico.raiz.querySelector('button[type="submit"]')!.textContent.trim()).to.equal('Criar email');
    await servico.preenche('login', 'loja');
    await servico.preenche('senha', 'Kq7-vm.T4x@9pW');
    await servico.salva();
    await wizard.espera(() => !wizard.acha('plano-form-servico'), 'the e-mail to be saved');
    expect(wizard.acha('[data-campo="email"]')!.textContent).to.contain('loja@provedor.example');
  });
});

describe('<plano-wizard>: summary, sending, rules', () => {
  it('B09 shows all that was entered with secrets masked, and each block leads back to its step', async () => {
    const wizard = await PlanoWizardHarness.abrir(sdkDeTeste());
    await wizard.escolheEndereco();
    await wizard.escolhePlano('Fibra 300');
    await wizard.salvaLogin('balcao.novo');
    await wizard.avanca('Informações da cobrança');
    await wizard.escolheDia(10);
    await wizard.preenche('cobranca.forma', 'debito-conta');
    await wizard.preenche('cobranca.conta.banco', '341');
    await wizard.preenche('cobranca.conta.agencia', '2545');
    await wizard.preenche('cobranca.conta.conta', '02366');
    await wizard.preenche('cobranca.conta.contaDigito', '1');
    await wizard.avanca('Dados do Plano');
    for (const parte of ['Fibra 300', 'R$ 79,90', 'balcao.novo · senha definida', 'dia 10', 'R$ 100,00', 'Débito em Conta', 'Itaú', '••366-1'])
      expect(wizard.texto).to.contain(parte);
    expect(wizard.texto).to.not.contain('02366').and.not.contain('Kq7');
    await wizard.aperta('Alterar Contrato');
    expect(wizard.passo).to.equal('Informações da cobrança');
  });

  it('B10 X02 "Finalizar" announces before and after, and says what was made', async () => {
    const wizard = await PlanoWizardHarness.abrir(sdkDeTeste());
    await wizard.preencheAteDados('Fibra 300');
    const antes = oneEvent(wizard.elemento, 'plano-adicionando');
    const depois = oneEvent(wizard.elemento, 'plano-adicionado');
    await wizard.aperta('Finalizar');
    expect(((await antes) as PlanoAdicionandoEvent).detail).to.deep.equal({ clienteId: '0042', ofertaId: 'fibra-300', comAgendamento: false });
    const { detail } = (await depois) as PlanoAdicionadoEvent;
    expect(JSON.stringify(detail)).to.not.contain('Kq7');
    await wizard.espera(() => wizard.texto.includes('Plano adicionado com sucesso!'), 'the message');
    expect(wizard.texto).to.contain('Aguardando Instalação');
    expect(wizard.foco).to.equal('Plano adicionado com sucesso!');
    expect(detail.planoId).to.not.equal('');
  });

  it('X02 a portal that says no to `plano-adicionando` keeps the draft and nothing is sent', async () => {
    const sdk = sdkDeTeste({ trocar: () => ({ adicionarPlano: () => Promise.reject(new Error('must not be called')) }) });
    const wizard = await PlanoWizardHarness.abrir(sdk);
    await wizard.preencheAteDados();
    wizard.elemento.addEventListener('plano-adicionando', (event) => event.preventDefault());
    await wizard.aperta('Finalizar');
    expect(wizard.passo).to.equal('Dados do Plano');
  });

  it('B12 a blocking rule is named with its field, keeps the draft, and leads to the field', async () => {
    const wizard = await PlanoWizardHarness.abrir(sdkDeTeste());
    await wizard.preencheAteDados('Fibra 600');
    await wizard.aperta('Finalizar');
    await wizard.espera(() => wizard.acha('.regras'), 'the alert');
    expect(wizard.acha('.regras')!.textContent)
      .to.contain('Regras Cadastro')
      .and.contain('Fibra 600 só com Pix Automático')
      .and.contain('O plano Fibra 600 só pode ser vendido com Pix Automático.');
    expect(wizard.tem('Confirmar e adicionar')).to.equal(false);
    await wizard.aperta('Corrigir: Forma de Pagamento');
    await wizard.espera(() => wizard.foco === 'c-cobranca-forma', 'the field');
    expect(wizard.campo<HTMLSelectElement>('cobranca.forma').value).to.equal('boleto');
  });

  it('B12 a warning can be confirmed by who may, and not by who may not', async () => {
    for (const [operador, pode] of [
      ['ana', true],
      ['davi', false],
    ] as const) {
      const wizard = await PlanoWizardHarness.abrir(sdkDeTeste({ operador }));
      await wizard.escolheEndereco();
      await wizard.escolhePlano('Fibra 300');
      await wizard.salvaLogin('balcao.novo');
      await wizard.avanca('Informações da cobrança');
      await wizard.escolheDia(10);
      await wizard.preenche('contrato.fidelidadeMeses', '0');
      await wizard.preenche('cobranca.forma', 'boleto');
      await wizard.avanca('Dados do Plano');
      await wizard.aperta('Finalizar');
      await wizard.espera(() => wizard.acha('.regras'), 'the alert');
      expect(wizard.tem('Confirmar e adicionar'), operador).to.equal(pode);
      if (!pode) continue;
      await wizard.aperta('Confirmar e adicionar');
      await wizard.espera(() => wizard.texto.includes('Plano adicionado com sucesso!'), 'the message');
    }
  });

  it('S04 a failure while sending keeps everything and offers to try again', async () => {
    let falhas = 1;
    const sdk = sdkDeTeste({
      trocar: (backend) => ({ adicionarPlano: (...args) => (falhas-- > 0 ? Promise.reject(new NetworkError('down')) : backend.adicionarPlano(...args)) }),
    });
    const wizard = await PlanoWizardHarness.abrir(sdk);
    await wizard.preencheAteDados();
    await wizard.aperta('Finalizar');
    await wizard.espera(() => wizard.texto.includes('Sem conexão com o servidor'), 'what happened');
    await wizard.aperta('Tentar de novo');
    await wizard.espera(() => wizard.texto.includes('Plano adicionado com sucesso!'), 'the message');
  });

  it('S04 a finding that a newer backend names is told in general words, at its field', async () => {
    const sdk = sdkDeTeste({
      trocar: () => ({
        adicionarPlano: () => Promise.reject(new ValidationError('new', [{ campo: 'contrato.validadeMeses', codigo: 'de-amanha' as 'valor-invalido' }])),
      }),
    });
    const wizard = await PlanoWizardHarness.abrir(sdk);
    await wizard.preencheAteDados();
    await wizard.aperta('Finalizar');
    await wizard.espera(() => wizard.passo === 'Informações da cobrança', 'the step of the field');
    expect(wizard.erroDe('contrato.validadeMeses')).to.equal('Valor inválido. Confira o número.');
  });

  it('S04 a failed load says what happened and "Tentar de novo" loads again', async () => {
    let falhas = 1;
    const sdk = sdkDeTeste({
      trocar: (backend) => ({ listarOfertas: (...args) => (falhas-- > 0 ? Promise.reject(new NetworkError('down')) : backend.listarOfertas(...args)) }),
    });
    const wizard = await PlanoWizardHarness.abrir(sdk);
    expect(wizard.texto).to.contain('Sem conexão com o servidor');
    await wizard.aperta('Tentar de novo');
    await wizard.espera(() => wizard.acha('.rodape'), 'the wizard');
  });
});
