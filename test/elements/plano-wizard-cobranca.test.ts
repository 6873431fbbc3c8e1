import { expect } from '@open-wc/testing';
import type { DetalhesDaCobranca } from '../../sdk/domain/cobranca.js';
import type { NovoPlano } from '../../sdk/domain/novo-plano.js';
import type { PlanoCampoData } from '../../src/internal/plano-campo-data.js';
import { PlanoWizardHarness } from '../harness/plano-wizard-harness.js';
import { sdkDeTeste } from '../helpers/sdk-de-teste.js';

/** A wizard on "Informações da cobrança", and what it sent in the end. */
async function naCobranca(plano = 'Empresas Dedicado'): Promise<{ wizard: PlanoWizardHarness; enviado: () => NovoPlano | undefined }> {
  let pedido: NovoPlano | undefined;
  const sdk = sdkDeTeste({
    trocar: (backend) => ({
      adicionarPlano: (clienteId, novo, escrita) => {
        pedido = novo;
        return backend.adicionarPlano(clienteId, novo, escrita);
      },
    }),
  });
  const wizard = await PlanoWizardHarness.abrir(sdk);
  await wizard.escolheEndereco();
  await wizard.escolhePlano(plano);
  await wizard.avanca('Informações da cobrança');
  return { wizard, enviado: () => pedido };
}

async function finalizar(wizard: PlanoWizardHarness): Promise<void> {
  await wizard.avanca('Dados do Plano');
  await wizard.aperta('Finalizar');
  await wizard.espera(() => wizard.texto.includes('Plano adicionado com sucesso!'), `the message; ${wizard.faltas.join()}`);
}

