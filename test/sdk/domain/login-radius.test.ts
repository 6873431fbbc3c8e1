import { expect } from 'chai';
import fc from 'fast-check';

import { bloqueia, type Falta } from '../../../sdk/domain/falta.js';
import {
  faltasDaSenhaRadius,
  faltasDoDominio,
  faltasDoLogin,
  normalizarLogin,
  regrasDeLoginPadrao as padrao,
  validarLoginRadius,
  type RegrasDeLogin,
} from '../../../sdk/domain/login-radius.js';
import { bytesUtf8 } from '../../../sdk/domain/senha/bytes-utf8.js';

/** `senha-curta`, or `senha-com-espaco?` for a warning. */
const codigos = (faltas: readonly Falta[]): string[] => faltas.map((falta) => `${falta.codigo}${bloqueia(falta) ? '' : '?'}`);
const com = (mudanca: Partial<RegrasDeLogin>): RegrasDeLogin => ({ ...padrao, ...mudanca });

describe('normalizarLogin', () => {
  it('B05 saves a login in NFC, without blanks around, in lower case', () => {
    expect(normalizarLogin('  Joa\u0303o.Silva\u00a0')).to.equal('jo\u00e3o.silva');
    // Only the small letter has a composed form.
    expect(normalizarLogin('J\u030c')).to.equal('\u01f0');
  });

  it('B05 normalises once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (texto) => {
        const uma = normalizarLogin(texto);
        expect(normalizarLogin(uma)).to.equal(uma);
        expect(uma).to.equal(uma.normalize('NFC').trim());
      }),
      { numRuns: 2000 },
    );
  });
});

