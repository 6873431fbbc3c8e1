import { expect } from 'chai';
import fc from 'fast-check';
import { somarDias } from '../../../sdk/domain/data.js';
import { diasDaSuspensao, faltasDaSuspensao, type LimitesDeSuspensao } from '../../../sdk/domain/suspensao.js';

const limites: LimitesDeSuspensao = { inicio: { de: '2026-11-24', ate: '2027-01-23' }, dias: { minimo: 30, maximo: 120 } };
const codigos = (de?: string, ate?: string, quais = limites): string[] =>
  faltasDaSuspensao({ de, ate }, quais).map(({ campo, codigo }) => `${campo} ${codigo}`);

describe('faltasDaSuspensao', () => {
  it('F10 asks for both days, and for days that exist', () => {
    expect(codigos()).to.deep.equal(['de obrigatorio', 'ate obrigatorio']);
    expect(codigos('2026-02-30', '2026-13-01')).to.deep.equal(['de data-invalida', 'ate data-invalida']);
  });

  it('F10 counts both ends: 1 to 30 December is 30 days', () => {
    expect(diasDaSuspensao({ de: '2026-12-01', ate: '2026-12-30' })).to.equal(30);
    expect(codigos('2026-12-01', '2026-12-30')).to.deep.equal([]);
    expect(codigos('2026-12-01', '2026-12-29')).to.deep.equal(['ate duracao-fora-do-prazo']);
  });

  it('F10 says how many days were asked and how many there may be', () => {
    expect(faltasDaSuspensao({ de: '2026-12-01', ate: '2026-12-05' }, limites)[0]?.valores).to.deep.equal({ minimo: 30, maximo: 120, dias: 5 });
  });

  it('F10 refuses an end before the begin, and a begin outside what the backend allows', () => {
    expect(codigos('2026-12-10', '2026-12-01')).to.deep.equal(['ate data-final-antes']);
    expect(codigos('2026-11-23', '2026-12-31')).to.deep.equal(['de data-fora-do-prazo']);
    expect(codigos('2027-01-24', '2027-03-01')).to.deep.equal(['de data-fora-do-prazo']);
  });

  it('F10 takes exactly the periods that counting day by day takes', () => {
    const dia = fc.integer({ min: -5, max: 250 }).map((dias) => somarDias('2026-11-24', dias));
    fc.assert(
      fc.property(dia, dia, (de, ate) => {
        let total = 0;
        for (let data = de; data <= ate; data = somarDias(data, 1)) total += 1;
        const pode = de >= '2026-11-24' && de <= '2027-01-23' && total >= 30 && total <= 120;
        return (codigos(de, ate).length === 0) === pode;
      }),
    );
  });
});