describe('<plano-wizard>: "Informações da cobrança"', () => {
  it('B07 "Detalhes do Contrato" starts with today and the terms of the plan', async () => {
    const { wizard } = await naCobranca();
    expect(wizard.acha<PlanoCampoData>('plano-campo-data')!.valor).to.equal('2026-11-24');
    expect(wizard.campo('contrato.taxaDeInstalacao').value).to.equal('450,00');
    expect(wizard.campo('contrato.validadeMeses').value).to.equal('24');
    expect(wizard.campo('contrato.fidelidadeMeses').value).to.equal('12');
    const dias = [...wizard.elemento.shadowRoot!.querySelectorAll('.pilula')].map((pilula) => pilula.textContent.trim());
    expect(dias).to.deep.equal(['1', '5', '10', '15', '20', '25', 'Último dia']);
  });

  it('B07 what was typed wrong is told at the field and goes with its mending', async () => {
    const { wizard } = await naCobranca();
    await wizard.escolheDia(10);
    await wizard.preenche('cobranca.forma', 'boleto');
    await wizard.preenche('contrato.fidelidadeMeses', '24');
    await wizard.preenche('contrato.taxaDeInstalacao', 'cem');
    await wizard.aperta('Avançar');
    await wizard.espera(() => wizard.faltas.length > 0, 'the list of what is missing');
    expect(wizard.faltas).to.deep.equal(['Taxa de instalação', 'Fidelidade']);
    expect(wizard.erroDe('contrato.fidelidadeMeses')).to.equal('Use um valor de 0 a 12.');
    expect(wizard.foco).to.equal('c-contrato-taxaDeInstalacao');
    await wizard.preenche('contrato.taxaDeInstalacao', '1.234,5');
    await wizard.preenche('contrato.fidelidadeMeses', '6');
    expect(wizard.faltas).to.deep.equal([]);
    expect(wizard.campo('contrato.taxaDeInstalacao').value).to.equal('1.234,50');
  });

  it('B07 fee, instalments, validity and fidelity go with the plan; billing address is the installation one by default', async () => {
    const { wizard, enviado } = await naCobranca();
    await wizard.escolheDia(31);
    await wizard.preenche('contrato.taxaDeInstalacao', '300');
    await wizard.preenche('contrato.parcelasDaTaxa', '3');
    await wizard.preenche('cobranca.forma', 'boleto');
    await wizard.avanca('Dados do Plano');
    await wizard.aperta('Finalizar');
    await wizard.espera(() => wizard.acha('.regras'), 'the warning about the last day for a CNPJ');
    await wizard.aperta('Confirmar e adicionar');
    await wizard.espera(() => wizard.texto.includes('Plano adicionado com sucesso!'), 'the message');
    expect(enviado()!.contrato).to.deep.equal({
      dataDeInicio: '2026-11-24',
      diaDeVencimento: 31,
      taxaDeInstalacao: 30000,
      parcelasDaTaxa: 3,
      validadeMeses: 24,
      fidelidadeMeses: 12,
    });
    expect(enviado()!.enderecoCobrancaId).to.equal(enviado()!.enderecoInstalacaoId);
  });

  it('B08 offers the forms of the backend and opens "Detalhes da Cobrança" for those that need them', async () => {
    const { wizard } = await naCobranca();
    const opcoes = [...wizard.campo<HTMLSelectElement>('cobranca.forma').options].map(({ text }) => text);
    expect(opcoes).to.deep.equal(['Escolha a forma', 'Boleto', 'Cartão de Crédito', 'Débito em Conta', 'Débito em Conta Telefônica', 'Pix Automático']);
    await wizard.preenche('cobranca.forma', 'boleto');
    expect(wizard.texto).to.not.contain('Detalhes da Cobrança');
    await wizard.preenche('cobranca.forma', 'debito-telefone');
    expect(wizard.texto).to.contain('Detalhes da Cobrança').and.contain('Operadora');
  });

  it('B08 Débito em Conta asks bank, agency, account and holder, and checks the digits of the bank', async () => {
    const { wizard, enviado } = await naCobranca();
    await wizard.escolheDia(10);
    await wizard.preenche('cobranca.forma', 'debito-conta');
    await wizard.preenche('cobranca.conta.banco', '001');
    await wizard.preenche('cobranca.conta.agencia', '1584');
    await wizard.preenche('cobranca.conta.agenciaDigito', '1');
    await wizard.preenche('cobranca.conta.conta', '210.169');
    await wizard.preenche('cobranca.conta.contaDigito', '6');
    await wizard.aperta('Avançar');
    expect(wizard.erroDe('cobranca.conta.agenciaDigito')).to.equal('O dígito da agência não confere.');
    await wizard.preenche('cobranca.conta.agenciaDigito', '9');
    await finalizar(wizard);
    const cobranca = enviado()!.cobranca as Extract<DetalhesDaCobranca, { forma: 'debito-conta' }>;
    expect(cobranca.conta).to.deep.include({ banco: '001', agencia: '1584', agenciaDigito: '9', conta: '00210169', contaDigito: '6' });
    expect(cobranca.titular.nome).to.equal('Comercial Exemplo Ltda');
  });

  it('B08 a wrong digit can be overridden by saying so; another holder needs document and consent', async () => {
    const { wizard } = await naCobranca();
    await wizard.escolheDia(10);
    await wizard.preenche('cobranca.forma', 'debito-conta');
    for (const [campo, valor] of [
      ['banco', '341'],
      ['agencia', '2545'],
      ['conta', '02366'],
      ['contaDigito', '7'],
    ] as const)
      await wizard.preenche(`cobranca.conta.${campo}`, valor);
    await wizard.preenche('cobranca.titularEhCliente', 'outro');
    await wizard.aperta('Avançar');
    await wizard.espera(() => wizard.faltas.length > 0, 'the list of what is missing');
    expect(wizard.faltas).to.deep.equal(['Dígito da conta', 'Nome do titular', 'CPF/CNPJ do titular', 'Autorização do titular']);
    wizard.acha<HTMLInputElement>('.marca input')!.click();
    await wizard.assenta();
    expect(wizard.faltas).to.not.include('Dígito da conta');
    await wizard.preenche('cobranca.titular.nome', 'Pessoa de Teste');
    await wizard.preenche('cobranca.titular.documento', '111.444.777-35');
    wizard.campo('cobranca.consentimento').click();
    await wizard.assenta();
    await wizard.avanca('Dados do Plano');
  });

  it('B08 telephone debit asks carrier, number and holder; Pix Automático value and start', async () => {
    const { wizard, enviado } = await naCobranca();
    await wizard.escolheDia(10);
    await wizard.preenche('cobranca.forma', 'debito-telefone');
    await wizard.aperta('Avançar');
    await wizard.espera(() => wizard.faltas.length > 0, 'the list of what is missing');
    expect(wizard.faltas).to.deep.equal(['Operadora', 'Telefone', 'Titular do telefone']);
    await wizard.preenche('cobranca.forma', 'pix-automatico');
    await wizard.aperta('Avançar');
    await wizard.espera(() => wizard.faltas.length > 0, 'the list of what is missing');
    expect(wizard.faltas).to.deep.equal(['Valor do Pix Automático', 'Início do Pix Automático']);
    await wizard.preenche('cobranca.pix.centavos', '99,90');
    const inicio = [...wizard.elemento.shadowRoot!.querySelectorAll<PlanoCampoData>('plano-campo-data')].find(({ nome }) => nome === 'cobranca.pix.inicio')!;
    const entrada = inicio.shadowRoot!.querySelector('input')!;
    entrada.value = '2026-12-10';
    entrada.dispatchEvent(new Event('change', { bubbles: true }));
    await wizard.assenta();
    await finalizar(wizard);
    expect(enviado()!.cobranca).to.deep.equal({
      forma: 'pix-automatico',
      inicio: '2026-12-10',
      periodicidade: 'mensal',
      valor: { tipo: 'fixo', centavos: 9990 },
      retentativa: '3-em-7-dias',
    });
  });

  it('B08 a card is a saved one, or a token from the element of the host; no number is asked', async () => {
    const { wizard, enviado } = await naCobranca();
    await wizard.escolheDia(10);
    await wizard.preenche('cobranca.forma', 'cartao-credito');
    await wizard.espera(() => !wizard.texto.includes('Carregando'), 'the saved cards');
    await wizard.aperta('Avançar');
    await wizard.espera(() => wizard.faltas.length > 0, 'the list of what is missing');
    expect(wizard.faltas).to.deep.equal(['Cartão']);
    const doHost = document.createElement('div');
    doHost.slot = 'cartao';
    wizard.elemento.append(doHost);
    doHost.dispatchEvent(
      new CustomEvent('cartao-tokenizado', { bubbles: true, detail: { token: 'tok_1', bandeira: 'Visa', final: '4242', validade: '2029-12' } }),
    );
    await wizard.assenta();
    expect(wizard.texto).to.contain('Cartão recebido: Visa final 4242.');
    await finalizar(wizard);
    expect(enviado()!.cobranca).to.deep.equal({ forma: 'cartao-credito', cartao: { token: 'tok_1', bandeira: 'Visa', final: '4242', validade: '2029-12' } });
  });

  it('B08 only the forms that the backend offers are there', async () => {
    const sdk = sdkDeTeste({ dados: (dados) => ({ ...dados, configuracao: { ...dados.configuracao, formasDePagamento: ['boleto', 'pix-automatico'] } }) });
    const wizard = await PlanoWizardHarness.abrir(sdk);
    await wizard.escolheEndereco();
    await wizard.escolhePlano('Empresas Dedicado');
    await wizard.avanca('Informações da cobrança');
    expect([...wizard.campo<HTMLSelectElement>('cobranca.forma').options].slice(1).map(({ value }) => value)).to.deep.equal(['boleto', 'pix-automatico']);
  });
});
