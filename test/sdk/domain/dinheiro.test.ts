import { expect } from 'chai';
import fc from 'fast-check';
import { lerCentavos } from '../../../sdk/domain/dinheiro.js';

describe('lerCentavos', () => {
  for (const [texto, centavos] of [
    ['99,90', 9990],
    ['99,9', 9990],
    ['99', 9900],
    ['0', 0],
    ['0,05', 5],
    ['1.234,56', 123456],
    ['1.234', 123400],
    ['12.345.678,9', 1234567890],
    ['1234,5', 123450],
    ['R$ 50', 5000],
    ['R$\u00a01.200,00', 120000],
    [' 7 ', 700],
    ['99.90', 9990],
    ['99.9', 9990],
    ['1234.5', 123450],
  ] as const) {
    it(`reads “${texto}” as ${centavos} centavos`, () => {
      expect(lerCentavos(texto)).to.equal(centavos);
    });
  }

  for (const texto of ['', ' ', 'R$', ',', '-1', '1,234,56', '1.23.456', '12,345', '1e3', 'dez', '0x10', '1,', '.5', '1.2345', '٣']) {
    it(`does not read “${texto}” as money`, () => {
      expect(lerCentavos(texto)).to.equal(undefined);
    });
  }

  it('reads back every amount that Brazilian Portuguese writes, to the centavo', () => {
    const formato = new Intl.NumberFormat('pt-BR', { style: 'currency', currency: 'BRL' });
    fc.assert(fc.property(fc.integer({ min: 0, max: 100_000_000_00 }), (centavos) => lerCentavos(formato.format(centavos / 100)) === centavos));
  });
});
