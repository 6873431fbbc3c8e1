import { expect } from 'chai';
import fc from 'fast-check';
import { cepValido, formatarCep, normalizarCep } from '../../../sdk/domain/cep.js';

const oitoDigitos = fc.stringMatching(/^\d{8}$/);

describe('cep', () => {
  it('B03 keeps the digits of a CEP, whatever stands around them', () => {
    expect(normalizarCep(' 79.002-100 ')).to.equal('79002100');
    expect(normalizarCep('CEP: 01001-000')).to.equal('01001000');
    expect(normalizarCep('')).to.equal('');
  });

  it('B03 writes a CEP as 00000-000', () => {
    expect(formatarCep('79002100')).to.equal('79002-100');
    expect(formatarCep('79002-100')).to.equal('79002-100');
  });

  it('B03 leaves an unfinished CEP as it was typed', () => {
    for (const texto of ['', '7900', '79002-10', '790021000']) expect(formatarCep(texto)).to.equal(texto);
  });

  it('B03 accepts the usual ways of writing a CEP', () => {
    for (const texto of ['79002100', '79002-100', '79.002-100', ' 79002-100 ', '01001-000']) {
      expect(cepValido(texto), texto).to.equal(true);
    }
  });

  it('B03 refuses what is not eight digits', () => {
    for (const texto of ['', '7900210', '790021000', '7900-2100', '79002 -100', '7900210O', 'CEP 79002-100', '79002--100']) {
      expect(cepValido(texto), texto).to.equal(false);
    }
  });

  it('B03 formatting and normalising undo each other, and both forms are valid', () => {
    fc.assert(
      fc.property(oitoDigitos, (cep) => {
        expect(normalizarCep(formatarCep(cep))).to.equal(cep);
        expect(formatarCep(formatarCep(cep))).to.equal(formatarCep(cep));
        expect(cepValido(cep) && cepValido(formatarCep(cep))).to.equal(true);
      }),
    );
  });

  it('B03 a valid CEP has eight digits once normalised', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.- a') }), (texto) => {
        expect(!cepValido(texto) || /^\d{8}$/.test(normalizarCep(texto))).to.equal(true);
      }),
    );
  });
});
