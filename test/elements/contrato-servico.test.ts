import { expect } from '@open-wc/testing';
import type { Backend } from '../../sdk/backend/port.js';
import { NetworkError } from '../../sdk/errors/network-error.js';
import type { PlanoSdk } from '../../sdk/plano-sdk.js';
import '../../src/elements/contrato-servico/define.js';
import { abrirAcao, PLANO } from '../harness/acao-harness.js';
import { ImpressoHarness } from '../harness/impresso-harness.js';
import { ver } from '../harness/ver.js';
import { sdkDeTeste } from '../helpers/sdk-de-teste.js';

const abrir = (opcoes: Parameters<typeof abrirAcao>[1] = {}): Promise<ImpressoHarness> => abrirAcao('contrato-servico', opcoes, ImpressoHarness);
const NOVO = { dataDaVenda: '2026-03-12', taxaDeInstalacao: 0, parcelas: 1, validadeMeses: 24, modeloId: 'contrato-scm', emVigor: true };

async function comContratos(...numeros: string[]): Promise<PlanoSdk> {
  const sdk = sdkDeTeste();
  for (const numero of numeros) {
    const { versao } = await sdk.backend.plano(PLANO);
    await sdk.backend.salvarContrato(PLANO, { ...NOVO, numero }, { chave: numero, versao });
  }
  return sdk;
}

const numerosEmVigor = async (sdk: PlanoSdk): Promise<string[]> =>
  (await sdk.backend.contratosDoPlano(PLANO)).contratos.filter(({ emVigor }) => emVigor).map(({ numero }) => numero);

