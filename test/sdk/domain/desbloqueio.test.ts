import { expect } from 'chai';
import { faltasDoDesbloqueio, fimDoDesbloqueio } from '../../../sdk/domain/desbloqueio.js';

const codigos = (dias?: number, diasMaximos = 3): string[] => faltasDoDesbloqueio({ dias }, { diasMaximos }).map(({ codigo }) => codigo);

describe('faltasDoDesbloqueio', () => {
  it('F07 takes one day to the most that the backend says, and whole days', () => {
    expect([0, 1, 2, 3, 4].map((dias) => codigos(dias).length)).to.deep.equal([1, 0, 0, 0, 1]);
    expect([codigos(), codigos(Number.NaN), codigos(1.5)]).to.deep.equal([['obrigatorio'], ['valor-invalido'], ['valor-invalido']]);
    expect(faltasDoDesbloqueio({ dias: 9 }, { diasMaximos: 3 })[0]?.valores).to.deep.equal({ minimo: 1, maximo: 3 });
  });

  it('F07 takes nothing where the backend gives no day', () => {
    expect([1, 2].map((dias) => codigos(dias, 0).length)).to.deep.equal([1, 1]);
  });

  it('F07 ends on the day that many days from today, over the end of a year too', () => {
    expect(fimDoDesbloqueio('2026-11-24', 3)).to.equal('2026-11-27');
    expect(fimDoDesbloqueio('2026-12-30', 3)).to.equal('2027-01-02');
  });
});
