import { expect } from 'chai';
import fc from 'fast-check';
import { chave, falha, faltasDe } from './pedidos.js';
import type { BackendEmProva } from './suite-de-backend.js';

const PLANO = 'plano-0042-1';
const CONTRATO = { numero: 'C-1', dataDaVenda: '2026-11-20', taxaDeInstalacao: 0, parcelas: 1, validadeMeses: 24, modeloId: 'contrato-scm', emVigor: true };

/** Contracts of a plan, seen from outside. */
export function suiteDeContratos(t: Omit<BackendEmProva, 'fechar'>): void {
  const edicao = async (planoId = PLANO) => ({ ...chave(), versao: (await t.backend.plano(planoId)).versao });

  describe('contracts', () => {
    it('D01 proposes a free number and the terms of the sale', async () => {
      const { contratos, sugestao, modelos } = await t.backend.contratosDoPlano(PLANO);
      expect(contratos).to.deep.equal([]);
      expect(sugestao).to.include({ dataDaVenda: '2026-03-12', modeloId: modelos[0]!.id });
      await t.backend.salvarContrato(PLANO, { ...sugestao, emVigor: true }, await edicao());
      expect((await t.backend.contratosDoPlano(PLANO)).sugestao.numero).not.to.equal(sugestao.numero);
    });

    it('D01 corrects a contract by its id', async () => {
      const { contrato } = await t.backend.salvarContrato(PLANO, CONTRATO, await edicao());
      await t.backend.salvarContrato(PLANO, { ...contrato, validadeMeses: 36 }, await edicao());
      expect((await t.backend.contratosDoPlano(PLANO)).contratos).to.deep.equal([{ ...contrato, validadeMeses: 36 }]);
    });

    it('D01 refuses a number in use, a sale in the future, an unknown model and an unknown contract', async () => {
      await t.backend.salvarContrato(PLANO, CONTRATO, await edicao());
      expect(await faltasDe(t.backend.salvarContrato('plano-0042-2', CONTRATO, await edicao('plano-0042-2')))).to.deep.equal(['numero contrato-em-uso']);
      expect(await faltasDe(t.backend.salvarContrato(PLANO, { ...CONTRATO, numero: 'C-2', dataDaVenda: '2026-11-25' }, await edicao()))).to.deep.equal([
        'dataDaVenda data-futura',
      ]);
      expect(await faltasDe(t.backend.salvarContrato(PLANO, { ...CONTRATO, numero: 'C-2', modeloId: 'x' }, await edicao()))).to.deep.equal([
        'modeloId opcao-indisponivel',
      ]);
      expect((await falha(t.backend.salvarContrato(PLANO, { ...CONTRATO, id: 'x', numero: 'C-2' }, await edicao()))).code).to.equal('not-found');
      expect((await t.backend.contratosDoPlano(PLANO)).contratos).to.have.lengthOf(1);
    });

    it('D01 a cancelled plan takes no contract', async () => {
      expect((await falha(t.backend.salvarContrato('plano-0042-5', CONTRATO, await edicao('plano-0042-5')))).code).to.equal('invalid-transition');
    });

    it('D01 whatever is saved, exactly one contract is in force', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(fc.record({ qual: fc.nat(4), emVigor: fc.boolean() }), { minLength: 1, maxLength: 6 }), async (passos) => {
          for (const { qual, emVigor } of passos) {
            const { contratos } = await t.backend.contratosDoPlano(PLANO);
            const um = contratos[qual];
            const dados = um ? { ...um, emVigor } : { ...CONTRATO, numero: `N-${chave().chave}`, emVigor };
            await t.backend.salvarContrato(PLANO, dados, await edicao());
            const depois = (await t.backend.contratosDoPlano(PLANO)).contratos;
            expect(depois.filter((contrato) => contrato.emVigor)).to.have.lengthOf(1);
            if (emVigor) expect(depois.find((contrato) => contrato.emVigor)!.numero).to.equal(dados.numero);
          }
        }),
        { numRuns: 10 },
      );
    });
  });
}
