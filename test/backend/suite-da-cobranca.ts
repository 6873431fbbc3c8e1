import { expect } from 'chai';
import { isRuleError } from '../../sdk/errors/index.js';
import { chave, falha, faltasDe } from './pedidos.js';
import type { BackendEmProva } from './suite-de-backend.js';

const PLANO = 'plano-0042-1';
const CONTA = { banco: '001', agencia: '1584', agenciaDigito: '9', conta: '00210169', contaDigito: '6' };

/** How a plan is paid, and the backend's own fields. */
export function suiteDaCobranca(t: Omit<BackendEmProva, 'fechar'>): void {
  const edicao = async (planoId = PLANO) => ({ ...chave(), versao: (await t.backend.plano(planoId)).versao });

  describe('payment form', () => {
    const debito = async () => {
      const { nome, documento } = await t.backend.cliente('0042');
      return { forma: 'debito-conta', conta: CONTA, titular: { nome, documento }, consentimento: true } as const;
    };

    it('F08 changes the form; what comes back is masked', async () => {
      const depois = await t.backend.mudarFormaDePagamento(PLANO, { cobranca: await debito(), regrasConfirmadas: [] }, await edicao());
      expect(depois.formaDePagamento).to.equal('debito-conta');
      const cobranca = await t.backend.cobrancaDoPlano(PLANO);
      expect(cobranca.conta).to.include({ banco: '001', agencia: '1584', conta: '••••169' });
      expect(JSON.stringify(cobranca)).to.not.contain('00210169');
      const [entrada] = (await t.backend.historico(PLANO, { limite: 1 })).itens;
      expect(entrada).to.include({ acao: 'forma-pagamento', de: 'Pix Automático', para: 'Débito em Conta' });
      expect(JSON.stringify(entrada)).to.not.contain('00210169');
    });

    it('F08 B08 refuses details by the rules of a new plan', async () => {
      const cobranca = { ...(await debito()), conta: { ...CONTA, agencia: '15' } };
      expect(await faltasDe(t.backend.mudarFormaDePagamento(PLANO, { cobranca, regrasConfirmadas: [] }, await edicao()))).to.deep.equal([
        'cobranca.conta.agencia agencia-tamanho',
      ]);
      const cartao = { forma: 'cartao-credito', cartao: { salvoId: 'de-outro' } } as const;
      expect(await faltasDe(t.backend.mudarFormaDePagamento(PLANO, { cobranca: cartao, regrasConfirmadas: [] }, await edicao()))).to.deep.equal([
        'cobranca.cartao opcao-indisponivel',
      ]);
    });

    it('F08 S05 refuses an old version, and a plan whose status does not allow it', async () => {
      const velha = await edicao();
      await t.backend.mudarStatus(PLANO, { statusId: 'reduzido' }, await edicao());
      expect((await falha(t.backend.mudarFormaDePagamento(PLANO, { cobranca: { forma: 'boleto' }, regrasConfirmadas: [] }, velha))).code).to.equal('conflict');
      const cancelado = t.backend.mudarFormaDePagamento('plano-0042-5', { cobranca: await debito(), regrasConfirmadas: [] }, await edicao('plano-0042-5'));
      expect((await falha(cancelado)).code).to.equal('invalid-transition');
    });

    it('F08 B12 a broken registration rule is named; one that blocks cannot be confirmed', async () => {
      const novo = await t.backend.listarPlanos('0042', { grupo: 'ativo' });
      expect(novo.itens.length).to.be.greaterThan(0);
      const boleto = t.backend.mudarFormaDePagamento('plano-0042-3', { cobranca: await debito(), regrasConfirmadas: [] }, await edicao('plano-0042-3'));
      expect((await boleto).formaDePagamento).to.equal('debito-conta');
      const volta = await t.backend
        .mudarFormaDePagamento('plano-0042-3', { cobranca: { forma: 'boleto' }, regrasConfirmadas: [] }, await edicao('plano-0042-3'))
        .catch((erro: unknown) => erro);
      // Only where the offer's own fidelity is not the twelve months that the rule asks for.
      if (isRuleError(volta)) expect(volta.regras.map(({ id }) => id)).to.deep.equal(['fidelidade-no-boleto']);
      else expect(volta).to.include({ formaDePagamento: 'boleto' });
    });
  });

  describe('extra fields', () => {
    it('F04 each comes with its type and its value, a secret without', async () => {
      const campos = await t.backend.camposExtra(PLANO);
      expect(campos.map(({ tipo }) => tipo)).to.deep.equal(['texto', 'numero', 'numero', 'data', 'lista', 'sim-nao', 'segredo', 'texto']);
      expect(campos[1]).to.include({ valor: -19.5, casas: 2 });
      expect(campos[6]).to.not.have.property('valor');
      expect(campos[6]).to.include({ definido: true });
      expect((await t.backend.camposExtra('plano-0042-2'))[0]).to.not.have.property('valor');
    });

    it('F04 writes what is named; a secret never comes back, not even in the history', async () => {
      const mudanca = {
        valores: [
          { id: 'sinal', valor: -22 },
          { id: 'vistoria', valor: null },
        ],
        segredos: [{ id: 'wifi', segredo: 's3gredo-novo' }],
      };
      await t.backend.gravarCamposExtra(PLANO, mudanca, await edicao());
      const campos = await t.backend.camposExtra(PLANO);
      expect(campos[1]).to.include({ valor: -22 });
      expect(campos[3]).to.not.have.nested.property('valor', '2026-03-12');
      expect(campos[0]).to.include({ valor: 'CTO-042-07' });
      const tudo = JSON.stringify([campos, await t.backend.historico(PLANO, {}), await t.backend.plano(PLANO)]);
      expect(tudo).to.not.contain('s3gredo-novo');
      const [entrada] = (await t.backend.historico(PLANO, { limite: 1 })).itens;
      expect(entrada).to.include({ acao: 'campos-extra', nota: 'Sinal na ONU (dBm), Vistoria em, Senha do Wi-Fi' });
    });

    it('F04 S04 refuses by the rule of each field, and fields and kinds that are not there', async () => {
      const gravar = async (valores: { id: string; valor: string | number | boolean | null }[]) =>
        faltasDe(t.backend.gravarCamposExtra(PLANO, { valores, segredos: [] }, await edicao()));
      expect(await gravar([{ id: 'sinal', valor: 3 }])).to.deep.equal(['sinal fora-do-intervalo']);
      expect(await gravar([{ id: 'caixa', valor: null }])).to.deep.equal(['caixa obrigatorio']);
      expect(await gravar([{ id: 'origem', valor: 'lua' }])).to.deep.equal(['origem opcao-indisponivel']);
      expect(await gravar([{ id: 'nada', valor: 1 }])).to.deep.equal(['nada opcao-indisponivel']);
      expect(await gravar([{ id: 'sinal', valor: 'forte' }])).to.deep.equal(['valores valor-invalido']);
      expect((await falha(t.backend.gravarCamposExtra(PLANO, { valores: [], segredos: [] }, { ...chave(), versao: 'velha' }))).code).to.equal('conflict');
    });
  });
}
