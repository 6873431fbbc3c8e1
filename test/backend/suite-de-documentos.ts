import { expect } from 'chai';
import { chave, falha } from './pedidos.js';
import type { BackendEmProva } from './suite-de-backend.js';

const PLANO = 'plano-0042-1';

/** Due days and printed documents, seen from outside. */
export function suiteDeDocumentos(t: Omit<BackendEmProva, 'fechar'>): void {
  const edicao = async (planoId = PLANO) => ({ ...chave(), versao: (await t.backend.plano(planoId)).versao });

  describe('due day', () => {
    it('D04 gives the allowed days, each with its closing, and how they are charged', async () => {
      const { atual, opcoes, estrategia, impedimentos } = await t.backend.opcoesDeVencimento(PLANO);
      expect(atual).to.deep.equal({ dia: 10, fechamento: 30 });
      expect(opcoes.map(({ dia }) => dia)).to.deep.equal([1, 5, 10, 15, 20, 25, 31]);
      expect([estrategia, impedimentos]).to.deep.equal(['mes-comercial', []]);
    });

    it('D04 changes the day, bills the pro-rata, and keeps the term of the change', async () => {
      const { plano, previa, impressoId } = await t.backend.alterarVencimento(PLANO, { dia: 15 }, await edicao());
      expect([plano.diaDeVencimento, previa.dias, previa.acerto]).to.deep.equal([15, 5, 1665]);
      expect((await t.backend.plano(PLANO)).versao).to.equal(plano.versao);
      const termo = await t.backend.impresso(PLANO, { tipo: 'alteracao-vencimento', referenciaId: impressoId });
      expect(termo.formato === 'modelo' && termo.valores['vencimento.proximaFatura']).to.equal('15/12/2026');
    });

    it('D04 refuses a day that is not offered, the same day, an old version and a cancelled plan', async () => {
      for (const dia of [10, 7]) expect((await falha(t.backend.alterarVencimento(PLANO, { dia }, await edicao()))).code, String(dia)).to.equal('validation');
      expect((await falha(t.backend.alterarVencimento(PLANO, { dia: 15 }, { ...chave(), versao: 'velha' }))).code).to.equal('conflict');
      expect((await falha(t.backend.alterarVencimento('plano-0042-5', { dia: 15 }, await edicao('plano-0042-5')))).code).to.equal('invalid-transition');
      expect((await t.backend.plano(PLANO)).diaDeVencimento).to.equal(10);
    });
  });

  describe('printed documents', () => {
    it('D02 has no document of a model, a reference or a plan that is not there', async () => {
      for (const pedido of [
        { tipo: 'contrato', modeloId: 'nenhum' },
        { tipo: 'contrato', referenciaId: 'nenhum' },
        { tipo: 'alteracao-vencimento' },
        { tipo: 'autorizacao-debito', referenciaId: 'nenhum' },
      ] as const)
        expect((await falha(t.backend.impresso(PLANO, pedido))).code, JSON.stringify(pedido)).to.equal('not-found');
      expect((await falha(t.backend.impresso('nenhum', { tipo: 'contrato' }))).code).to.equal('not-found');
    });

    it('D02 gives the document of its own plan only', async () => {
      const { impressoId } = await t.backend.alterarVencimento(PLANO, { dia: 15 }, await edicao());
      expect((await falha(t.backend.impresso('plano-0042-2', { tipo: 'alteracao-vencimento', referenciaId: impressoId }))).code).to.equal('not-found');
    });

    it('D02 answers with a finished PDF where the ERP makes one', async () => {
      const pdf = await t.backend.impresso(PLANO, { tipo: 'contrato', modeloId: 'sumario-pdf' });
      expect(pdf.formato === 'pdf' && atob(pdf.base64).slice(0, 5)).to.equal('%PDF-');
    });
  });
}
