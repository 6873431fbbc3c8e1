import { expect } from 'chai';
import fc from 'fast-check';
import { ESTADOS_DA_AUTORIZACAO, proximosEstados } from '../../sdk/domain/autorizacao-de-debito.js';
import { isSdkError } from '../../sdk/errors/index.js';
import { chave, falha, faltasDe } from './pedidos.js';
import type { BackendEmProva } from './suite-de-backend.js';

/** Paid by boleto. */
const PLANO = 'plano-0042-3';
const CONTA = { banco: '001', agencia: '1584', agenciaDigito: '9', conta: '00210169', contaDigito: '6' };
const NOVA = { forma: 'debito-conta', conta: CONTA, titular: { nome: 'Comercial Exemplo Ltda', documento: '12ABC34501DE35' }, consentimento: true } as const;
const PIX = {
  forma: 'pix-automatico',
  inicio: '2026-12-01',
  periodicidade: 'mensal',
  valor: { tipo: 'fixo', centavos: 7990 },
  retentativa: 'nenhuma',
} as const;

/** Authorisations of debit, seen from outside. */
export function suiteDeAutorizacoes(t: Omit<BackendEmProva, 'fechar'>): void {
  const edicao = async (planoId = PLANO) => ({ ...chave(), versao: (await t.backend.plano(planoId)).versao });
  const forma = async (): Promise<string> => (await t.backend.plano(PLANO)).formaDePagamento;

  describe('authorisations of debit', () => {
    it('D05 keeps a new one pending, names what may follow, and never gives the account back', async () => {
      const { autorizacao } = await t.backend.autorizarDebito(PLANO, NOVA, await edicao());
      expect(autorizacao).to.deep.include({ estado: 'pendente', proximos: ['enviada', 'cancelada'], conta: { banco: '001', conta: '•••69-6' } });
      expect(await t.backend.autorizacoesDeDebito(PLANO)).to.deep.equal([autorizacao]);
      expect(await forma()).to.equal('boleto');
    });

    it('D05 refuses a state that does not follow, and a foreign authorisation', async () => {
      const { autorizacao } = await t.backend.autorizarDebito(PLANO, NOVA, await edicao());
      const mudar = async (estado: 'aceita' | 'enviada', autorizacaoId = autorizacao.id, planoId = PLANO) =>
        t.backend.mudarAutorizacao(planoId, { autorizacaoId, estado }, await edicao(planoId));
      expect((await falha(mudar('aceita'))).code).to.equal('invalid-transition');
      expect((await falha(mudar('enviada', autorizacao.id, 'plano-0042-1'))).code).to.equal('not-found');
    });

    it('D05 asks for the consent of another holder, and checks the account again', async () => {
      const outro = { ...NOVA, titular: { nome: 'Outra Pessoa', documento: '52998224725' }, consentimento: false };
      expect(await faltasDe(t.backend.autorizarDebito(PLANO, outro, await edicao()))).to.deep.equal(['consentimento consentimento']);
      expect(await faltasDe(t.backend.autorizarDebito(PLANO, { ...NOVA, conta: { ...CONTA, agencia: '15' } }, await edicao()))).to.deep.equal([
        'conta.agencia agencia-tamanho',
      ]);
    });

    it('D05 a new one takes the place of one that waits; one in force stays until the new one is accepted', async () => {
      const primeira = (await t.backend.autorizarDebito(PLANO, NOVA, await edicao())).autorizacao.id;
      const segunda = (await t.backend.autorizarDebito(PLANO, NOVA, await edicao())).autorizacao.id;
      for (const estado of ['enviada', 'aceita'] as const) await t.backend.mudarAutorizacao(PLANO, { autorizacaoId: segunda, estado }, await edicao());
      const terceira = (await t.backend.autorizarDebito(PLANO, PIX, await edicao())).autorizacao.id;
      const estados = async () => Object.fromEntries((await t.backend.autorizacoesDeDebito(PLANO)).map(({ id, estado }) => [id, estado]));
      expect(await estados()).to.deep.equal({ [primeira]: 'cancelada', [segunda]: 'aceita', [terceira]: 'pendente' });
      expect(await forma()).to.equal('debito-conta');
      for (const estado of ['enviada', 'aceita'] as const) await t.backend.mudarAutorizacao(PLANO, { autorizacaoId: terceira, estado }, await edicao());
      expect(await estados()).to.deep.equal({ [primeira]: 'cancelada', [segunda]: 'cancelada', [terceira]: 'aceita' });
      expect(await forma()).to.equal('pix-automatico');
    });

    it('D05 whatever is done, at most one is accepted, and the plan is paid by it and by nothing else', async () => {
      const passo = fc.oneof(fc.constantFrom(NOVA, PIX), fc.record({ qual: fc.nat(3), estado: fc.constantFrom(...ESTADOS_DA_AUTORIZACAO) }));
      await fc.assert(
        fc.asyncProperty(fc.array(passo, { minLength: 4, maxLength: 12 }), async (passos) => {
          for (const um of passos) {
            const lista = await t.backend.autorizacoesDeDebito(PLANO);
            const alvo = 'qual' in um ? lista[um.qual] : undefined;
            if ('forma' in um) await t.backend.autorizarDebito(PLANO, um, await edicao());
            else if (alvo) {
              const feito = await t.backend.mudarAutorizacao(PLANO, { autorizacaoId: alvo.id, estado: um.estado }, await edicao()).catch((erro: unknown) => {
                if (isSdkError(erro) && erro.code === 'invalid-transition') return undefined;
                throw erro;
              });
              expect(feito !== undefined, `${alvo.estado} → ${um.estado}`).to.equal(proximosEstados(alvo.forma, alvo.estado).includes(um.estado));
            }
            const aceitas = (await t.backend.autorizacoesDeDebito(PLANO)).filter(({ estado }) => estado === 'aceita');
            expect(aceitas.length).to.be.at.most(1);
            expect(await forma()).to.equal(aceitas[0]?.forma ?? 'boleto');
          }
        }),
        { numRuns: 15 },
      );
    });
  });

  describe('addresses of a plan', () => {
    const DESTINO = { cep: '13000200', logradouro: 'Avenida Norte', numero: '900', bairro: 'Jd. Paraíso', cidade: 'Campinas', uf: 'SP' } as const;

    it('D03 moves the installation and adds the address, or does nothing', async () => {
      const enderecos = await t.backend.listarEnderecos('0042');
      const { enderecoInstalacao } = await t.backend.plano(PLANO);
      const { id: _, ...aqui } = enderecoInstalacao;
      expect(await faltasDe(t.backend.transferirEndereco(PLANO, { endereco: aqui, cobrancaTambem: false }, await edicao()))).to.deep.equal([
        'numero endereco-atual',
      ]);
      expect(await t.backend.listarEnderecos('0042')).to.deep.equal(enderecos);
      const { plano } = await t.backend.transferirEndereco(PLANO, { endereco: DESTINO, cobrancaTambem: true }, await edicao());
      expect(plano.enderecoInstalacao).to.include(DESTINO);
      expect(plano.enderecoCobranca).to.deep.equal(plano.enderecoInstalacao);
      expect(await t.backend.listarEnderecos('0042')).to.deep.equal([...enderecos, plano.enderecoInstalacao]);
    });

    it('F03 corrects an address wherever the client uses it, with new versions', async () => {
      const { enderecoInstalacao, versao } = await t.backend.plano('plano-0042-1');
      const antes = await t.backend.plano('plano-0042-5');
      const { id, ...instalacao } = { ...enderecoInstalacao, numero: '14' };
      await t.backend.corrigirEnderecos('plano-0042-1', { instalacao }, { ...chave(), versao });
      const depois = await t.backend.plano('plano-0042-5');
      expect(depois.enderecoInstalacao).to.deep.equal({ ...instalacao, id });
      expect(depois.versao).not.to.equal(antes.versao);
    });
  });
}
