import { expect } from 'chai';
import fc from 'fast-check';

import { CATEGORIAS_BR, dominioEquivalente, faltasDoDominioARegistrar, faltasDoDominioHospedado, lerDominio } from '../../../sdk/domain/nome-de-dominio.js';
import { decodificarPunycode } from '../../../sdk/domain/punycode.js';

const codigos = (texto: string): string[] => faltasDoDominioARegistrar(texto).map(({ codigo }) => codigo);
const letras = (alfabeto: string, minimo: number, maximo: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...alfabeto), minLength: minimo, maxLength: maximo });

describe('decodificarPunycode', () => {
  it('E05 undoes what the platform makes of any name with letters of Portuguese, Greek, Cyrillic, Chinese', () => {
    fc.assert(
      fc.property(letras('abcxyz019àáâãéêíóôõúüçñλθжщя中文網', 1, 20), (rotulo) => {
        const ascii = new URL(`http://x${rotulo}z.com`).hostname.split('.')[0]!;
        fc.pre(ascii.startsWith('xn--'));
        expect(decodificarPunycode(ascii.slice(4))).to.equal(`x${rotulo}z`);
      }),
    );
  });

  it('E05 never throws, whatever it is given', () => {
    fc.assert(
      fc.property(letras('abz09-!é', 0, 30), (codigo) => {
        const lido = decodificarPunycode(codigo);
        expect(lido === undefined || typeof lido === 'string').to.equal(true);
      }),
    );
  });

  it('E05 refuses what ends in the middle of a number or leaves Unicode', () => {
    expect(decodificarPunycode('aa-z')).to.equal(undefined);
    expect(decodificarPunycode('99999999')).to.equal(undefined);
    expect(decodificarPunycode('a-!!')).to.equal(undefined);
  });
});

describe('lerDominio', () => {
  it('E05 gives a name as people read it and as punycode, from either', () => {
    const nome = { ascii: 'xn--aa-4iaz.com.br', unicode: 'açaí.com.br' };
    expect(lerDominio(' AÇAÍ.com.br. ')).to.deep.equal(nome);
    expect(lerDominio(nome.ascii)).to.deep.equal(nome);
    // Letters composed or decomposed are one name.
    expect(lerDominio('açaí.com.br'.normalize('NFD'))).to.deep.equal(lerDominio('açaí.com.br'));
  });

  it('E05 leaves a name of plain letters as it is, in lower case', () => {
    fc.assert(
      fc.property(letras('abcdefghijklmnopqrstuvwxyz', 2, 20), letras('abcdefghijklmnopqrstuvwxyz', 2, 8), (nome, tld) => {
        const inteiro = `${nome}.${tld}`;
        expect(lerDominio(inteiro.toUpperCase())).to.deep.equal({ ascii: inteiro, unicode: inteiro });
      }),
    );
  });

  for (const texto of [
    ...[
      '',
      '.',
      'a..com',
      '.com',
      '-loja.com',
      'loja-.com',
      'ab--cd.com',
      'loja com.br',
      'loja_1.com',
      'http://loja.com',
      'loja.com/x',
      'user@loja.com',
      'loja.com:80',
    ],
    ...['10.0.0.1', 'loja.123', 'loja.0x7f', '[::1]', 'loja%2ecom', 'xn--zzzzzzzzzz99.com', 'xn--loja-.com', `${'a'.repeat(50)}.`.repeat(6) + 'com'],
  ]) {
    it(`E05 refuses ${JSON.stringify(texto.slice(0, 24))} as a domain`, () => {
      expect(lerDominio(texto)).to.equal(undefined);
    });
  }
});

describe('faltasDoDominioARegistrar', () => {
  it('E05 lets labels of 2 to 63 characters through and no others', () => {
    for (const [tamanho, vale] of [
      [1, false],
      [2, true],
      [63, true],
      [64, false],
    ] as const) {
      expect(codigos(`${'a'.repeat(tamanho)}.com`)).to.deep.equal(vale ? [] : ['dominio-rotulo']);
    }
  });

  it('E05 measures the label as it goes over the wire: an international one grows', () => {
    expect(codigos(`${'ç'.repeat(60)}.com`)).to.deep.equal(['dominio-rotulo']);
  });

  const casos: [string, string][] = [
    ['', 'obrigatorio'],
    ['loja', 'dominio-incompleto'],
    ['loja com', 'dominio-invalido'],
    ['loja.br', 'dominio-br-sem-categoria'],
    ['loja.centro.com.br', 'dominio-br-niveis'],
    ['loja.gov.br', 'dominio-br-categoria'],
    ['loja.zzz.br', 'dominio-br-categoria'],
    ['12345.com.br', 'dominio-br-numeros'],
    ['ñandu.com.br', 'dominio-br-letras'],
    ['жук.com.br', 'dominio-br-letras'],
    [`${'a'.repeat(27)}.com.br`, 'dominio-rotulo'],
    ['a.com.br', 'dominio-rotulo'],
  ];
  for (const [texto, codigo] of casos) {
    it(`E05 ${JSON.stringify(texto)}: ${codigo}`, () => {
      expect(codigos(texto)).to.deep.equal([codigo]);
    });
  }

  for (const texto of ['loja.com.br', 'açaí-da-praça.com.br', '3r.net.br', 'loja.com', 'ñandu.com', '12345.com', 'loja.sampa.br', `${'a'.repeat(26)}.eco.br`]) {
    it(`E05 lets ${texto} through`, () => {
      expect(codigos(texto)).to.deep.equal([]);
    });
  }

  it('E05 lets every open category through, and takes the list of a backend that knows better', () => {
    expect(CATEGORIAS_BR.flatMap((categoria) => codigos(`loja.${categoria}.br`))).to.deep.equal([]);
    expect(new Set(CATEGORIAS_BR).size).to.equal(CATEGORIAS_BR.length);
    expect(faltasDoDominioARegistrar('loja.com.br', ['net']).map(({ codigo }) => codigo)).to.deep.equal(['dominio-br-categoria']);
  });
});

describe('faltasDoDominioHospedado', () => {
  it('E04 hosts what could not be registered here: a university, one letter, four levels', () => {
    for (const texto of ['ufex.br', 'x.com', 'loja.centro.prefeitura.sp.gov.br']) expect(faltasDoDominioHospedado(texto)).to.deep.equal([]);
  });

  it('E04 asks for a whole domain', () => {
    expect(faltasDoDominioHospedado(' ')[0]?.codigo).to.equal('obrigatorio');
    expect(faltasDoDominioHospedado('loja')[0]?.codigo).to.equal('dominio-incompleto');
    expect(faltasDoDominioHospedado('loja,com')[0]?.codigo).to.equal('dominio-invalido');
    expect(faltasDoDominioHospedado(`${'a'.repeat(64)}.com`)[0]?.codigo).to.equal('dominio-rotulo');
  });
});

describe('dominioEquivalente', () => {
  it('E05 holds names of .br for one that differ in accents and hyphens only', () => {
    expect(dominioEquivalente('açaí-da-praça.com.br')).to.equal('acaidapraca.com.br');
    expect(dominioEquivalente('acai-da-praca.net.br')).to.equal('acaidapraca.net.br');
    expect(dominioEquivalente('a-b.com')).to.equal('a-b.com');
  });
});