describe('<contrato-servico>', () => {
  it('D01 asks the fields of the screen, filled in with what was agreed, required ones bold', async () => {
    const acao = await abrir();
    expect(acao.titulo).to.equal('Contrato do Serviço');
    expect(acao.rotulos).to.include.members(['No. Contrato', 'Vl. Tx. Instalação', 'Parcelas', 'Validade do Contrato', 'Modelo']);
    expect(acao.obrigatorios).to.include.members(['No. Contrato', 'Validade do Contrato', 'Modelo']);
    expect(acao.campo('No. Contrato').value).to.equal('2026-0042-1');
    const modelos = [...(acao.campo('Modelo') as unknown as HTMLSelectElement).options].map(({ text }) => text);
    expect(modelos).to.deep.equal(['Escolha…', 'Contrato de prestação de serviços (SCM)', 'Termo de adesão', 'Sumário do contrato (PDF do ERP)']);
  });

  it('D01 A07 X02 "Salvar" adds the contract, tells the portal, and returns to the tab', async () => {
    const sdk = sdkDeTeste();
    const acao = await abrir({ sdk });
    await acao.preencher('No. Contrato', 'C-77');
    await acao.preencher('Vl. Tx. Instalação', '150,00');
    await acao.preencher('Parcelas', '3');
    await acao.preencher('Validade do Contrato', '36');
    await acao.escolher('Modelo', 'termo-adesao');
    await acao.fazer('Salvar');
    const [contrato] = (await sdk.backend.contratosDoPlano(PLANO)).contratos;
    expect(contrato).to.include({ numero: 'C-77', taxaDeInstalacao: 15000, parcelas: 3, validadeMeses: 36, modeloId: 'termo-adesao', emVigor: true });
    expect(acao.ouvidos.map((ouvido) => ouvido.split(' ')[0])).to.deep.equal(['plano-alterando', 'plano-alterado', 'acao-fechada']);
  });

  it('D01 says what is missing and what is wrong at each field', async () => {
    const acao = await abrir();
    await acao.preencher('No. Contrato', '');
    await acao.preencher('Parcelas', '25');
    await acao.preencher('Validade do Contrato', 'doze');
    await acao.fazer('Salvar');
    expect(acao.alerta).to.contain('Faltam 3 informações:').and.contain('No. Contrato: Preencha este campo.');
    expect(acao.descricao('Parcelas')).to.equal('Use um valor de 1 a 24.');
    expect(acao.descricao('Validade do Contrato')).to.contain('Valor inválido');
    await ver(() => acao.focado === 'No. Contrato');
  });

  it('D01 a plan may have several contracts, one in force: the one in force is shown first', async () => {
    const sdk = await comContratos('A', 'B');
    const acao = await abrir({ sdk });
    expect([...(acao.campo('Contrato') as unknown as HTMLSelectElement).options].map(({ text }) => text)).to.deep.equal(['Novo contrato', 'B · em vigor', 'A']);
    expect(acao.campo('No. Contrato').value).to.equal('B');
    const [, antigo] = (await sdk.backend.contratosDoPlano(PLANO)).contratos;
    await acao.escolher('Contrato', antigo!.id);
    expect(acao.campo('No. Contrato').value).to.equal('A');
    await acao.clicar(acao.campo('Este contrato passa a valer no lugar do que está em vigor'));
    await acao.fazer('Salvar');
    expect(await numerosEmVigor(sdk)).to.deep.equal(['A']);
  });

  it('D01 a new contract takes the place of the one in force', async () => {
    const sdk = await comContratos('A');
    const acao = await abrir({ sdk });
    await acao.escolher('Contrato', '');
    await acao.preencher('No. Contrato', 'N');
    await acao.fazer('Salvar');
    expect(await numerosEmVigor(sdk)).to.deep.equal(['N']);
    expect((await sdk.backend.contratosDoPlano(PLANO)).contratos).to.have.lengthOf(2);
  });

  it('D01 a number that another contract has is refused at its field', async () => {
    const acao = await abrir({ sdk: await comContratos('A') });
    await acao.escolher('Contrato', '');
    await acao.preencher('No. Contrato', 'A');
    await acao.fazer('Salvar');
    expect(acao.descricao('No. Contrato')).to.equal('Já existe um contrato com este número. Use outro.');
  });

  it('D01 fee and instalments are fixed without the permission', async () => {
    const sem = sdkDeTeste({
      dados: (dados) => ({ ...dados, operadores: dados.operadores.map((um) => ({ ...um, permissoes: { editarTaxaInstalacao: 'desabilitar' as const } })) }),
    });
    const acao = await abrir({ sdk: sem });
    expect(['Vl. Tx. Instalação', 'Parcelas'].map((rotulo) => acao.campo(rotulo).disabled)).to.deep.equal([true, true]);
    await acao.fazer('Salvar');
    expect(acao.ouvidos.at(-1)).to.contain('"concluida":true');
  });

  it('D02 "Imprimir" shows the chosen model with the plan\u2019s data, prints, and returns', async () => {
    const acao = await abrir({ sdk: await comContratos('C-1') });
    await acao.clicar('Imprimir');
    const folha = await acao.folhaPronta();
    expect(folha)
      .to.contain('Contrato de Prestação de Serviços de Comunicação Multimídia nº C-1')
      .and.contain('Comercial Exemplo Ltda')
      .and.contain('12.ABC.345/01DE-35');
    expect(folha).to.contain('Fibra 500').and.contain('R$ 99,90').and.contain('12/03/2026');
    expect(folha).not.to.contain('{{').and.not.to.contain('____');
    await acao.noImpresso('Imprimir');
    expect(acao.ouvidos).to.deep.equal([`acao-fechada {"planoId":"${PLANO}","acao":"contrato","concluida":false}`]);
  });

  it('D02 another model is printed without saving it; a finished PDF is opened or downloaded', async () => {
    const acao = await abrir({ sdk: await comContratos('C-1') });
    await acao.escolher('Modelo', 'termo-adesao');
    await acao.clicar('Imprimir');
    expect(await acao.folhaPronta()).to.contain('Termo de Adesão nº C-1');
    await acao.noImpresso('Voltar');
    await ver(() => acao.focado === 'Imprimir');
    await acao.escolher('Modelo', 'sumario-pdf');
    await acao.clicar('Imprimir');
    await ver(() => acao.acoesDoImpresso.includes('Abrir PDF'));
    expect(acao.acoesDoImpresso).to.deep.equal(['Voltar', 'Baixar PDF', 'Abrir PDF']);
  });

  it('D02 what is not saved is not printed, and says so; going back loses nothing', async () => {
    const acao = await abrir({ sdk: await comContratos('C-1') });
    await acao.preencher('Validade do Contrato', '48');
    await acao.tecla('Tab');
    expect(acao.botao('Imprimir').getAttribute('aria-disabled')).to.equal('true');
    expect(acao.tudo).to.contain('Salve as mudanças antes de imprimir.');
    await acao.clicar('Imprimir');
    expect(acao.acoesDoImpresso).to.deep.equal([]);
    expect(acao.campo('Validade do Contrato').value).to.equal('48');
    const novo = await abrir();
    expect(novo.tudo).to.contain('Salve o contrato antes de imprimir.');
  });

  it('D01 the contract of a cancelled plan is only printed (DOMINIO §1)', async () => {
    const sdk = await comContratos('C-1');
    const { versao } = await sdk.backend.plano(PLANO);
    const feito = await sdk.backend.mudarStatus(PLANO, { statusId: 'reduzido' }, { chave: 'x', versao });
    const cancelado = { ...feito, status: { id: 'cancelado', desde: '2026-11-24' } };
    const fechado = sdkDeTeste({ trocar: () => ({ ...sdk.backend, plano: async () => cancelado }) });
    const acao = await abrir({ sdk: fechado });
    expect(acao.tudo).to.contain('O plano está cancelado: o contrato só pode ser impresso.');
    expect(acao.tem('Salvar')).to.equal(false);
    await acao.clicar('Imprimir');
    expect(await acao.folhaPronta()).to.contain('nº C-1');
    const sem = await abrir({ planoId: 'plano-0042-5' });
    expect(sem.tudo).to.contain('Este plano não tem contrato.');
    expect(sem.tem('Imprimir')).to.equal(false);
  });

  it('D01 S05 after a lost answer the same request follows: one contract is made', async () => {
    let vezes = 0;
    const trocar = ({ salvarContrato }: Backend): Partial<Backend> => ({
      async salvarContrato(...a) {
        const feito = await salvarContrato(...a);
        if ((vezes += 1) === 1) throw new NetworkError('lost');
        return feito;
      },
    });
    const sdk = sdkDeTeste({ trocar });
    const acao = await abrir({ sdk });
    await acao.fazer('Salvar');
    expect(acao.editavel).to.equal(false);
    await acao.fazer('Tentar de novo');
    expect((await sdk.backend.contratosDoPlano(PLANO)).contratos).to.have.lengthOf(1);
  });

  it("D01 S05 somebody else's contract is shown beside what was typed", async () => {
    const sdk = sdkDeTeste();
    const acao = await abrir({ sdk });
    await acao.preencher('No. Contrato', 'MEU');
    const { versao } = await sdk.backend.plano(PLANO);
    await sdk.backend.salvarContrato(PLANO, { ...NOVO, numero: 'DELES' }, { chave: 'o', versao });
    await acao.fazer('Salvar');
    await ver(() => acao.alerta.includes('Outra pessoa alterou este plano'));
    expect(acao.alerta).to.contain('Contratos · Antes: nenhum · Agora: DELES · em vigor');
    expect(acao.campo('No. Contrato').value).to.equal('MEU');
  });

  for (const tema of ['light', 'dark'] as const) {
    it(`X06 no axe finding: form, findings, preview (${tema})`, async () => {
      const acao = await abrir({ sdk: await comContratos('A', 'B') });
      await acao.vestir(tema);
      await expect(acao.elemento).to.be.accessible();
      await acao.clicar('Imprimir');
      await acao.folhaPronta();
      await expect(acao.elemento).to.be.accessible();
      await acao.noImpresso('Voltar');
      await acao.preencher('No. Contrato', '');
      await acao.fazer('Salvar');
      await expect(acao.elemento).to.be.accessible();
    });
  }
});