describe('faltasDoLogin', () => {
  const exemplos: [string, string[]][] = [
    ['joao', []],
    ['a', []],
    ['7', []],
    ['joao.silva_10-a', []],
    ['  JOAO  ', []],
    ['', ['obrigatorio']],
    [' \t ', ['obrigatorio']],
    ['joao silva', ['login-com-espaco']],
    ['joao@rede', ['login-com-arroba']],
    ['@', ['login-com-arroba']],
    ['jo\u00e3o', ['login-com-acento']],
    ['joa\u0303o', ['login-com-acento']],
    ['jo\u00e3o silva@rede', ['login-com-espaco', 'login-com-arroba', 'login-com-acento']],
    ['jo\u00e3o!', ['login-com-acento', 'login-invalido']],
    ['.joao', ['login-invalido']],
    ['joao-', ['login-invalido']],
    ['_', ['login-invalido']],
    ['joao!', ['login-invalido']],
    ['jo\u200bao', ['login-invalido']],
    ['jo\u0000ao', ['login-invalido']],
    ['\u0438\u0432\u0430\u043d', ['login-invalido']],
    ['\ud55c', ['login-invalido']],
    ['joao\nx!', ['login-com-espaco', 'login-invalido']],
  ];
  for (const [login, esperado] of exemplos) {
    it(`B05 answers ${JSON.stringify(login)} with ${esperado.join(', ') || 'nothing'}`, () => {
      expect(codigos(faltasDoLogin(login))).to.deep.equal(esperado);
      expect(faltasDoLogin(login).every(({ campo }) => campo === 'login')).to.equal(true);
    });
  }

  it('B05 lets accents through where the provider does, and nothing else with them', () => {
    const regras = com({ bloquearAcentos: false });
    for (const login of ['jo\u00e3o', 'joa\u0303o', '\u00e9', 'A\u00e7\u00e3o.1']) expect(faltasDoLogin(login, regras), login).to.deep.equal([]);
    for (const login of ['jo\u00e3o!', '\u0301a', '\u00e3.', '\u00f8', 'q\u0303']) {
      expect(codigos(faltasDoLogin(login, regras)), login).to.deep.equal(['login-invalido']);
    }
  });

  it('B05 measures login@dominio in bytes: 64 by default, 253 whatever the provider says', () => {
    const longo = (tamanho: number): string => 'a'.repeat(tamanho);
    expect(faltasDoLogin(longo(64))).to.deep.equal([]);
    expect(faltasDoLogin(longo(65))).to.deep.equal([{ campo: 'login', codigo: 'login-longo', valores: { maximo: 64 } }]);
    expect(faltasDoLogin(longo(55), padrao, ' Rede.com ')).to.deep.equal([]);
    expect(codigos(faltasDoLogin(longo(55), padrao, 'rede.com'))).to.deep.equal([]);
    expect(codigos(faltasDoLogin(longo(56), padrao, 'rede.com'))).to.deep.equal(['login-longo']);
    expect(faltasDoLogin(longo(60), com({ dominio: 'inativo' }), 'rede.com')).to.deep.equal([]);
    expect(codigos(faltasDoLogin('\u00e9'.repeat(33), com({ bloquearAcentos: false })))).to.deep.equal(['login-longo']);
    expect(faltasDoLogin(longo(253), com({ loginMaximo: 999 }))).to.deep.equal([]);
    expect(faltasDoLogin(longo(254), com({ loginMaximo: 999 }))[0]?.valores).to.deep.equal({ maximo: 253 });
    expect(codigos(faltasDoLogin(longo(21), com({ loginMaximo: 20 })))).to.deep.equal(['login-longo']);
  });

  it('B05 takes every login of the published form', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9])?$/), (login) => {
        expect(faltasDoLogin(login)).to.deep.equal([]);
      }),
    );
  });

  it('B05 takes nothing that is outside the published form once normalised', () => {
    const forma = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/;
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'aZ9.-_ @\u00e7\u0301') })), (login) => {
        expect(faltasDoLogin(login).length === 0).to.equal(forma.test(normalizarLogin(login)) && login.trim().length <= 64);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('faltasDoDominio', () => {
  it('B05 asks for a domain where the plan needs one, and only there', () => {
    expect(faltasDoDominio('', com({ dominio: 'obrigatorio' }))).to.deep.equal([{ campo: 'dominio', codigo: 'obrigatorio' }]);
    expect(codigos(faltasDoDominio('  ', com({ dominio: 'obrigatorio' })))).to.deep.equal(['obrigatorio']);
    expect(faltasDoDominio('', com({ dominio: 'opcional' }))).to.deep.equal([]);
    expect(faltasDoDominio('..', com({ dominio: 'inativo' }))).to.deep.equal([]);
  });

  for (const dominio of ['rede.com.br', ' Rede.NET ', 'a.b', '1.2', 'xn--rde-9la.com']) {
    it(`B05 takes the domain ${JSON.stringify(dominio)}`, () => expect(faltasDoDominio(dominio)).to.deep.equal([]));
  }
  for (const dominio of ['.rede', 'rede.', 'rede..com', '.', 'r\u00eade.com', 're de.com', '@rede.com', 'rede_x.com', 'a/b.c']) {
    it(`B05 refuses the domain ${JSON.stringify(dominio)}`, () => {
      expect(faltasDoDominio(dominio)).to.deep.equal([{ campo: 'dominio', codigo: 'dominio-invalido' }]);
    });
  }

  it('B05 warns of a domain without a dot by default, stops or says nothing if the provider wants so', () => {
    expect(codigos(faltasDoDominio('rede'))).to.deep.equal(['dominio-sem-ponto?']);
    expect(codigos(faltasDoDominio('rede', com({ exigirDominioComPonto: 'erro' })))).to.deep.equal(['dominio-sem-ponto']);
    expect(codigos(faltasDoDominio('rede', com({ exigirDominioComPonto: 'nao' })))).to.deep.equal([]);
  });

  it('B05 takes only a domain on offer where the plan has a list', () => {
    const regras = com({ dominios: ['Rede', 'x.com'] });
    expect(faltasDoDominio('rede ', regras)).to.deep.equal([]);
    expect(codigos(faltasDoDominio('rede.com', regras))).to.deep.equal(['opcao-indisponivel']);
    expect(faltasDoDominio('rede.com', com({ dominios: [] }))).to.deep.equal([]);
  });
});

describe('faltasDaSenhaRadius', () => {
  const exemplos: [string, string[]][] = [
    ['Kw7-pZ4_', []],
    ["!#%&'()*+,-./:;<=>@[]^_`{|}~", []],
    ['', ['obrigatorio']],
    ['Kw7-pZ4', ['senha-curta']],
    ['a'.repeat(32), []],
    ['a'.repeat(33), ['senha-longa-para-roteador?']],
    ['a'.repeat(64), ['senha-longa-para-roteador?']],
    ['a'.repeat(65), ['senha-longa']],
    ['Kw7 pZ4_', ['senha-com-espaco?']],
    ['        ', ['senha-com-espaco']],
    ['Kw7-pZ4\u00e7', ['senha-caractere-invalido']],
    ['Kw7-pZ4\u007f', ['senha-caractere-invalido']],
    ['Kw7\u00a0pZ4_', ['senha-com-espaco?', 'senha-caractere-invalido']],
    ['Kw7\tpZ4_', ['senha-com-espaco?', 'senha-caractere-invalido']],
    ['Kw7"pZ4_', ['senha-caractere-arriscado?']],
    ['Kw7\\pZ4_', ['senha-caractere-arriscado?']],
    ['Kw7$pZ4_', ['senha-caractere-arriscado?']],
    ['Kw7?pZ4_', ['senha-caractere-arriscado?']],
    ['$ \u00e7', ['senha-curta', 'senha-com-espaco?', 'senha-caractere-invalido', 'senha-caractere-arriscado?']],
  ];
  for (const [senha, esperado] of exemplos) {
    it(`B05 answers ${JSON.stringify(senha)} with ${esperado.join(', ') || 'nothing'}`, () => {
      expect(codigos(faltasDaSenhaRadius(senha))).to.deep.equal(esperado);
      expect(faltasDaSenhaRadius(senha).every(({ campo }) => campo === 'senha')).to.equal(true);
    });
  }

  it('B05 counts characters below and bytes above, and stops at 128 bytes whatever the provider says', () => {
    const largas = com({ tamanhoMaximo: 999, tamanhoAviso: 999, senhaForaDoAscii: 'aviso' });
    expect(codigos(faltasDaSenhaRadius('\u{1f600}'.repeat(7), largas))).to.include('senha-curta');
    expect(codigos(faltasDaSenhaRadius('\u{1f600}'.repeat(32), largas))).to.deep.equal(['senha-caractere-invalido?']);
    expect(faltasDaSenhaRadius('\u{1f600}'.repeat(33), largas)[0]).to.deep.include({ codigo: 'senha-longa', valores: { maximo: 128 } });
    expect(faltasDaSenhaRadius('a'.repeat(128), largas)).to.deep.equal([]);
    expect(codigos(faltasDaSenhaRadius('a'.repeat(129), largas))).to.deep.equal(['senha-longa']);
  });

  it('B05 obeys the sizes of the plan, and says them', () => {
    const regras = com({ tamanhoMinimo: 4, tamanhoAviso: 6, tamanhoMaximo: 10 });
    const valores = (senha: string): unknown => faltasDaSenhaRadius(senha, regras).map((falta) => [falta.codigo, falta.valores]);
    expect(valores('abc')).to.deep.equal([['senha-curta', { minimo: 4 }]]);
    expect(valores('abcdef')).to.deep.equal([]);
    expect(valores('abcdefg')).to.deep.equal([['senha-longa-para-roteador', { maximo: 6 }]]);
    expect(valores('abcdefghijk')).to.deep.equal([['senha-longa', { maximo: 10 }]]);
  });

  it('B05 never lets a control character or half an emoji through, even where Unicode only warns', () => {
    const regras = com({ senhaForaDoAscii: 'aviso' });
    expect(codigos(faltasDaSenhaRadius('cora\u00e7\u00e3o-9', regras))).to.deep.equal(['senha-caractere-invalido?']);
    for (const mau of ['\u0000', '\n', '\u0085', '\ud83d']) {
      expect(codigos(faltasDaSenhaRadius(`Kw7-pZ4_${mau}`, regras)), JSON.stringify(mau)).to.include('senha-caractere-invalido');
    }
  });

  it('B05 never repeats the password in its answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'$?XYZ\u00e7 '), minLength: 3 }), (senha) => {
        expect(JSON.stringify(faltasDaSenhaRadius(senha))).to.not.include(senha);
      }),
    );
  });
});

