import { expect } from 'chai';
import fc from 'fast-check';
import { celularValido, DDDS, formatarTelefone, normalizarTelefone, telefoneValido } from '../../../sdk/domain/telefone.js';

const DOIS_DIGITOS = Array.from({ length: 100 }, (_, i) => String(i).padStart(2, '0'));
const ddds = fc.constantFrom(...DDDS);
const celulares = fc.tuple(ddds, fc.stringMatching(/^9\d{8}$/)).map((partes) => partes.join(''));
const fixos = fc.tuple(ddds, fc.stringMatching(/^[2-5]\d{7}$/)).map((partes) => partes.join(''));

describe('telefone', () => {
  it('B08 knows the 67 area codes and no other', () => {
    expect(DDDS).to.have.length(67);
    expect(new Set(DDDS).size).to.equal(67);
    for (const ddd of DOIS_DIGITOS) {
      expect(telefoneValido(`${ddd}33334444`), ddd).to.equal(DDDS.includes(ddd));
      expect(celularValido(`${ddd}999998888`), ddd).to.equal(DDDS.includes(ddd));
    }
    const inexistentes = '20 23 25 26 29 30 36 39 40 50 52 56 57 58 59 60 70 72 76 78 80 90';
    expect(DOIS_DIGITOS.filter((ddd) => ddd > '10' && !DDDS.includes(ddd)).join(' ')).to.equal(inexistentes);
  });

  it('C06 tells mobiles and landlines by their first digit and length', () => {
    const casos: [string, boolean, boolean][] = [
      ['67999998888', true, true],
      ['(67) 99999-8888', true, true],
      ['+55 67 99999-8888', true, true],
      ['067 99999-8888', true, true],
      ['6733334444', true, false],
      ['(67) 3333-4444', true, false],
      ['6722223333', true, false],
      ['6755556666', true, false],
      ['6799998888', false, false],
      ['6763334444', false, false],
      ['6713334444', false, false],
      ['67899998888', false, false],
      ['67333344445', false, false],
      ['679999988880', false, false],
      ['33334444', false, false],
      ['999998888', false, false],
      ['', false, false],
      ['67 99999-8888 ramal 2', false, false],
      ['67 9999O-8888', false, false],
      ['67 99999-8888 casa', false, false],
      ['casa 67 99999-8888', false, false],
    ];
    for (const [texto, telefone, celular] of casos) {
      expect(telefoneValido(texto), texto).to.equal(telefone);
      expect(celularValido(texto), texto).to.equal(celular);
    }
  });

  it('C06 drops the country code and the trunk zero, not the area code 55', () => {
    expect(normalizarTelefone('+55 (67) 99999-8888')).to.equal('67999998888');
    expect(normalizarTelefone('55 67 3333-4444')).to.equal('6733334444');
    expect(normalizarTelefone('0 67 3333-4444')).to.equal('6733334444');
    expect(normalizarTelefone('(55) 99999-8888')).to.equal('55999998888');
    expect(normalizarTelefone('(55) 3333-4444')).to.equal('5533334444');
    expect(normalizarTelefone('+55 55 99999-8888')).to.equal('55999998888');
    for (const digitos of ['55679999988880', '0679999988880', '1556733334444', '106733334444']) {
      expect(normalizarTelefone(digitos), digitos).to.equal(digitos);
    }
  });

  it('C06 writes telephones as people read them and leaves anything else alone', () => {
    expect(formatarTelefone('67999998888')).to.equal('(67) 99999-8888');
    expect(formatarTelefone('6733334444')).to.equal('(67) 3333-4444');
    for (const texto of ['', '67', '3333-4444', 'sem telefone', '679999988889', '6799999888890']) expect(formatarTelefone(texto)).to.equal(texto);
  });

  it('C06 formatting and normalising undo each other, with the country code too', () => {
    fc.assert(
      fc.property(fc.oneof(celulares, fixos), (telefone) => {
        expect(normalizarTelefone(telefone)).to.equal(telefone);
        expect(normalizarTelefone(formatarTelefone(telefone))).to.equal(telefone);
        expect(normalizarTelefone(`+55 ${formatarTelefone(telefone)}`)).to.equal(telefone);
        expect(normalizarTelefone(`0${telefone}`)).to.equal(telefone);
      }),
    );
  });

  it('C06 every mobile is a telephone, no landline is a mobile', () => {
    fc.assert(fc.property(celulares, (telefone) => celularValido(telefone) && telefoneValido(formatarTelefone(telefone))));
    fc.assert(fc.property(fixos, (telefone) => !celularValido(telefone) && telefoneValido(formatarTelefone(telefone))));
  });
});
