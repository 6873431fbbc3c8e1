import { expect } from 'chai';
import fc from 'fast-check';

import type { Parcela } from '../../../../sdk/domain/senha/avaliacao-da-senha.js';
import { avaliarSenha } from '../../../../sdk/domain/senha/avaliar-senha.js';
import { faixaDaSenha } from '../../../../sdk/domain/senha/faixa-da-senha.js';
import { escalaDeReferencia } from './escala-de-referencia.js';
import { senhaArbitraria } from './senhas-arbitrarias.js';
import { vetores } from './vetores.js';

const somar = (parcelas: readonly Parcela[]): number => parcelas.reduce((ate, { pontos }) => ate + pontos, 0);
const pontosDe = (senha: string): Record<string, number> => Object.fromEntries(avaliarSenha(senha).parcelas.map(({ codigo, pontos }) => [codigo, pontos]));
const seguro = (percentual: number): number => Math.min(100, Math.max(0, percentual));

describe('avaliarSenha: the number', () => {
  it('P01 has all 78 published passwords to compare with', () => {
    expect(vetores).to.have.length(78);
  });

  for (const { senha, percentual, faixa } of vetores) {
    it(`P01 gives ${JSON.stringify(senha)} ${percentual} %, ${faixa}`, () => {
      expect(avaliarSenha(senha)).to.include({ percentual, faixa, escala: 'passwordmeter-2010' });
    });
  }

  it('P01 agrees with the reference on thousands of odd passwords', () => {
    fc.assert(
      fc.property(senhaArbitraria, (senha) => {
        const { percentual, parcelas } = avaliarSenha(senha);
        const esperado = escalaDeReferencia(senha);
        expect({ soma: somar(parcelas), percentual }).to.deep.equal(esperado);
      }),
      { numRuns: 6000 },
    );
  });

  it('P01 is always a whole number from 0 to 100, in the band of that number', () => {
    fc.assert(
      fc.property(senhaArbitraria, (senha) => {
        const { percentual, faixa } = avaliarSenha(senha);
        expect(Number.isInteger(percentual) && percentual >= 0 && percentual <= 100 && !Object.is(percentual, -0)).to.equal(true);
        expect(faixa).to.equal(faixaDaSenha(percentual));
      }),
    );
  });

  it('P01 gives the same answer every time, and another object each', () => {
    fc.assert(
      fc.property(senhaArbitraria, (senha) => {
        expect(avaliarSenha(senha)).to.deep.equal(avaliarSenha(senha));
        expect(avaliarSenha(senha).parcelas).to.not.equal(avaliarSenha(senha).parcelas);
      }),
    );
  });

  it('P01 splits the bands at 20, 40, 60 and 80', () => {
    const limites = [0, 19, 20, 39, 40, 59, 60, 79, 80, 100].map(faixaDaSenha);
    const nomes = ['muito-fraca', 'fraca', 'boa', 'forte', 'muito-forte'] as const;
    expect(limites).to.deep.equal(nomes.flatMap((nome) => [nome, nome]));
  });

  it('P01 scores the first 256 units only, blanks included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii', minLength: 200, maxLength: 300 }), fc.string(), (senha, resto) => {
        const cheia = senha.padEnd(256, ' x');
        expect(avaliarSenha(cheia + resto)).to.deep.equal(avaliarSenha(cheia.slice(0, 256)));
      }),
      { numRuns: 30 },
    );
    expect(pontosDe(' '.repeat(300))).to.deep.equal({ comprimento: 1024 });
    expect(pontosDe(`${' '.repeat(255)}abc`)).to.include({ comprimento: 1024, 'so-letras': -256 });
    expect(pontosDe(`${' '.repeat(256)}Ab1!`)).to.deep.equal({ comprimento: 1024 });
  });

  it('P01 stays quick when one character repeats in an endless text', () => {
    const { parcelas } = avaliarSenha('a'.repeat(1_000_000));
    expect(parcelas[0]).to.deep.equal({ codigo: 'comprimento', pontos: 1024 });
  });
});

describe('avaliarSenha: the parts', () => {
  const exemplos: [string, Record<string, number>][] = [
    ['', {}],
    ['a', { comprimento: 4, 'so-letras': -1 }],
    ['aa', { comprimento: 8, 'so-letras': -2, repeticao: -4, 'minusculas-consecutivas': -2 }],
    ['senha', { comprimento: 20, 'so-letras': -5, 'minusculas-consecutivas': -8 }],
    ['12345678', { comprimento: 32, meio: 12, 'so-digitos': -8, 'digitos-consecutivos': -14, 'sequencia-digitos': -18 }],
    ['aaaaaaaa', { comprimento: 32, 'so-letras': -8, repeticao: -72, 'minusculas-consecutivas': -14 }],
    [
      'Senha@123',
      {
        comprimento: 36,
        maiusculas: 16,
        minusculas: 10,
        digitos: 12,
        simbolos: 6,
        meio: 6,
        requisitos: 10,
        'minusculas-consecutivas': -6,
        'digitos-consecutivos': -4,
        'sequencia-digitos': -3,
      },
    ],
    [
      'Mudar@2024',
      {
        comprimento: 40,
        maiusculas: 18,
        minusculas: 12,
        digitos: 16,
        simbolos: 6,
        meio: 8,
        requisitos: 10,
        repeticao: -1,
        'minusculas-consecutivas': -6,
        'digitos-consecutivos': -6,
      },
    ],
    ['\u00e7\u00e3o \u00e7\u00e3o', { comprimento: 28, minusculas: 10, simbolos: 24, meio: 6, repeticao: -6 }],
    ['A_B_c_1', { comprimento: 28, maiusculas: 10, minusculas: 12, digitos: 4, repeticao: -2 }],
    ['A B', { comprimento: 12, maiusculas: 2, 'so-letras': -3, 'maiusculas-consecutivas': -2 }],
    [')!@', { comprimento: 12, simbolos: 18, meio: 2, 'sequencia-simbolos': -3 }],
    ['abcabc', { comprimento: 24, 'so-letras': -6, repeticao: -6, 'minusculas-consecutivas': -10, 'sequencia-letras': -3 }],
  ];
  for (const [senha, esperado] of exemplos) {
    it(`P01 explains ${JSON.stringify(senha)} part by part`, () => {
      expect(pontosDe(senha)).to.deep.equal(esperado);
    });
  }

  it('P01 has parts that add up to the number before it is clamped, none of them zero or twice there', () => {
    const contexto = { login: 'aaaa', email: 'Senha@123' };
    fc.assert(
      fc.property(senhaArbitraria, (senha) => {
        const { percentual, parcelas } = avaliarSenha(senha, contexto);
        expect(seguro(somar(parcelas))).to.equal(percentual);
        expect(parcelas.every(({ pontos }) => Number.isInteger(pontos) && pontos !== 0)).to.equal(true);
        expect(new Set(parcelas.map(({ codigo }) => codigo)).size).to.equal(parcelas.length);
      }),
    );
  });

  it('P01 adds 24/11/1991 up one by one, where summing apart would give 6', () => {
    expect(pontosDe('24/11/1991')).to.include({ repeticao: -7 });
  });
});
