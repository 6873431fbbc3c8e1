import { expect } from 'chai';
import fc from 'fast-check';

import { bloqueia } from '../../../../sdk/domain/falta.js';
import { faltasDaSenhaRadius } from '../../../../sdk/domain/login-radius.js';
import { avaliarSenha } from '../../../../sdk/domain/senha/avaliar-senha.js';
import { alfabetoDeSenha, gerarSenha } from '../../../../sdk/domain/senha/gerar-senha.js';
import { aleatorioComSemente } from './senhas-arbitrarias.js';

/** A source that gives these bytes, then the seeded ones. */
const fonteCom = (inicio: readonly number[]): ((bytes: Uint8Array) => Uint8Array) => {
  const fila = [...inicio];
  const resto = aleatorioComSemente(7);
  return (bytes) => resto(bytes).map((byte) => fila.shift() ?? byte);
};

describe('gerarSenha', () => {
  it('P05 always reaches 80 %, in the length asked, from its alphabet, without a RADIUS fault', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 8, max: 32 }), (semente, tamanho) => {
        const senha = gerarSenha(aleatorioComSemente(semente), tamanho);
        expect(senha).to.have.length(tamanho);
        expect(avaliarSenha(senha).percentual).to.be.at.least(80);
        expect([...senha].every((caractere) => alfabetoDeSenha.includes(caractere))).to.equal(true);
        expect(faltasDaSenhaRadius(senha).filter(bloqueia)).to.deep.equal([]);
      }),
      { numRuns: 500 },
    );
  });

  it('P05 has 14 characters when nothing is asked, and no two passwords alike', () => {
    const aleatorio = aleatorioComSemente(1);
    const senhas = Array.from({ length: 500 }, () => gerarSenha(aleatorio));
    expect(senhas.every((senha) => senha.length === 14)).to.equal(true);
    expect(new Set(senhas).size).to.equal(500);
  });

  it('P05 leaves out what is misread when typed into a router, and keeps -._@', () => {
    expect(alfabetoDeSenha)
      .to.match(/^[A-Za-z2-9._@-]+$/)
      .and.not.match(/[0O1lI]/);
    expect(
      [...alfabetoDeSenha]
        .filter((caractere) => /[^A-Za-z0-9]/.test(caractere))
        .sort()
        .join(''),
    ).to.equal('-.@_');
    expect(new Set(alfabetoDeSenha).size).to.equal(24 + 25 + 8 + 4);
  });

  it('P05 throws away the bytes that would make some characters likelier', () => {
    const boa = [...'Kw7-pZ4_xR9.bH'].map((caractere) => alfabetoDeSenha.indexOf(caractere));
    expect(gerarSenha(fonteCom(boa))).to.equal('Kw7-pZ4_xR9.bH');
    expect(gerarSenha(fonteCom(boa.flatMap((byte) => [255, byte, 244])))).to.equal('Kw7-pZ4_xR9.bH');
    expect(gerarSenha(fonteCom(boa.map((byte) => byte + 183)))).to.equal('Kw7-pZ4_xR9.bH');
  });

  it('P05 uses every character about equally often within its class', () => {
    const aleatorio = aleatorioComSemente(2024);
    const texto = Array.from({ length: 4000 }, () => gerarSenha(aleatorio)).join('');
    for (const classe of [/[A-Z]/, /[a-z]/, /[0-9]/]) {
      const vezes = [...alfabetoDeSenha].filter((c) => classe.test(c)).map((c) => texto.split(c).length - 1);
      expect(Math.max(...vezes) / Math.min(...vezes)).to.be.below(1.25);
    }
  });

  it('P05 draws again while the scale says less than 80 %', () => {
    const fraca = Array.from({ length: 14 }, () => 0);
    const boa = [...'Kw7-pZ4_xR9.bH'].map((caractere) => alfabetoDeSenha.indexOf(caractere));
    expect(gerarSenha(fonteCom([...fraca, ...fraca, ...boa]))).to.equal('Kw7-pZ4_xR9.bH');
  });

  it('P05 takes the first password that reaches 80 %, exactly 80 too, so that no entropy is lost', () => {
    const justa = 'i2xBMRRXGfqeym';
    expect(avaliarSenha(justa).percentual).to.equal(80);
    expect(gerarSenha(fonteCom([...justa].map((caractere) => alfabetoDeSenha.indexOf(caractere))))).to.equal(justa);
  });

  it('P05 stops with an error, instead of hanging the page, on a source that is broken', () => {
    expect(() => gerarSenha((bytes) => bytes)).to.throw(Error, 'does not vary');
    expect(() => gerarSenha((bytes) => bytes.fill(255))).to.throw(Error, 'rejected');
    expect(() => gerarSenha(() => new Uint8Array())).to.throw(Error, 'rejected');
  });

  it('P05 refuses a length that could never reach 80 % or that RADIUS cannot carry', () => {
    for (const tamanho of [0, 7, 8.5, -1, 129, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => gerarSenha(aleatorioComSemente(3), tamanho), String(tamanho)).to.throw(RangeError);
    }
    for (const tamanho of [8, 128]) expect(gerarSenha(aleatorioComSemente(3), tamanho)).to.have.length(tamanho);
  });

  it('P05 works with the random numbers of the platform', () => {
    expect(avaliarSenha(gerarSenha((bytes) => crypto.getRandomValues(bytes))).percentual).to.be.at.least(80);
  });
});
