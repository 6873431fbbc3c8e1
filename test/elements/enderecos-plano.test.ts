import { expect } from '@open-wc/testing';
import type { PlanoSdk } from '../../sdk/plano-sdk.js';
import '../../src/elements/enderecos-plano/define.js';
import { abrirAcao, type AcaoHarness, PLANO } from '../harness/acao-harness.js';
import { ver } from '../harness/ver.js';
import { sdkDeTeste } from '../helpers/sdk-de-teste.js';

const abrir = (sdk: PlanoSdk = sdkDeTeste(), planoId = PLANO): Promise<AcaoHarness> => abrirAcao('enderecos-plano', { sdk, planoId });

/** A plan whose bills go to another address than the installation. */
async function comCobrancaPropria(): Promise<PlanoSdk> {
  const sdk = sdkDeTeste();
  const { versao } = await sdk.backend.plano(PLANO);
  await sdk.backend.corrigirEnderecos(PLANO, { cobranca: { enderecoId: 'endereco-0042-2' } }, { chave: 'c', versao });
  return sdk;
}

describe('<enderecos-plano>', () => {
  it('F03 shows where the plan is installed and where its bills go', async () => {
    const acao = await abrir(await comCobrancaPropria());
    expect(acao.titulo).to.equal('Endereço');
    expect(acao.tudo).to.contain('Endereço de instalação R. das Acácias, 12 · Centro').and.contain('13000-100');
    expect(acao.tudo).to.contain('Endereço de cobrança Av. Norte, 1.200, sala 4');
    expect(acao.rotulos).to.deep.equal([]);
  });

  it('F03 A07 X02 corrects the installation address, for every plan that uses it', async () => {
    const sdk = sdkDeTeste();
    const acao = await abrir(sdk);
    await acao.clicar('Corrigir: Endereço de instalação');
    await ver(() => acao.focado === 'CEP');
    expect(acao.campo('Rua').value).to.equal('R. das Acácias');
    await acao.preencher('Número', '14');
    await acao.preencher('Complemento', 'fundos');
    await acao.fazer('Salvar');
    expect(acao.tudo).to.contain('Endereço corrigido.').and.contain('R. das Acácias, 14, fundos');
    const [este, outro] = [await sdk.backend.plano(PLANO), await sdk.backend.plano('plano-0042-5')];
    expect(este.enderecoInstalacao).to.include({ id: 'endereco-0042-1', numero: '14', complemento: 'fundos' });
    expect(outro.enderecoInstalacao).to.include({ id: 'endereco-0042-1', numero: '14' });
    expect((await sdk.backend.listarEnderecos('0042'))[0]).to.include({ numero: '14' });
    expect(acao.ouvidos.map((ouvido) => ouvido.split(' ')[0])).to.deep.equal(['plano-alterando', 'plano-alterado']);
  });

  it('F03 B03 looks a new CEP up: street, district, city and state follow it, the number is asked again', async () => {
    const sdk = sdkDeTeste();
    const acao = await abrir(sdk);
    await acao.clicar('Corrigir: Endereço de instalação');
    await acao.preencher('CEP', '13170100');
    await acao.clicar('Pesquisar');
    await ver(() => acao.focado === 'Número');
    expect(['Rua', 'Bairro', 'Cidade'].map((nome) => acao.campo(nome).value)).to.deep.equal(['Rua Sete', 'Vila Nova', 'Sumaré']);
    expect(acao.tudo).to.contain('Endereço encontrado: Rua Sete, Vila Nova, Sumaré, SP.');
    await acao.fazer('Salvar');
    expect((await sdk.backend.plano(PLANO)).enderecoInstalacao).to.deep.include({ cep: '13170100', logradouro: 'Rua Sete', cidade: 'Sumaré', uf: 'SP' });
  });

  it('F03 B03 a CEP without an answer keeps what stood there, says why, and another one takes the message away', async () => {
    const acao = await abrir();
    await acao.clicar('Corrigir: Endereço de instalação');
    for (const [cep, mensagem] of [
      ['99999998', 'CEP não encontrado.'],
      ['13000999', 'A busca de CEP está fora do ar.'],
      ['13459000', 'Este CEP vale para a cidade inteira.'],
    ] as const) {
      await acao.preencher('CEP', cep);
      expect(acao.tudo).to.not.contain('CEP não encontrado').and.not.contain('fora do ar');
      await acao.clicar('Pesquisar');
      await ver(() => acao.tudo.includes(mensagem) && acao.focado === 'Rua');
      expect(acao.campo('Rua').value).to.equal('R. das Acácias');
    }
    expect(acao.campo('Cidade').value).to.equal('Monte Verde Paulista');
    await acao.preencher('CEP', '123');
    expect(acao.tudo).to.not.contain('cidade inteira');
  });

  it('F03 S02 offers no look-up where the backend has none', async () => {
    const sdk = sdkDeTeste({ dados: (dados) => ({ ...dados, capacidades: { ...dados.capacidades, buscarCep: false } }) });
    const acao = await abrir(sdk);
    await acao.clicar('Corrigir: Endereço de instalação');
    expect(acao.tem('Pesquisar')).to.equal(false);
  });

  it('F03 corrects the billing address where it is another one', async () => {
    const sdk = await comCobrancaPropria();
    const acao = await abrir(sdk);
    await acao.clicar('Corrigir: Endereço de cobrança');
    await acao.preencher('Complemento', 'sala 5');
    await acao.fazer('Salvar');
    const { enderecoInstalacao, enderecoCobranca } = await sdk.backend.plano(PLANO);
    expect(enderecoCobranca).to.include({ id: 'endereco-0042-2', complemento: 'sala 5' });
    expect(enderecoInstalacao.numero).to.equal('12');
    expect((await abrir()).tem('Corrigir: Endereço de cobrança')).to.equal(false);
  });

  it('F03 sends the bills to another address of the client, for this plan only', async () => {
    const sdk = sdkDeTeste();
    const acao = await abrir(sdk);
    await acao.clicar('Usar outro: Endereço de cobrança');
    await acao.escolher('Novo endereço de cobrança', 'endereco-0042-3');
    await acao.fazer('Salvar');
    expect((await sdk.backend.plano(PLANO)).enderecoCobranca.id).to.equal('endereco-0042-3');
    expect((await sdk.backend.plano('plano-0042-5')).enderecoCobranca.id).to.equal('endereco-0042-1');
  });

  it('F03 validates at the field, and asks what is to be corrected', async () => {
    const acao = await abrir();
    await acao.fazer('Salvar');
    await ver(() => acao.alerta.includes('Endereço: Preencha este campo.'));
    await acao.clicar('Corrigir: Endereço de instalação');
    await acao.preencher('CEP', '123');
    await acao.preencher('Rua', '');
    await acao.preencher('Número', '');
    await acao.fazer('Salvar');
    expect(acao.descricao('CEP')).to.equal('CEP inválido. São 8 números.');
    expect(acao.alerta).to.contain('Rua: Preencha este campo.').and.contain('Número: Informe o número ou marque S/N.');
    await ver(() => acao.focado === 'CEP');
  });

  it("F03 S05 somebody else's change is shown beside what was typed", async () => {
    const sdk = sdkDeTeste();
    const acao = await abrir(sdk);
    await acao.clicar('Corrigir: Endereço de instalação');
    await acao.preencher('Número', '16');
    const { versao, enderecoInstalacao } = await sdk.backend.plano(PLANO);
    await sdk.backend.corrigirEnderecos(PLANO, { instalacao: { ...enderecoInstalacao, numero: '14' } }, { chave: 'o', versao });
    await acao.fazer('Salvar');
    await ver(() => acao.alerta.includes('Outra pessoa alterou este plano'));
    expect(acao.alerta).to.contain('Antes: R. das Acácias, 12').and.contain('Agora: R. das Acácias, 14');
    expect(acao.campo('Número').value).to.equal('16');
    await acao.fazer('Salvar');
    expect((await sdk.backend.plano(PLANO)).enderecoInstalacao.numero).to.equal('16');
  });

  it('F03 A05 is not for a cancelled plan', async () => {
    expect((await abrir(sdkDeTeste(), 'plano-0042-5')).tudo).to.contain('O status atual do plano não permite esta ação.');
  });

  for (const tema of ['light', 'dark'] as const) {
    it(`X06 no axe finding: seen, corrected, findings, done (${tema})`, async () => {
      const acao = await abrir(await comCobrancaPropria());
      await acao.vestir(tema);
      await expect(acao.elemento).to.be.accessible();
      await acao.clicar('Corrigir: Endereço de instalação');
      await acao.preencher('Rua', '');
      await acao.fazer('Salvar');
      await expect(acao.elemento).to.be.accessible();
      await acao.preencher('Rua', 'R. das Acácias');
      await acao.fazer('Salvar');
      await expect(acao.elemento).to.be.accessible();
    });
  }
});
