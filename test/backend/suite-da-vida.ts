import { expect } from 'chai';
import { isConflictError } from '../../sdk/errors/index.js';
import { chave, falha, faltasDe } from './pedidos.js';
import type { BackendEmProva } from './suite-de-backend.js';

const PLANO = 'plano-0042-1';

/** What happens to a plan after it was sold. */
export function suiteDaVida(t: Omit<BackendEmProva, 'fechar'>): void {
  const edicao = async (planoId = PLANO) => ({ ...chave(), versao: (await t.backend.plano(planoId)).versao });

  describe('status', () => {
    it('F02 A06 goes to a next status, with a new version', async () => {
      const antes = await t.backend.plano(PLANO);
      const depois = await t.backend.mudarStatus(PLANO, { statusId: 'reduzido' }, await edicao());
      expect(depois).to.deep.equal({ ...antes, versao: depois.versao, status: { id: 'reduzido', desde: '2026-11-24' } });
      expect(depois.versao).not.to.equal(antes.versao);
      expect(await t.backend.plano(PLANO)).to.deep.equal(depois);
    });

    it('F02 S04 refuses a status that is no next one, or that has an action of its own', async () => {
      expect((await falha(t.backend.mudarStatus(PLANO, { statusId: 'aguardando-instalacao' }, await edicao()))).code).to.equal('invalid-transition');
      for (const statusId of ['cancelado', 'suspensao-temporaria']) {
        expect(await faltasDe(t.backend.mudarStatus(PLANO, { statusId }, await edicao()))).to.deep.equal(['statusId opcao-indisponivel']);
      }
      expect((await t.backend.plano(PLANO)).status.id).to.equal('habilitado');
    });

    it('S05 refuses an old version with what is there now, and the key comes before the version', async () => {
      const velha = await edicao();
      const feito = await t.backend.mudarStatus(PLANO, { statusId: 'reduzido' }, velha);
      expect(await t.backend.mudarStatus(PLANO, { statusId: 'reduzido' }, velha)).to.deep.equal(feito);
      const erro = await falha(t.backend.mudarStatus(PLANO, { statusId: 'suspenso-por-debito' }, { ...velha, ...chave() }));
      expect(isConflictError(erro) && erro.motivo).to.equal('versao');
      expect(isConflictError(erro) && erro.atual).to.deep.equal(feito);
    });
  });
}
