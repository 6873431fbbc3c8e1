import { expect } from 'chai';
import fc from 'fast-check';

import { lerLexico } from '../../../../sdk/domain/senha/guarda/lexico.js';
import { segmentar } from '../../../../sdk/domain/senha/guarda/segmentar.js';
import { senhaArbitraria } from './senhas-arbitrarias.js';

const comPalavras = fc.array(fc.oneof(fc.constantFrom(...lerLexico().palavras.keys()), senhaArbitraria), { maxLength: 4 }).map((pedacos) => pedacos.join(''));
const contexto = new Map([['kaique', 'nome' as const]]);
const ate = (senha: string, maximo: number): ReturnType<typeof segmentar> => segmentar(senha, lerLexico(), contexto, maximo);

describe('segmentar', () => {
  it('P04 gives the same pieces under a limit of bits as without one, or none where they cost more', () => {
    fc.assert(
      fc.property(comPalavras, fc.integer({ min: 0, max: 80 }), (senha, inteiro) => {
        const maximo = inteiro + 0.123;
        const livre = ate(senha, Number.POSITIVE_INFINITY)!;
        expect(ate(senha, maximo)).to.deep.equal(livre.bits <= maximo ? livre : undefined);
      }),
      { numRuns: 400 },
    );
  });

  it('P04 has pieces that follow one another through all of the text', () => {
    fc.assert(
      fc.property(comPalavras, (senha) => {
        const { pecas } = ate(senha, Number.POSITIVE_INFINITY)!;
        expect(pecas.every(({ inicio, fim }, i) => fim > inicio && inicio === (pecas[i - 1]?.fim ?? 0))).to.equal(true);
      }),
      { numRuns: 150 },
    );
  });
});
