import { expect } from '@open-wc/testing';
import { NetworkError } from '../../sdk/errors/network-error.js';
import '../../src/elements/forma-pagamento/define.js';
import { abrirAcao, PLANO } from '../harness/acao-harness.js';
import { ver } from '../harness/ver.js';
import { sdkDeTeste } from '../helpers/sdk-de-teste.js';

const TAG = 'forma-pagamento';
const VERBO = 'Alterar forma de pagamento';
const opcoes = (campo: Element): string[] => [...(campo as HTMLSelectElement).options].map(({ text }) => text);

describe('<forma-pagamento>', () => {
  it('F08 shows how the plan is paid now, numbers by their end only, and the forms that the backend offers', async () => {
    const acao = await abrirAcao(TAG, { planoId: 'plano-0042-2' });
    expect(acao.titulo).to.equal('Forma de Pagamento');
    expect(acao.tudo).to.contain('Débito em Conta').and.contain('agência 1584 · conta ••••169').and.contain('**.ABC.345/****-**');
    expect(opcoes(acao.campo('Forma de Pagamento'))).to.deep.equal([
      'Escolha a forma',
      'Boleto',
      'Cartão de Crédito',
      'Débito em Conta',
      'Débito em Conta Telefônica',
      'Pix Automático',
    ]);
  });

  it('F08 B08 direct debit asks the account, checks its digit, and is kept masked', async () => {
    const sdk = sdkDeTeste();
    const acao = await abrirAcao(TAG, { sdk });
    await acao.escolher('Forma de Pagamento', 'debito-conta');
    await acao.escolher('Banco', '001');
    for (const [rotulo, valor] of [
      ['Agência', '1584'],
      ['Dígito da agência', '9'],
      ['Conta', '210169'],
      ['Dígito da conta', '7'],
    ] as const) {
      await acao.preencher(rotulo, valor);
      await acao.tecla('Tab');
    }
    await acao.fazer(VERBO);
    await ver(() => acao.descricao('Dígito da conta').includes('O dígito da conta não confere.'));
    await acao.preencher('Dígito da conta', '6');
    await acao.tecla('Tab');
    await acao.fazer(VERBO);
    expect(acao.tudo).to.contain('Forma de pagamento alterada.');
    expect((await sdk.backend.plano(PLANO)).formaDePagamento).to.equal('debito-conta');
    expect((await sdk.backend.cobrancaDoPlano(PLANO)).conta).to.include({ conta: '••••169' });
    expect(acao.ouvidos.join()).to.not.contain('210169');
  });

  it("F08 B08 a card comes from the host's own element in the slot, and only what may be shown is kept", async () => {
    const sdk = sdkDeTeste();
    const acao = await abrirAcao(TAG, { sdk });
    const cartao = document.createElement('div');
    cartao.slot = 'cartao';
    acao.elemento.append(cartao);
    await acao.escolher('Forma de Pagamento', 'cartao-credito');
    await ver(() => acao.tudo.includes('Detalhes da Cobrança'));
    const detail = { token: 'tok_1', bandeira: 'Visa', final: '4242', validade: '2030-01' };
    cartao.dispatchEvent(new CustomEvent('cartao-tokenizado', { detail, bubbles: true, composed: true }));
    await ver(() => acao.situacao.includes('Cartão recebido: Visa final 4242.'));
    await acao.fazer(VERBO);
    expect(await sdk.backend.cobrancaDoPlano(PLANO)).to.deep.equal({
      forma: 'cartao-credito',
      cartao: { bandeira: 'Visa', final: '4242', validade: '2030-01' },
    });
  });

  it('F08 what is missing is listed by its name and focused', async () => {
    const acao = await abrirAcao(TAG);
    await acao.fazer(VERBO);
    await ver(() => acao.focado === 'Forma de Pagamento');
    expect(acao.alerta).to.contain('Forma de Pagamento: Preencha este campo.');
    await acao.escolher('Forma de Pagamento', 'debito-telefone');
    await acao.fazer(VERBO);
    await ver(() => acao.alerta.includes('Operadora: Preencha este campo.'));
  });

  it('F08 "Boleto" for a plan that is paid so already changes nothing', async () => {
    const acao = await abrirAcao(TAG, { planoId: 'plano-0042-3' });
    await acao.escolher('Forma de Pagamento', 'boleto');
    await acao.fazer(VERBO);
    await ver(() => acao.alerta.includes('Nada foi alterado.'));
  });

  it('F08 B12 a registration rule is named; a warning can be confirmed', async () => {
    const regra = {
      id: 'r',
      nome: 'Regra de teste',
      mensagem: 'Prefira Pix.',
      quando: [{ campo: 'formaDePagamento', em: ['boleto'] }],
      exige: [{ campo: 'cidade', em: ['Lua'] }],
    } as const;
    const sdk = sdkDeTeste({ dados: (dados) => ({ ...dados, regras: [{ ...regra, efeito: 'avisa' }] }) });
    const acao = await abrirAcao(TAG, { sdk });
    await acao.escolher('Forma de Pagamento', 'boleto');
    await acao.fazer(VERBO);
    await ver(() => acao.tudo.includes('Regra de teste') && acao.tudo.includes('Prefira Pix.'));
    await acao.clicar(acao.campo('Li os avisos e quero continuar.'));
    await acao.fazer(VERBO);
    expect((await sdk.backend.plano(PLANO)).formaDePagamento).to.equal('boleto');
    const bloqueio = sdkDeTeste({ dados: (dados) => ({ ...dados, regras: [{ ...regra, efeito: 'bloqueia' }] }) });
    const outra = await abrirAcao(TAG, { sdk: bloqueio });
    await outra.escolher('Forma de Pagamento', 'boleto');
    await outra.fazer(VERBO);
    await ver(() => outra.tudo.includes('Esta regra não permite a mudança.'));
    expect(outra.rotulos).to.not.include('Li os avisos e quero continuar.');
  });

  it('F08 S05 a lost answer lets only the same follow; a conflict shows both', async () => {
    let vezes = 0;
    const sdk = sdkDeTeste({
      trocar: ({ mudarFormaDePagamento }) => ({
        async mudarFormaDePagamento(...argumentos) {
          const feito = await mudarFormaDePagamento(...argumentos);
          if ((vezes += 1) === 1) throw new NetworkError('lost');
          return feito;
        },
      }),
      dados: (dados) => ({ ...dados, regras: [] }),
    });
    const acao = await abrirAcao(TAG, { sdk });
    await acao.escolher('Forma de Pagamento', 'boleto');
    await acao.fazer(VERBO);
    expect(acao.editavel).to.equal(false);
    await acao.fazer('Tentar de novo');
    expect(acao.tudo).to.contain('Forma de pagamento alterada.');
    const outra = await abrirAcao(TAG, { sdk, planoId: 'plano-0042-2' });
    const { versao } = await sdk.backend.plano('plano-0042-2');
    const telefone = { forma: 'debito-telefone', operadora: 'Linha Sul', telefone: '1920000042', titular: 'Ana' } as const;
    await sdk.backend.mudarFormaDePagamento('plano-0042-2', { cobranca: telefone, regrasConfirmadas: [] }, { chave: 'k', versao });
    await outra.escolher('Forma de Pagamento', 'boleto');
    await outra.fazer(VERBO);
    await ver(() => outra.alerta.includes('Outra pessoa alterou este plano'));
    expect(outra.alerta).to.contain('Agora: Débito em Conta Telefônica · Linha Sul · ••••042 · titular: Ana');
    expect(outra.campo('Forma de Pagamento').value).to.equal('boleto');
  });

  it('A05 F08 a cancelled plan says why', async () => {
    expect((await abrirAcao(TAG, { planoId: 'plano-0042-5' })).tudo).to.contain('O status atual do plano não permite esta ação.');
  });

  for (const tema of ['light', 'dark'] as const) {
    it(`X06 F08 no axe finding, at 320 px (${tema})`, async () => {
      const acao = await abrirAcao(TAG, { planoId: 'plano-0042-2' });
      acao.elemento.parentElement!.style.width = '320px';
      await acao.vestir(tema);
      await expect(acao.elemento).to.be.accessible();
      await acao.escolher('Forma de Pagamento', 'debito-conta');
      await acao.fazer(VERBO);
      await expect(acao.elemento).to.be.accessible();
      expect(acao.elemento.scrollWidth).to.be.at.most(320);
    });
  }
});
