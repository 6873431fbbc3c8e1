import { expect } from 'chai';
import { faltasDoContrato, type RascunhoDeContrato } from '../../../sdk/domain/contrato.js';

const DIAS = [5, 10, 31];
const certo: RascunhoDeContrato = {
  dataDeInicio: '2026-11-25',
  diaDeVencimento: 10,
  taxaDeInstalacao: 10000,
  parcelasDaTaxa: 3,
  validadeMeses: 24,
  fidelidadeMeses: 12,
};
const faltas = (mudancas: RascunhoDeContrato): string[] => faltasDoContrato({ ...certo, ...mudancas }, DIAS).map(({ campo, codigo }) => `${campo} ${codigo}`);

describe('faltasDoContrato', () => {
  it('B07 finds nothing in a complete contract', () => {
    expect(faltas({})).to.deep.equal([]);
  });

  it('B07 asks for start date and due day only: the rest has the offer’s figures', () => {
    expect(faltasDoContrato({}, DIAS)).to.deep.equal([
      { campo: 'dataDeInicio', codigo: 'obrigatorio' },
      { campo: 'diaDeVencimento', codigo: 'obrigatorio' },
    ]);
    expect(faltasDoContrato({ dataDeInicio: '2026-11-25', diaDeVencimento: 31 }, DIAS)).to.deep.equal([]);
  });

  it('B07 refuses a date that does not exist', () => {
    for (const dataDeInicio of ['2026-02-29', '25/11/2026', '2026-11-31'])
      expect(faltas({ dataDeInicio }), dataDeInicio).to.deep.equal(['dataDeInicio data-invalida']);
    expect(faltas({ dataDeInicio: '2028-02-29' })).to.deep.equal([]);
  });

  it('B07 takes only a due day that the provider offers', () => {
    for (const diaDeVencimento of [0, 1, 32, NaN])
      expect(faltas({ diaDeVencimento }), String(diaDeVencimento)).to.deep.equal(['diaDeVencimento opcao-indisponivel']);
    expect(faltasDoContrato(certo, []).map(({ campo }) => campo)).to.deep.equal(['diaDeVencimento']);
  });

  for (const [campo, minimo, maximo] of [
    ['taxaDeInstalacao', 0, 10_000_000],
    ['parcelasDaTaxa', 1, 24],
    ['validadeMeses', 0, 120],
    ['fidelidadeMeses', 0, 12],
  ] as const) {
    it(`B07 holds ${campo} between ${minimo} and ${maximo}, both allowed`, () => {
      expect(faltas({ [campo]: minimo })).to.deep.equal([]);
      expect(faltas({ [campo]: maximo })).to.deep.equal([]);
      expect(faltas({ [campo]: minimo - 1 })).to.deep.equal([`${campo} fora-do-intervalo`]);
      expect(faltasDoContrato({ ...certo, [campo]: maximo + 1 }, DIAS)).to.deep.equal([{ campo, codigo: 'fora-do-intervalo', valores: { minimo, maximo } }]);
    });

    it(`B07 refuses a ${campo} that could not be read or is a fraction`, () => {
      for (const valor of [NaN, 1.5, Infinity]) expect(faltas({ [campo]: valor }), String(valor)).to.deep.equal([`${campo} valor-invalido`]);
    });
  }

  it('B07 lists everything that is wrong at once, in the order of the screen', () => {
    expect(faltas({ dataDeInicio: '', diaDeVencimento: 7, parcelasDaTaxa: 0, fidelidadeMeses: 24 })).to.deep.equal([
      'dataDeInicio obrigatorio',
      'diaDeVencimento opcao-indisponivel',
      'parcelasDaTaxa fora-do-intervalo',
      'fidelidadeMeses fora-do-intervalo',
    ]);
  });
});
