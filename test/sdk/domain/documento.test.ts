import { expect } from 'chai';
import fc from 'fast-check';
import {
  completarCnpj,
  completarCpf,
  documentoValido,
  formatarDocumento,
  mascararDocumento,
  normalizarDocumento,
  tipoDeDocumento,
} from '../../../sdk/domain/documento.js';

const LETRAS_E_DIGITOS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const repetido = (texto: string): boolean => new Set(texto).size === 1;
const cpfs = fc
  .stringMatching(/^\d{9}$/)
  .map(completarCpf)
  .filter((cpf) => !repetido(cpf));
const cnpjs = fc
  .stringMatching(/^[0-9A-Z]{12}$/)
  .map(completarCnpj)
  .filter((cnpj) => !repetido(cnpj));
const documentos = fc.oneof(cpfs, cnpjs);
const trocar = (texto: string, i: number, caractere: string): string => texto.slice(0, i) + caractere + texto.slice(i + 1);
const valor = (caractere: string): number => caractere.charCodeAt(0) - 48;

describe('documento', () => {
  it('B08 completes the check digits of known CPFs and CNPJs', () => {
    expect(completarCpf('123456789')).to.equal('12345678909');
    expect(completarCpf('111444777')).to.equal('11144477735');
    expect(completarCnpj('112223330001')).to.equal('11222333000181');
    expect(completarCnpj('12ABC34501DE')).to.equal('12ABC34501DE35');
  });

  it('B08 refuses to complete what is not the base of a document', () => {
    for (const base of ['', '12345678', '1234567890', '12345678A', '123.456.78']) {
      expect(() => completarCpf(base), base).to.throw(RangeError);
    }
    for (const base of ['', '11222333000', '1122233300011', '12abc34501de', '12ABC34501D-']) {
      expect(() => completarCnpj(base), base).to.throw(RangeError);
    }
  });

  it('B08 accepts a CPF and a CNPJ with or without punctuation, in small letters too', () => {
    for (const texto of ['12345678909', '123.456.789-09', ' 123 456 789 09 ', '12.ABC.345/01DE-35', '12abc34501de35', '11.222.333/0001-81']) {
      expect(documentoValido(texto), texto).to.equal(true);
    }
  });

  it('B08 refuses wrong lengths, foreign characters and letters where only digits stand', () => {
    for (const texto of ['', '1234567890', '123456789090', '1234567890A', '12ABC34501DE3A', '12ÁBC34501DE35', '12ABC34501DE35 x']) {
      expect(documentoValido(texto), texto).to.equal(false);
    }
  });

  it('B08 refuses one character repeated all along, although its check digits are right', () => {
    for (const digito of '0123456789') {
      expect(documentoValido(digito.repeat(11)), digito).to.equal(false);
      expect(documentoValido(digito.repeat(14)), digito).to.equal(false);
    }
    expect(completarCpf('111111111')).to.equal('1'.repeat(11));
    expect(completarCnpj('000000000000')).to.equal('0'.repeat(14));
  });

  it('B08 every completed document is valid, of its type, and survives formatting', () => {
    fc.assert(
      fc.property(documentos, (documento) => {
        expect(documentoValido(documento)).to.equal(true);
        expect(tipoDeDocumento(documento)).to.equal(documento.length === 11 ? 'cpf' : 'cnpj');
        expect(normalizarDocumento(formatarDocumento(documento))).to.equal(documento);
        expect(documentoValido(formatarDocumento(documento))).to.equal(true);
      }),
    );
  });

  // A first check digit 0 stands for two remainders, so there a change can pass: the rule of the law, pinned in the next test.
  it('B08 refuses a document with any single character changed', () => {
    fc.assert(
      fc.property(
        documentos.filter((documento) => documento.at(-2) !== '0'),
        (documento) => {
          const alfabeto = documento.length === 11 ? LETRAS_E_DIGITOS.slice(0, 10) : LETRAS_E_DIGITOS;
          for (const [i, atual] of Array.from(documento).entries()) {
            for (const novo of alfabeto) {
              const mesmoResto = i < documento.length - 2 && (valor(novo) - valor(atual)) % 11 === 0;
              if (novo === atual || mesmoResto) continue;
              expect(documentoValido(trocar(documento, i, novo)), `${documento} ${i} ${novo}`).to.equal(false);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('B08 refuses any other check digits than the right ones, the first digit 0 included', () => {
    fc.assert(
      fc.property(documentos, fc.stringMatching(/^\d{2}$/), (documento, digitos) => {
        const outro = documento.slice(0, -2) + digitos;
        expect(documentoValido(outro)).to.equal(outro === documento);
      }),
    );
  });

  it('B08 passes what modulo 11 itself cannot see', () => {
    const pares: [string, string][] = [
      ['50149240007', '60149240007'],
      ['10000006300', '10000206300'],
      ['11222000000900', '11227000000900'],
      [completarCnpj('62ABC34501DE'), `A${completarCnpj('62ABC34501DE').slice(1)}`],
    ];
    for (const par of pares) expect(par.map(documentoValido), par.join()).to.deep.equal([true, true]);
  });

  it('B08 tells the type by the shape alone', () => {
    expect(tipoDeDocumento('000.000.000-00')).to.equal('cpf');
    expect(tipoDeDocumento('12.abc.345/01de-00')).to.equal('cnpj');
    for (const texto of ['', '123', '1234567890A', '123456789012', 'X12ABC34501DE35']) expect(tipoDeDocumento(texto), texto).to.equal(undefined);
  });

  it('B08 writes documents with their punctuation and leaves anything else alone', () => {
    expect(formatarDocumento('12345678909')).to.equal('123.456.789-09');
    expect(formatarDocumento('12abc34501de35')).to.equal('12.ABC.345/01DE-35');
    for (const texto of ['', '123', 'não informado']) expect(formatarDocumento(texto)).to.equal(texto);
  });

  it('B08 masks documents for lists', () => {
    expect(mascararDocumento('12345678909')).to.equal('***.456.789-**');
    expect(mascararDocumento('123.456.789-09')).to.equal('***.456.789-**');
    expect(mascararDocumento('12ABC34501DE35')).to.equal('**.ABC.345/****-**');
    expect(mascararDocumento('1234567')).to.equal('*******');
    expect(mascararDocumento('')).to.equal('');
  });

  it('B08 a mask shows six characters of a document at most, and never a check digit', () => {
    fc.assert(
      fc.property(documentos, (documento) => {
        const mascara = mascararDocumento(documento);
        expect(mascara.replace(/[^0-9A-Z]/g, '')).to.have.length(6);
        expect(mascara.endsWith('-**')).to.equal(true);
        expect(mascara).to.have.length(formatarDocumento(documento).length);
      }),
    );
  });
});
