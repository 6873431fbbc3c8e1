import { expect } from 'chai';
import fc from 'fast-check';
import { statusDePlano as registro } from '../../../mock-server/dados/status-de-plano.js';
import { somarDias } from '../../../sdk/domain/data.js';
import { passosAte, type SituacaoNoTempo } from '../../../sdk/domain/passar-do-tempo.js';
import { podeIrPara } from '../../../sdk/domain/status.js';

const em = (situacao: SituacaoNoTempo, hoje: string): SituacaoNoTempo => passosAte(situacao, registro, hoje).at(-1) ?? situacao;
const provisorio: SituacaoNoTempo = { status: { id: 'habilitado-provisoriamente', desde: '2026-11-24', ate: '2026-11-27' } };
const suspenso: SituacaoNoTempo = { status: { id: 'suspensao-temporaria', desde: '2026-11-24', ate: '2026-12-31' } };

const BASE = '2026-11-24';
const dia = fc.integer({ min: 0, max: 200 }).map((dias) => somarDias(BASE, dias));
const situacao: fc.Arbitrary<SituacaoNoTempo> = fc.record({
  status: fc.record({ id: fc.constantFrom(...registro.map(({ id }) => id)), desde: fc.constant(BASE), ate: fc.option(dia, { nil: undefined }) }),
  programado: fc.option(
    fc
      .record({ id: fc.constantFrom('cancelado', 'suspensao-temporaria'), desde: dia, dias: fc.integer({ min: 0, max: 90 }) })
      .map(({ id, desde, dias }) => (id === 'cancelado' ? { id, desde } : { id, desde, ate: somarDias(desde, dias) })),
    { nil: undefined },
  ),
});

/** The same by asking every single day, with no look at the days between. */
function diaADia(inicial: SituacaoNoTempo, hoje: string): SituacaoNoTempo {
  let { status, programado } = inicial;
  for (let data = BASE; data <= hoje; data = somarDias(data, 1)) {
    for (let vez = 0; vez < 3; vez += 1) {
      if (programado?.desde === data) {
        if (podeIrPara(registro, status.id, programado.id)) status = programado;
        programado = undefined;
      }
      const seguinte = registro.find(({ id }) => id === status.id)?.aoTerminar;
      if (seguinte && status.ate !== undefined && status.ate < data) status = { id: seguinte, desde: somarDias(status.ate, 1) };
    }
  }
  return { status, programado };
}

describe('passosAte', () => {
  it('F07 gives the trust unlock its last day, and takes it back the day after', () => {
    expect(em(provisorio, '2026-11-27')).to.deep.equal(provisorio);
    expect(em(provisorio, '2026-11-28').status).to.deep.equal({ id: 'suspenso-por-debito', desde: '2026-11-28' });
    expect(em(provisorio, '2027-03-01').status, 'late, with its true date').to.deep.equal({ id: 'suspenso-por-debito', desde: '2026-11-28' });
  });

  it('F10 ends a suspension by itself after its last day', () => {
    expect(em(suspenso, '2026-12-31')).to.deep.equal(suspenso);
    expect(em(suspenso, '2027-01-01').status).to.deep.equal({ id: 'habilitado', desde: '2027-01-01' });
  });

  it('F10 begins a suspension on the day that was set, and ends it, in two steps that are both told', () => {
    const programado = { id: 'suspensao-temporaria', desde: '2026-12-01', ate: '2026-12-31' };
    const habilitado = { status: { id: 'habilitado', desde: '2026-01-01' }, programado };
    expect(passosAte(habilitado, registro, '2026-11-30')).to.deep.equal([]);
    expect(passosAte(habilitado, registro, '2027-01-05').map(({ status }) => status)).to.deep.equal([programado, { id: 'habilitado', desde: '2027-01-01' }]);
  });

  it('F01 cancels on the day that was set, whatever else ends that day', () => {
    const programado = { id: 'cancelado', desde: '2026-11-28' };
    expect(em({ ...provisorio, programado }, '2026-12-10')).to.deep.equal({ status: programado, programado: undefined });
    expect(em({ ...provisorio, programado: { ...programado, desde: '2026-12-05' } }, '2026-12-10').status).to.deep.equal({
      id: 'cancelado',
      desde: '2026-12-05',
    });
  });

  it('F10 lets a change lapse when the plan can no longer go there', () => {
    const programado = { id: 'suspensao-temporaria', desde: '2026-12-01', ate: '2026-12-31' };
    const status = { id: 'suspenso-por-debito', desde: '2026-11-20' };
    expect(em({ status, programado }, '2026-12-01')).to.deep.equal({ status, programado: undefined });
  });

  it('A06 F07 F10 equals asking every single day', () => {
    fc.assert(
      fc.property(situacao, dia, (uma, hoje) => {
        const { status, programado } = em(uma, hoje);
        const lenta = diaADia(uma, hoje);
        return JSON.stringify([status, programado ?? null]) === JSON.stringify([lenta.status, lenta.programado ?? null]);
      }),
      { numRuns: 500 },
    );
  });

  it('A06 reaches the same whether it is asked once or on the way too, and takes only transitions of the registry or its own ends', () => {
    fc.assert(
      fc.property(situacao, dia, dia, (uma, a, b) => {
        const [antes, depois] = a < b ? [a, b] : [b, a];
        const passos = passosAte(uma, registro, depois);
        const permitidos = passos.every(({ status }, i) => {
          const de = (i === 0 ? uma : passos[i - 1]!).status;
          return de === status || podeIrPara(registro, de.id, status.id) || registro.find(({ id }) => id === de.id)?.aoTerminar === status.id;
        });
        return permitidos && JSON.stringify(em(em(uma, antes), depois)) === JSON.stringify(em(uma, depois));
      }),
      { numRuns: 500 },
    );
  });
});
