import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Backend } from '../../sdk/backend/port.js';
import { cepsDeExemplo } from '../../mock-server/dados/ceps.js';
import { NetworkError } from '../../sdk/errors/network-error.js';
import type { PlanoSdk } from '../../sdk/plano-sdk.js';
import '../../src/elements/transferencia-endereco/define.js';
import { abrirAcao, PLANO } from '../harness/acao-harness.js';
import { ImpressoHarness } from '../harness/impresso-harness.js';
import { ver } from '../harness/ver.js';
import { sdkDeTeste } from '../helpers/sdk-de-teste.js';

const abrir = (sdk: PlanoSdk = sdkDeTeste(), planoId = PLANO): Promise<ImpressoHarness> =>
  abrirAcao('transferencia-endereco', { sdk, planoId }, ImpressoHarness);

/** Through "Novo Cep" to "Novo Endereço". */
async function avancar(acao: ImpressoHarness, cep: string): Promise<void> {
  await acao.preencher('CEP', cep);
  await acao.clicar('Avançar');
  await ver(() => acao.tem('Finalizar'));
  await acao.elemento.updateComplete;
}

describe('<transferencia-endereco>', () => {
  it('D03 begins at "Novo Cep", with the field CEP', async () => {
    const acao = await abrir();
    expect(acao.titulo).to.equal('Transferência de Endereço');
    expect(acao.tudo).to.contain('Passo 1 de 2').and.contain('Novo Cep').and.contain('Endereço de instalação atual: R. das Acácias, 12');
    expect(acao.rotulos).to.deep.equal(['CEP']);
    expect(acao.tem('Avançar')).to.equal(true);
  });

  it('D03 "Avançar" leads to "Novo Endereço", which asks what the CEP does not give', async () => {
    const acao = await abrir();
    await avancar(acao, cepsDeExemplo.outraRua);
    expect(acao.tudo).to.contain('Passo 2 de 2').and.contain('Novo Endereço').and.contain('Avenida Norte · Jd. Paraíso');
    expect(acao.obrigatorios).to.deep.equal(['Número']);
    await ver(() => acao.focado === 'Número');
  });

  it('D03 A07 X02 "Finalizar" moves the installation, not the bills, and tells the portal', async () => {
    const sdk = sdkDeTeste();
    const antes = await sdk.backend.plano(PLANO);
    const acao = await abrir(sdk);
    await avancar(acao, cepsDeExemplo.outraRua);
    await acao.preencher('Número', '900');
    await acao.fazer('Finalizar');
    const depois = await sdk.backend.plano(PLANO);
    expect(depois.enderecoInstalacao).to.include({ cep: cepsDeExemplo.outraRua, logradouro: 'Avenida Norte', numero: '900' });
    expect(depois.enderecoCobranca).to.deep.equal(antes.enderecoCobranca);
    expect((await sdk.backend.listarEnderecos('0042')).map(({ id }) => id)).to.include(depois.enderecoInstalacao.id);
    expect(acao.tudo).to.contain('Plano transferido para o novo endereço.').and.contain('Avenida Norte, 900');
    expect(acao.ouvidos.map((ouvido) => ouvido.split(' ')[0])).to.deep.equal(['plano-alterando', 'plano-alterado']);
  });

  it('D03 moves the bills too, if asked', async () => {
    const sdk = sdkDeTeste();
    const acao = await abrir(sdk);
    await avancar(acao, cepsDeExemplo.outraRua);
    await acao.preencher('Número', '900');
    await acao.clicar(acao.campo('Mandar também as cobranças para o novo endereço'));
    await acao.fazer('Finalizar');
    const { enderecoInstalacao, enderecoCobranca } = await sdk.backend.plano(PLANO);
    expect(enderecoCobranca).to.deep.equal(enderecoInstalacao);
  });

  it('D03 D02 prints the term of transfer, with both addresses, and returns', async () => {
    const acao = await abrir();
    await avancar(acao, cepsDeExemplo.outraRua);
    await acao.preencher('Número', '900');
    await acao.fazer('Finalizar');
    await acao.clicar('Imprimir termo');
    const folha = await acao.folhaPronta();
    expect(folha).to.contain('R. das Acácias, 12').and.contain('Avenida Norte, 900').and.contain('permanece como está');
    expect(folha).not.to.contain('{{').and.not.to.contain('____');
    await acao.noImpresso('Imprimir');
    expect(acao.ouvidos.at(-1)).to.contain('acao-fechada').and.contain('"concluida":true');
  });

  it('D03 B03 an invalid CEP stays at its field; an unknown one, one of a whole town and a look-up out of order have a way on', async () => {
    const invalido = await abrir();
    await invalido.preencher('CEP', '123');
    await invalido.clicar('Avançar');
    await ver(() => invalido.descricao('CEP').includes('CEP inválido'));
    for (const [cep, frase] of [
      [cepsDeExemplo.desconhecido, 'CEP não encontrado.'],
      [cepsDeExemplo.cidadeInteira, 'Este CEP vale para a cidade inteira.'],
      [cepsDeExemplo.foraDoAr, 'A busca de CEP está fora do ar.'],
    ] as const) {
      const acao = await abrir();
      await avancar(acao, cep);
      expect(acao.tudo).to.contain(frase);
      expect(acao.obrigatorios).to.include.members(['Rua', 'Número', 'Bairro']);
    }
  });

  it('D03 says what is missing, and takes no address that is the one where the plan is', async () => {
    const sdk = sdkDeTeste({ trocar: ({ buscarCep }) => ({ buscarCep: async (cep, o) => ({ ...(await buscarCep(cep, o)), logradouro: 'R. das Acácias' }) }) });
    const acao = await abrir(sdk);
    await avancar(acao, cepsDeExemplo.rua);
    await acao.fazer('Finalizar');
    expect(acao.alerta).to.contain('Número: Informe o número ou marque S/N.');
    await ver(() => acao.focado === 'Número');
    await acao.preencher('Número', '12');
    await acao.fazer('Finalizar');
    expect(acao.descricao('Número')).to.equal('Este já é o endereço de instalação do plano.');
  });

  it('D03 goes back to the CEP without losing what was typed', async () => {
    const acao = await abrir();
    await avancar(acao, cepsDeExemplo.outraRua);
    await acao.preencher('Número', '900');
    await acao.clicar('Outro CEP');
    expect(acao.tem('Avançar')).to.equal(true);
    await avancar(acao, cepsDeExemplo.rua);
    expect(acao.campo('Número').value).to.equal('900');
    expect(acao.tudo).to.contain('Rua das Acácias');
  });

  it('D03 names the rule that keeps the plan from another town', async () => {
    const acao = await abrir(
      sdkDeTeste({
        dados: (dados) => ({
          ...dados,
          regras: [
            {
              id: 'so-campinas',
              nome: 'Só em Campinas',
              efeito: 'bloqueia',
              quando: [],
              exige: [{ campo: 'cidade', em: ['Campinas'] }],
              mensagem: 'Sem rede em outra cidade.',
            },
          ],
        }),
      }),
    );
    await avancar(acao, '13170100');
    await acao.preencher('Número', '5');
    await acao.fazer('Finalizar');
    expect(acao.tudo).to.contain('Só em Campinas · Sem rede em outra cidade.');
    expect(acao.campo('Número').value).to.equal('5');
  });

  it('D03 X06 is done by keyboard alone', async () => {
    const acao = await abrir();
    acao.elemento.focus();
    await sendKeys({ type: cepsDeExemplo.outraRua });
    await sendKeys({ press: 'Enter' });
    await ver(() => acao.focado === 'Número');
    await sendKeys({ type: '900' });
    await sendKeys({ press: 'Enter' });
    await ver(() => acao.tudo.includes('Plano transferido'));
  });

  it('D03 S05 after a lost answer the same request follows: one address is added', async () => {
    let vezes = 0;
    const trocar = ({ transferirEndereco }: Backend): Partial<Backend> => ({
      async transferirEndereco(...a) {
        const feito = await transferirEndereco(...a);
        if ((vezes += 1) === 1) throw new NetworkError('lost');
        return feito;
      },
    });
    const sdk = sdkDeTeste({ trocar });
    const antes = (await sdk.backend.listarEnderecos('0042')).length;
    const acao = await abrir(sdk);
    await avancar(acao, cepsDeExemplo.outraRua);
    await acao.preencher('Número', '900');
    await acao.fazer('Finalizar');
    expect(acao.editavel).to.equal(false);
    await acao.fazer('Tentar de novo');
    expect(acao.tudo).to.contain('Plano transferido');
    expect(await sdk.backend.listarEnderecos('0042')).to.have.lengthOf(antes + 1);
  });

  it("D03 S05 somebody else's change is shown beside the new address", async () => {
    const sdk = sdkDeTeste();
    const acao = await abrir(sdk);
    await avancar(acao, cepsDeExemplo.outraRua);
    await acao.preencher('Número', '900');
    const { versao, enderecoInstalacao } = await sdk.backend.plano(PLANO);
    await sdk.backend.corrigirEnderecos(PLANO, { instalacao: { ...enderecoInstalacao, numero: '14' } }, { chave: 'o', versao });
    await acao.fazer('Finalizar');
    await ver(() => acao.alerta.includes('Outra pessoa alterou este plano'));
    expect(acao.alerta).to.contain('Agora: R. das Acácias, 14');
    expect(acao.campo('Número').value).to.equal('900');
    await acao.fazer('Finalizar');
    expect((await sdk.backend.plano(PLANO)).enderecoInstalacao.numero).to.equal('900');
  });

  it('D03 A05 is not for a cancelled plan', async () => {
    expect((await abrir(sdkDeTeste(), 'plano-0042-5')).tudo).to.contain('O status atual do plano não permite esta ação.');
  });

  for (const tema of ['light', 'dark'] as const) {
    it(`X06 no axe finding: both steps, findings, done (${tema})`, async () => {
      const acao = await abrir();
      await acao.vestir(tema);
      await expect(acao.elemento).to.be.accessible();
      await avancar(acao, cepsDeExemplo.outraRua);
      await acao.fazer('Finalizar');
      await expect(acao.elemento).to.be.accessible();
      await acao.preencher('Número', '900');
      await acao.fazer('Finalizar');
      await expect(acao.elemento).to.be.accessible();
    });
  }
});
