import { expect } from 'chai';
import { faltasDoEndereco, TEXTO_LONGO, type NovoEndereco } from '../../../sdk/domain/endereco.js';
import { linhasDoEndereco } from '../../../sdk/domain/linhas-do-endereco.js';

const certo: NovoEndereco = { cep: '13000100', logradouro: 'R. das Acácias', numero: '12', bairro: 'Centro', cidade: 'Campinas', uf: 'SP' };
const faltas = (mudancas: Parameters<typeof faltasDoEndereco>[0]): string[] =>
  faltasDoEndereco({ ...certo, ...mudancas }).map(({ campo, codigo }) => `${campo} ${codigo}`);

describe('faltasDoEndereco', () => {
  it('B03 finds nothing in a complete address, with or without the optional fields', () => {
    expect(faltas({})).to.deep.equal([]);
    expect(faltas({ complemento: 'sala 4', referencia: 'porteira azul', tipo: 'rural' })).to.deep.equal([]);
  });

  it('B03 asks for everything that a place needs, in the order of the screen', () => {
    expect(faltasDoEndereco({}).map(({ campo, codigo }) => `${campo} ${codigo}`)).to.deep.equal([
      'cep obrigatorio',
      'logradouro obrigatorio',
      'bairro obrigatorio',
      'cidade obrigatorio',
      'uf obrigatorio',
      'numero numero-ou-sn',
    ]);
  });

  it('B03 takes "S/N" (null) for a number, but not an empty one', () => {
    expect(faltas({ numero: null })).to.deep.equal([]);
    for (const numero of ['', '  ', undefined]) expect(faltas({ numero })).to.deep.equal(['numero numero-ou-sn']);
  });

  it('B03 asks for street and district of a whole town’s CEP: blanks are nothing', () => {
    expect(faltas({ logradouro: '', bairro: '   ' })).to.deep.equal(['logradouro obrigatorio', 'bairro obrigatorio']);
  });

  it('B03 refuses a CEP that is none and a state that is none', () => {
    for (const cep of ['1300010', '130001000', 'abcdefgh']) expect(faltas({ cep }), cep).to.deep.equal(['cep cep-invalido']);
    expect(faltas({ cep: '13000-100' })).to.deep.equal([]);
    expect(faltas({ uf: 'XX' as 'SP' })).to.deep.equal(['uf uf-invalida']);
    expect(faltas({ uf: 'sp' as 'SP' })).to.deep.equal(['uf uf-invalida']);
  });

  for (const campo of ['logradouro', 'bairro', 'cidade', 'numero', 'complemento', 'referencia'] as const) {
    it(`B03 holds ${campo} to the length that a database takes`, () => {
      expect(faltas({ [campo]: 'x'.repeat(TEXTO_LONGO) })).to.deep.equal([]);
      expect(faltasDoEndereco({ ...certo, [campo]: 'x'.repeat(TEXTO_LONGO + 1) })).to.deep.equal([
        { campo, codigo: 'texto-longo', valores: { maximo: TEXTO_LONGO } },
      ]);
    });
  }
});

describe('linhasDoEndereco', () => {
  it('shows an address in two lines, as every screen does', () => {
    expect(linhasDoEndereco(certo)).to.deep.equal(['R. das Acácias, 12 · Centro', 'Campinas, SP']);
    expect(linhasDoEndereco({ ...certo, complemento: 'sala 4' })[0]).to.equal('R. das Acácias, 12, sala 4 · Centro');
    expect(linhasDoEndereco({ ...certo, numero: null })[0]).to.equal('R. das Acácias, S/N · Centro');
  });
});
