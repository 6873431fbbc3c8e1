import { expect } from 'chai';
import fc from 'fast-check';

import { bloqueia, type Falta } from '../../../sdk/domain/falta.js';
import { faltasDoDominioDeEmail, faltasDoEmail, faltasDosAliases } from '../../../sdk/domain/email-de-servico.js';
import { emailValido } from '../../../sdk/domain/email.js';
import { faltasDaSenhaDeEmail } from '../../../sdk/domain/login-radius.js';
import type { NovoEmail } from '../../../sdk/domain/servico.js';

const bom: NovoEmail = { login: 'joao.silva', dominio: 'provedor.com.br', senha: 'Kw7-pZ4_', aliases: [] };
const pares = (faltas: readonly Falta[]): string[] => faltas.map(({ campo, codigo }) => `${campo} ${codigo}`);
const codigos = (faltas: readonly Falta[]): string[] => faltas.map(({ codigo }) => codigo);

describe('faltasDoEmail', () => {
  it('B06 lets a whole box through, with or without aliases', () => {
    expect(faltasDoEmail(bom)).to.deep.equal([]);
    expect(faltasDoEmail({ ...bom, login: ' Joao.Silva ', aliases: ['contato', 'Vendas_1'] })).to.deep.equal([]);
  });

  it('B06 asks for login, domain and password, in that order, and for an alias that was left blank', () => {
    expect(pares(faltasDoEmail({ login: '', dominio: ' ', senha: '', aliases: ['a', ''] }))).to.deep.equal([
      'login obrigatorio',
      'dominio obrigatorio',
      'senha obrigatorio',
      'aliases.1 obrigatorio',
    ]);
  });

  it('B06 has no mere warnings: what it names stops', () => {
    const ruim = { login: 'jo\u00e3o x', dominio: 'rede', senha: '   ', aliases: ['joao@x'] };
    expect(faltasDoEmail(ruim).every(bloqueia)).to.equal(true);
  });

  const locais: [string, string[]][] = [
    ['a', []],
    ['joao-2.x_y', []],
    ['a'.repeat(64), []],
    ['a'.repeat(65), ['login login-longo']],
    ['joao..silva', ['login login-invalido']],
    ['.joao', ['login login-invalido']],
    ['joao+1', ['login login-invalido']],
    ['jo\u00e3o', ['login login-com-acento']],
    ['jo ao', ['login login-com-espaco']],
    ['joao@provedor.com.br', ['login login-com-arroba']],
  ];
  for (const [login, esperado] of locais) {
    it(`B06 answers the login ${JSON.stringify(login)} with ${esperado.join(', ') || 'nothing'}`, () => {
      expect(pares(faltasDoEmail({ ...bom, login }))).to.deep.equal(esperado);
    });
  }

  it('B06 keeps the whole address within 254', () => {
    const dominio = `${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(31)}.br`;
    expect(dominio).to.have.length(217);
    expect(faltasDoEmail({ ...bom, dominio, login: 'x'.repeat(36) })).to.deep.equal([]);
    expect(faltasDoEmail({ ...bom, dominio, login: 'x'.repeat(37) })).to.deep.equal([{ campo: 'login', codigo: 'login-longo', valores: { maximo: 36 } }]);
    expect(pares(faltasDoEmail({ ...bom, dominio, aliases: ['x'.repeat(37)] }))).to.deep.equal(['aliases.0 login-longo']);
  });

  it('B06 lets through only what can be written to', () => {
    const texto = fc.string({ unit: fc.constantFrom(...'aZ9.-_+ @\u00e7'), maxLength: 12 });
    fc.assert(
      fc.property(texto, texto, (login, dominio) => {
        if (faltasDoEmail({ ...bom, login, dominio }).length > 0) return;
        expect(emailValido(`${login.trim()}@${dominio.trim()}`)).to.equal(true);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('faltasDoDominioDeEmail', () => {
  for (const dominio of ['provedor.com.br', 'A.B', '1-2.net', 'xn--provdor-9xa.com', `${'a'.repeat(63)}.br`]) {
    it(`B06 takes the domain ${JSON.stringify(dominio)}`, () => expect(faltasDoDominioDeEmail(dominio)).to.deep.equal([]));
  }
  const longo = Array.from({ length: 51 }, () => 'abcd').join('.');
  for (const dominio of [
    '.rede.com',
    'rede.com.',
    'rede..com',
    '-rede.com',
    'rede-.com',
    'r\u00eade.com',
    're de.com',
    'x@rede.com',
    'rede_x.com',
    `${'a'.repeat(64)}.br`,
    longo,
  ]) {
    it(`B06 refuses the domain ${JSON.stringify(dominio.slice(0, 20))} (${dominio.length})`, () => {
      expect(faltasDoDominioDeEmail(dominio)).to.deep.equal([{ campo: 'dominio', codigo: 'dominio-invalido' }]);
    });
  }

  it('B06 takes 252 characters of domain, so that one is left for the login', () => {
    const limite = longo.slice(0, 252);
    expect(faltasDoDominioDeEmail(limite)).to.deep.equal([]);
    expect(faltasDoEmail({ ...bom, dominio: limite, login: 'a' })).to.deep.equal([]);
    expect(codigos(faltasDoDominioDeEmail(longo.slice(0, 253)))).to.deep.equal(['dominio-invalido']);
    expect(pares(faltasDoEmail({ ...bom, dominio: longo, login: 'a' }))).to.deep.equal(['dominio dominio-invalido']);
  });

  it('B06 wants a dot in a typed domain', () => {
    expect(codigos(faltasDoDominioDeEmail('provedor'))).to.deep.equal(['dominio-sem-ponto']);
  });

  it('B06 takes only a domain on offer where the plan has a list', () => {
    const regras = { dominios: ['Provedor.com.br', 'intranet'] };
    expect(faltasDoDominioDeEmail(' provedor.com.BR', regras)).to.deep.equal([]);
    expect(faltasDoDominioDeEmail('intranet', regras)).to.deep.equal([]);
    expect(codigos(faltasDoDominioDeEmail('outro.com.br', regras))).to.deep.equal(['opcao-indisponivel']);
    expect(pares(faltasDoEmail({ ...bom, dominio: 'outro.com.br' }, regras))).to.deep.equal(['dominio opcao-indisponivel']);
  });
});

describe('faltasDosAliases', () => {
  it('B06 names each alias by its place', () => {
    const faltas = faltasDosAliases(['contato', 'vend as', 'jo\u00e3o', 'x@y', 'a..b'], 'joao');
    expect(pares(faltas)).to.deep.equal(['aliases.1 login-com-espaco', 'aliases.2 login-com-acento', 'aliases.3 login-com-arroba', 'aliases.4 login-invalido']);
  });

  it('B06 refuses an alias that repeats the login or another alias, the second time only', () => {
    expect(pares(faltasDosAliases(['contato', ' JOAO', 'Contato', 'x'], 'Joao '))).to.deep.equal(['aliases.1 email-em-uso', 'aliases.2 email-em-uso']);
    expect(codigos(faltasDosAliases(['', ''], ''))).to.deep.equal(['obrigatorio', 'obrigatorio']);
  });
});

describe('faltasDaSenhaDeEmail', () => {
  const exemplos: [string, string[]][] = [
    ['Kw7-pZ4_', []],
    ['frase longa com espa\u00e7os \u{1f600}', []],
    ['$?"\\ok 12', []],
    ['', ['obrigatorio']],
    ['Kw7-pZ4', ['senha-curta']],
    ['\u{1f600}'.repeat(7), ['senha-curta']],
    ['\u{1f600}'.repeat(8), []],
    ['c\u0327'.repeat(7), ['senha-curta']],
    ['a'.repeat(64), []],
    ['\u{1f600}'.repeat(128), []],
    ['a'.repeat(129), ['senha-longa']],
    ['         ', ['senha-com-espaco']],
    ['Kw7-pZ4_\u0000', ['senha-caractere-invalido']],
    ['Kw7-pZ4_\ud83d', ['senha-caractere-invalido']],
  ];
  for (const [senha, esperado] of exemplos) {
    it(`B06 answers ${JSON.stringify(senha.slice(0, 30))} (${senha.length}) with ${esperado.join(', ') || 'nothing'}`, () => {
      expect(codigos(faltasDaSenhaDeEmail(senha))).to.deep.equal(esperado);
      expect(codigos(faltasDoEmail({ ...bom, senha }))).to.deep.equal(esperado);
    });
  }

  it('B06 obeys the sizes of the provider, and says them', () => {
    const limites = { senhaMinima: 12, senhaMaxima: 20 };
    expect(faltasDaSenhaDeEmail('a'.repeat(11), limites)).to.deep.equal([{ campo: 'senha', codigo: 'senha-curta', valores: { minimo: 12 } }]);
    expect(faltasDaSenhaDeEmail('a'.repeat(21), limites)).to.deep.equal([{ campo: 'senha', codigo: 'senha-longa', valores: { maximo: 20 } }]);
    expect(codigos(faltasDoEmail({ ...bom, senha: 'a'.repeat(11) }, limites))).to.deep.equal(['senha-curta']);
  });
});