describe('validarLoginRadius', () => {
  it('B05 gathers the faults in the order of the fields', () => {
    const faltas = validarLoginRadius({ login: 'jo\u00e3o', dominio: 'rede', senha: 'abc' });
    expect(faltas.map(({ campo, codigo }) => [campo, codigo])).to.deep.equal([
      ['login', 'login-com-acento'],
      ['dominio', 'dominio-sem-ponto'],
      ['senha', 'senha-curta'],
    ]);
    expect(validarLoginRadius({ login: 'joao', senha: 'Kw7-pZ4_' })).to.deep.equal([]);
    expect(codigos(validarLoginRadius({ login: 'a'.repeat(60), dominio: 'rede.com', senha: 'Kw7-pZ4_' }))).to.deep.equal(['login-longo']);
    expect(codigos(validarLoginRadius({ login: 'joao', senha: 'Kw7-pZ4_' }, com({ dominio: 'obrigatorio' })))).to.deep.equal(['obrigatorio']);
  });

  it('B05 counts bytes as the wire does', () => {
    const codificador = new TextEncoder();
    expect([...'\u007f\u0080\u07ff\u0800\uffff\u{10000}'].map(bytesUtf8)).to.deep.equal([1, 2, 2, 3, 3, 4]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (texto) => {
        expect(bytesUtf8(texto)).to.equal(codificador.encode(texto).length);
      }),
      { numRuns: 1000 },
    );
    expect(bytesUtf8('\ud83d')).to.equal(codificador.encode('\ud83d').length);
  });
});
