import { expect } from 'chai';
import fc from 'fast-check';
import { prazoDaFidelidade } from '../../../sdk/domain/fidelidade.js';
import { multaDoCancelamento, type CasoDeMulta } from '../../../sdk/domain/multa.js';

const MILIS = 86_400_000;
const iso = (dia: number): string => new Date(dia * MILIS).toISOString().slice(0, 10);
const dia = (data: string): number => Date.parse(`${data}T00:00:00Z`) / MILIS;
const dias = fc.integer({ min: dia('2020-01-01'), max: dia('2032-12-31') }).map(iso);
const beneficio = fc.integer({ min: 1, max: 100_000_00 });
const fidelidade = fc.record({ inicio: dias, meses: fc.integer({ min: 1, max: 12 }), beneficio });

/** The end by walking the calendar day by day, not by arithmetic on months. */
function fimAndando(inicio: string, meses: number): string {
  const [, mes, numero] = inicio.split('-').map(Number) as [number, number, number];
  const alvo = ((mes - 1 + meses) % 12) + 1;
  let atual = dia(inicio);
  let viradas = 0;
  while (viradas < meses) {
    atual += 1;
    if (iso(atual).endsWith('-01')) viradas += 1;
  }
  while (Number(iso(atual).slice(8)) < numero && Number(iso(atual + 1).slice(5, 7)) === alvo) atual += 1;
  return iso(atual);
}

const caso = (mudancas: Partial<CasoDeMulta> = {}): CasoDeMulta => ({
  fidelidade: { inicio: '2026-03-10', meses: 12, beneficio: 15000 },
  data: '2026-11-30',
  ...mudancas,
});

describe('multaDoCancelamento', () => {
  it('F01 proposes the fine of the design: R$ 150,00 × 100 of 365 days is R$ 41,09', () => {
    expect(multaDoCancelamento(caso())).to.deep.equal({ valor: 4109, beneficio: 15000, diasQueFaltam: 100, diasDeFidelidade: 365 });
  });

  it('F01 ends the fidelity where a walk through the calendar ends it, leap years and short months included', () => {
    fc.assert(fc.property(fidelidade, (uma) => prazoDaFidelidade(uma).fim === fimAndando(uma.inicio, uma.meses)));
    expect(prazoDaFidelidade({ inicio: '2026-08-31', meses: 6, beneficio: 1 })).to.deep.equal({ fim: '2027-02-28', dias: 181 });
    expect(prazoDaFidelidade({ inicio: '2027-08-31', meses: 6, beneficio: 1 }).fim).to.equal('2028-02-29');
  });

  it('F01 equals an exact computation in whole numbers, cut to the centavo', () => {
    fc.assert(
      fc.property(fidelidade, dias, (uma, data) => {
        const fim = dia(fimAndando(uma.inicio, uma.meses));
        const total = fim - dia(uma.inicio);
        const faltam = Math.max(0, Math.min(total, fim - dia(data)));
        const esperada = Number((BigInt(uma.beneficio) * BigInt(faltam)) / BigInt(total));
        return multaDoCancelamento({ fidelidade: uma, data }).valor === esperada;
      }),
    );
  });

  it('F01 never asks more than the benefit, and never more on a later day', () => {
    fc.assert(
      fc.property(fidelidade, dias, dias, (uma, a, b) => {
        const valor = (data: string): number => multaDoCancelamento({ fidelidade: uma, data }).valor;
        const [antes, depois] = a < b ? [a, b] : [b, a];
        return valor(antes) <= uma.beneficio && valor(depois) <= valor(antes) && valor(depois) >= 0;
      }),
    );
  });

  it('F01 counts a fidelity longer than twelve months as twelve', () => {
    const doze = multaDoCancelamento(caso());
    expect(multaDoCancelamento(caso({ fidelidade: { inicio: '2026-03-10', meses: 24, beneficio: 15000 } }))).to.deep.equal(doze);
  });

  it('F01 asks nothing once the fidelity is over, from its last day on, and it does not renew itself', () => {
    expect(multaDoCancelamento(caso({ data: '2027-03-09' })).valor).to.equal(41);
    expect(multaDoCancelamento(caso({ data: '2027-03-10' }))).to.deep.equal({ valor: 0, isencao: 'fidelidade-cumprida', desde: '2027-03-10' });
    expect(multaDoCancelamento(caso({ data: '2029-01-01' })).valor).to.equal(0);
  });

  it('F01 asks nothing without a fidelity or without a benefit', () => {
    expect(multaDoCancelamento(caso({ fidelidade: undefined }))).to.deep.equal({ valor: 0, isencao: 'sem-fidelidade' });
    for (const fidelidade of [
      { inicio: '2026-03-10', meses: 12, beneficio: 0 },
      { inicio: '2026-03-10', meses: 0, beneficio: 15000 },
    ])
      expect(multaDoCancelamento(caso({ fidelidade }))).to.deep.equal({ valor: 0, isencao: 'sem-fidelidade' });
  });

  it('F01 asks nothing when the provider broke the deal', () => {
    expect(multaDoCancelamento(caso({ culpaDaPrestadora: true }))).to.deep.equal({ valor: 0, isencao: 'falha-da-prestadora' });
  });

  it('F01 asks nothing within seven days of a sale off the premises, the seventh included, and only of such a sale', () => {
    const fora = { data: '2026-11-23', foraDoEstabelecimento: true };
    expect(multaDoCancelamento(caso({ venda: fora }))).to.deep.equal({ valor: 0, isencao: 'arrependimento' });
    expect(multaDoCancelamento(caso({ venda: { ...fora, data: '2026-11-22' } })).valor, 'the eighth day').to.equal(4109);
    expect(multaDoCancelamento(caso({ venda: { ...fora, foraDoEstabelecimento: false } })).valor).to.equal(4109);
  });

  it('F01 never asks more than the benefit when the plan is cancelled before the fidelity began', () => {
    expect(multaDoCancelamento(caso({ data: '2026-01-01' })).valor).to.equal(15000);
  });
});
