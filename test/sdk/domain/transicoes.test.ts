import { expect } from 'chai';
import { statusDePlano as registro } from '../../../mock-server/dados/status-de-plano.js';
import { statusDe, type StatusDePlano } from '../../../sdk/domain/status.js';
import { transicoesDe } from '../../../sdk/domain/transicoes.js';

const ids = (de: string): Record<string, unknown> => {
  const { mudarStatus, ...acoes } = transicoesDe(registro, statusDe(registro, de));
  return {
    mudarStatus: mudarStatus.map(({ id }) => id),
    ...Object.fromEntries(Object.entries(acoes).map(([acao, status]) => [acao, (status as StatusDePlano | undefined)?.id])),
  };
};

// By hand from the table of the domain, one line a status: nothing of it is computed.
const TABELA: Record<string, readonly [readonly string[], string?, (string | undefined)?, string?]> = {
  'aguardando-assinatura': [['aguardando-instalacao', 'habilitado'], 'cancelado'],
  'aguardando-instalacao': [['habilitado'], 'cancelado'],
  habilitado: [['reduzido', 'suspenso-por-debito'], 'cancelado', undefined, 'suspensao-temporaria'],
  reduzido: [['habilitado', 'suspenso-por-debito'], 'cancelado'],
  'habilitado-provisoriamente': [['habilitado', 'suspenso-por-debito'], 'cancelado'],
  'suspenso-por-debito': [['habilitado'], 'cancelado', 'habilitado-provisoriamente'],
  'suspensao-temporaria': [['habilitado'], 'cancelado'],
  cancelado: [[]],
};

describe('transicoesDe', () => {
  it('A06 knows every status of the default registry', () => {
    expect(Object.keys(TABELA)).to.deep.equal(registro.map(({ id }) => id));
  });

  for (const [de, [mudarStatus, cancelar, desbloquear, suspender]] of Object.entries(TABELA)) {
    it(`A06 F02 leads from "${de}" only where its line says, each at its own action`, () => {
      expect(ids(de)).to.deep.equal({ mudarStatus, cancelar, desbloquear, suspender });
    });
  }

  it('F02 never offers by "Mudar Status" what cancels or ends by itself', () => {
    for (const { id } of registro) {
      for (const status of transicoesDe(registro, statusDe(registro, id)).mudarStatus)
        expect([status.grupo === 'cancelado', status.aoTerminar !== undefined], id).to.deep.equal([false, false]);
    }
  });

  it('A06 leaves no next status out and invents none', () => {
    for (const { id } of registro) {
      const { mudarStatus, cancelar, desbloquear, suspender } = transicoesDe(registro, statusDe(registro, id));
      const todos = [...mudarStatus, cancelar, desbloquear, suspender].flatMap((status) => status?.id ?? []);
      expect(todos.sort(), id).to.deep.equal([...statusDe(registro, id).proximos].sort());
    }
  });

  it('A01 A06 leads nowhere from a status that the registry does not know, and offers none that it does not know', () => {
    expect(ids('Em Migração')).to.deep.equal({ mudarStatus: [], cancelar: undefined, desbloquear: undefined, suspender: undefined });
    const solto = [{ ...registro[0]!, proximos: ['outro'] }];
    expect(transicoesDe(solto, solto[0]!).mudarStatus).to.deep.equal([]);
  });
});
