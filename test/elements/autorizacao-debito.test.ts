import { expect } from '@open-wc/testing';
import type { Backend } from '../../sdk/backend/port.js';
import { NetworkError } from '../../sdk/errors/network-error.js';
import type { PlanoSdk } from '../../sdk/plano-sdk.js';
import '../../src/elements/autorizacao-debito/define.js';
import { abrirAcao } from '../harness/acao-harness.js';
import { ImpressoHarness } from '../harness/impresso-harness.js';
import { ver } from '../harness/ver.js';
import { sdkDeTeste } from '../helpers/sdk-de-teste.js';

/** Paid by boleto. */
const PLANO = 'plano-0042-3';
const abrir = (sdk: PlanoSdk = sdkDeTeste(), planoId = PLANO): Promise<ImpressoHarness> => abrirAcao('autorizacao-debito', { sdk, planoId }, ImpressoHarness);

/** The account of DOMINIO §8: Banco do Brasil, right digits. */
async function preencherConta(acao: ImpressoHarness, { digito = '6' } = {}): Promise<void> {
  await acao.escolher('Banco', '001');
  await acao.preencher('Agência', '1584');
  await acao.preencher('Dígito da agência', '9');
  await acao.preencher('Conta', '210169');
  await acao.preencher('Dígito da conta', digito);
  await acao.tecla('Tab');
}

const forma = async (sdk: PlanoSdk): Promise<string> => (await sdk.backend.plano(PLANO)).formaDePagamento;
const estados = async (sdk: PlanoSdk): Promise<string[]> => (await sdk.backend.autorizacoesDeDebito(PLANO)).map(({ estado }) => estado);

/** An authorisation brought through these states. */
async function comAutorizacao(...passos: ('enviada' | 'aceita' | 'recusada')[]): Promise<PlanoSdk> {
  const sdk = sdkDeTeste();
  const conta = { banco: '001', agencia: '1584', agenciaDigito: '9', conta: '00210169', contaDigito: '6' };
  const { documento, nome } = await sdk.backend.cliente('0042');
  const edicao = async (chave: string) => ({ chave, versao: (await sdk.backend.plano(PLANO)).versao });
  const nova = { forma: 'debito-conta', conta, titular: { nome, documento }, consentimento: true } as const;
  const { autorizacao } = await sdk.backend.autorizarDebito(PLANO, nova, await edicao('n'));
  for (const estado of passos) await sdk.backend.mudarAutorizacao(PLANO, { autorizacaoId: autorizacao.id, estado }, await edicao(estado));
  return sdk;
}

describe('<autorizacao-debito>', () => {
  it('D05 asks bank, agency and account, with the fields that the bank needs', async () => {
    const acao = await abrir();
    expect(acao.titulo).to.equal('Autorização de Débito Bancário');
    expect([...(acao.campo('Banco') as unknown as HTMLSelectElement).options].map(({ text }) => text)).to.include.members([
      '001 · Banco do Brasil',
      '104 · Caixa',
      '341 · Itaú',
    ]);
    expect(acao.rotulos).not.to.include('Operação');
    await acao.escolher('Banco', '104');
    expect(acao.rotulos).to.include('Operação').and.not.to.include('Dígito da agência');
  });

  it('D05 A07 X02 "Alterar" keeps it pending, with the account masked, and leaves the payment form as it is', async () => {
    const sdk = sdkDeTeste();
    const acao = await abrir(sdk);
    await preencherConta(acao);
    await acao.fazer('Alterar');
    expect(acao.tudo).to.contain('Autorização salva: Pendente.').and.contain('Forma de pagamento do plano: Boleto.');
    const [autorizacao] = await sdk.backend.autorizacoesDeDebito(PLANO);
    expect(autorizacao).to.deep.include({ estado: 'pendente', conta: { banco: '001', conta: '•••69-6' }, titular: 'Comercial Exemplo Ltda' });
    expect(JSON.stringify(autorizacao)).not.to.contain('210169');
    expect(await forma(sdk)).to.equal('boleto');
    expect(acao.ouvidos.map((ouvido) => ouvido.split(' ')[0])).to.deep.equal(['plano-alterando', 'plano-alterado']);
    expect(acao.ouvidos.join()).not.to.contain('210169');
  });

  it('D05 prints the authorisation with the whole account, its holder and its purpose, and returns', async () => {
    const acao = await abrir();
    await preencherConta(acao);
    await acao.fazer('Alterar');
    await acao.clicar('Imprimir autorização');
    const folha = await acao.folhaPronta();
    expect(folha)
      .to.contain('001 – Banco do Brasil')
      .and.contain('1584-9')
      .and.contain('00210169-6')
      .and.contain('12.ABC.345/01DE-35')
      .and.contain('Fibra 300');
    expect(folha).not.to.contain('{{').and.not.to.contain('____');
    await acao.noImpresso('Imprimir');
    expect(acao.ouvidos.at(-1)).to.equal(`acao-fechada {"planoId":"${PLANO}","acao":"autorizacao-debito","concluida":true}`);
  });

  it('D05 a wrong check digit stops, until the operator confirms it', async () => {
    const sdk = sdkDeTeste();
    const acao = await abrir(sdk);
    await preencherConta(acao, { digito: '5' });
    await acao.fazer('Alterar');
    expect(acao.alerta).to.contain('Dígito da conta: O dígito da conta não confere.');
    expect(await estados(sdk)).to.deep.equal([]);
  });

  it('D05 a holder other than the client must have consented', async () => {
    const sdk = sdkDeTeste();
    const acao = await abrir(sdk);
    await preencherConta(acao);
    await acao.escolher('Titular', 'outro');
    await acao.fazer('Alterar');
    expect(acao.alerta).to.contain('Nome do titular').and.contain('CPF/CNPJ do titular').and.contain('Confirme que o titular autorizou o débito.');
    expect(await estados(sdk)).to.deep.equal([]);
  });

  it('D05 the payment form follows once it is accepted', async () => {
    const sdk = await comAutorizacao('enviada');
    const acao = await abrir(sdk);
    expect(acao.tudo).to.contain('Enviada').and.contain('•••69-6');
    await acao.clicar('Registrar aceite');
    expect(acao.tudo).to.contain('O banco aceitou: o plano passa a ser pago por esta autorização.');
    await acao.fazer('Registrar aceite');
    expect(await forma(sdk)).to.equal('debito-conta');
    expect(acao.tudo).to.contain('Autorização salva: Aceita.').and.contain('Forma de pagamento do plano: Débito em Conta.');
  });

  it('D05 a refusal asks why, and leaves the payment form as it is', async () => {
    const sdk = await comAutorizacao('enviada');
    const acao = await abrir(sdk);
    await acao.clicar('Registrar recusa');
    await acao.fazer('Registrar recusa');
    expect(acao.alerta).to.contain('Motivo: Preencha este campo.');
    await acao.preencher('Motivo', 'conta encerrada');
    await acao.fazer('Registrar recusa');
    expect(await estados(sdk)).to.deep.equal(['recusada']);
    expect((await sdk.backend.autorizacoesDeDebito(PLANO))[0]!.motivo).to.equal('conta encerrada');
    expect(await forma(sdk)).to.equal('boleto');
  });

  it('D05 is cancelled at any time while it lives; an accepted one gives the former payment form back', async () => {
    for (const passos of [[], ['enviada'], ['enviada', 'aceita']] as const) {
      const sdk = await comAutorizacao(...passos);
      const acao = await abrir(sdk);
      await acao.clicar('Cancelar autorização');
      expect(acao.tudo).to.contain('O cancelamento vale em até 2 dias úteis.');
      await acao.fazer('Cancelar autorização');
      expect(await estados(sdk)).to.deep.equal(['cancelada']);
      expect(await forma(sdk)).to.equal('boleto');
    }
    const recusada = await abrir(await comAutorizacao('enviada', 'recusada'));
    expect(recusada.tem('Cancelar autorização')).to.equal(false);
  });

  it('D05 "Deixar como está" gives the form of a new authorisation back, with what was typed', async () => {
    const acao = await abrir(await comAutorizacao());
    await preencherConta(acao);
    await acao.clicar('Marcar como enviada');
    expect(acao.rotulos).not.to.include('Conta');
    await acao.clicar('Deixar como está');
    expect(acao.campo('Conta').value).to.equal('00210169');
  });

  it('D05 Pix Automático where the backend has it, and nowhere else', async () => {
    const sdk = sdkDeTeste();
    const acao = await abrir(sdk);
    await acao.escolher('Forma de Pagamento', 'pix-automatico');
    await acao.preencher('Valor (R$)', '79,90');
    await acao.tecla('Tab');
    await acao.fazer('Alterar');
    expect(acao.alerta).to.contain('Início do Pix Automático');
    const sem = sdkDeTeste({
      dados: (dados) => ({ ...dados, configuracao: { ...dados.configuracao, formasDePagamento: ['boleto', 'debito-conta'] } }),
    });
    expect((await abrir(sem)).rotulos).not.to.include('Forma de Pagamento');
  });

  it('D05 S05 after a lost answer the same request follows: one authorisation is made', async () => {
    let vezes = 0;
    const trocar = ({ autorizarDebito }: Backend): Partial<Backend> => ({
      async autorizarDebito(...a) {
        const feito = await autorizarDebito(...a);
        if ((vezes += 1) === 1) throw new NetworkError('lost');
        return feito;
      },
    });
    const sdk = sdkDeTeste({ trocar });
    const acao = await abrir(sdk);
    await preencherConta(acao);
    await acao.fazer('Alterar');
    expect(acao.editavel).to.equal(false);
    await acao.fazer('Tentar de novo');
    expect(await estados(sdk)).to.deep.equal(['pendente']);
  });

  it("D05 S05 somebody else's change of the plan is told, and the account that was typed stays and can be sent", async () => {
    const sdk = sdkDeTeste();
    const acao = await abrir(sdk);
    await preencherConta(acao);
    await sdk.backend.alterarVencimento(PLANO, { dia: 5 }, { chave: 'o', versao: (await sdk.backend.plano(PLANO)).versao });
    await acao.fazer('Alterar');
    await ver(() => acao.alerta.includes('Outra pessoa alterou este plano'));
    expect(acao.campo('Dígito da conta').value).to.equal('6');
    await acao.fazer('Alterar');
    expect(await estados(sdk)).to.deep.equal(['pendente']);
  });

  it('D05 A05 is not for a cancelled plan, nor for a backend without it', async () => {
    expect((await abrir(sdkDeTeste(), 'plano-0042-5')).tudo).to.contain('O status atual do plano não permite esta ação.');
    const sem = sdkDeTeste({ dados: (dados) => ({ ...dados, capacidades: { ...dados.capacidades, debitoAutomatico: false } }) });
    expect((await abrir(sem)).tudo).to.contain('Este provedor não oferece este recurso.');
  });

  for (const tema of ['light', 'dark'] as const) {
    it(`X06 no axe finding: form, list, change of state, findings (${tema})`, async () => {
      const acao = await abrir(await comAutorizacao('enviada'));
      await acao.vestir(tema);
      await expect(acao.elemento).to.be.accessible();
      await acao.fazer('Alterar');
      await expect(acao.elemento).to.be.accessible();
      await acao.clicar('Registrar recusa');
      await expect(acao.elemento).to.be.accessible();
    });
  }
});
