import { expect } from 'chai';
import fc from 'fast-check';

import type { ContextoDaSenha } from '../../../../sdk/domain/senha/avaliacao-da-senha.js';
import { avaliarSenha } from '../../../../sdk/domain/senha/avaliar-senha.js';
import { senhaArbitraria } from './senhas-arbitrarias.js';

const atendidos = (senha: string): string[] =>
  avaliarSenha(senha)
    .requisitos.filter(({ atendido }) => atendido)
    .map(({ codigo }) => codigo);
const ativos = (senha: string, contexto?: ContextoDaSenha): string[] =>
  avaliarSenha(senha, contexto)
    .redutores.filter(({ ativo }) => ativo)
    .map(({ codigo }) => codigo);

const REQUISITOS = ['oito-caracteres', 'maiuscula', 'minuscula', 'digito', 'simbolo', 'tres-de-quatro'];
const REDUTORES = [
  'so-letras',
  'so-digitos',
  'repeticao',
  'maiusculas-consecutivas',
  'minusculas-consecutivas',
  'digitos-consecutivos',
  'igual-ao-login',
  'igual-ao-email',
  'sequencia-letras',
  'sequencia-digitos',
  'sequencia-simbolos',
];

describe('avaliarSenha: checklist and reducers', () => {
  it('P02 lists every line of the checklist and every reducer, in the same order, also for an empty text', () => {
    for (const senha of ['', 'Senha@123', 'k7$Qz!pW2#']) {
      const { requisitos, redutores } = avaliarSenha(senha);
      expect(requisitos.map(({ codigo }) => codigo)).to.deep.equal(REQUISITOS);
      expect(redutores.map(({ codigo }) => codigo)).to.deep.equal(REDUTORES);
    }
    expect(atendidos('')).to.deep.equal([]);
    expect(ativos('')).to.deep.equal([]);
  });

  it('P02 ticks each class by itself, and 3 of 4 with any three', () => {
    expect(atendidos('A')).to.deep.equal(['maiuscula']);
    expect(atendidos('a')).to.deep.equal(['minuscula']);
    expect(atendidos('1')).to.deep.equal(['digito']);
    expect(atendidos('!')).to.deep.equal(['simbolo']);
    expect(atendidos('_ ')).to.deep.equal([]);
    expect(atendidos('aA')).to.not.include('tres-de-quatro');
    for (const senha of ['aA1', 'aA!', 'a1!', 'A1!', 'aA1!']) expect(atendidos(senha)).to.include('tres-de-quatro');
  });

  it('P02 counts 8 characters as the operator does: an emoji is one', () => {
    expect(atendidos('abcdefg')).to.not.include('oito-caracteres');
    expect(atendidos('abcdefgh')).to.include('oito-caracteres');
    expect(atendidos('\u{1f600}'.repeat(7))).to.not.include('oito-caracteres');
    expect(atendidos('\u{1f600}'.repeat(8))).to.include('oito-caracteres');
  });

  const exemplos: [string, string[]][] = [
    ['Kaiki Lisboa', ['so-letras', 'repeticao', 'minusculas-consecutivas']],
    ['7', ['so-digitos']],
    ['1_1', ['so-digitos', 'repeticao']],
    ['aA', ['so-letras']],
    ['AB1', ['maiusculas-consecutivas']],
    ['a b!', ['minusculas-consecutivas']],
    ['12a', ['digitos-consecutivos']],
    ['C9bA!cBa', ['sequencia-letras']],
    ['3!21x0', ['digitos-consecutivos']],
    ['a321b', ['digitos-consecutivos', 'sequencia-digitos']],
    ['a#@!b', ['sequencia-simbolos']],
    ['xyz890*()', ['minusculas-consecutivas', 'digitos-consecutivos']],
    ['k7$Qz!pW2#', []],
  ];
  for (const [senha, esperado] of exemplos) {
    it(`P02 names what lowers ${JSON.stringify(senha)}`, () => {
      expect(ativos(senha)).to.have.members(esperado);
    });
  }

  it('P02 has a reducer on exactly when a part takes points away', () => {
    fc.assert(
      fc.property(senhaArbitraria, (senha) => {
        const negativas = avaliarSenha(senha)
          .parcelas.filter(({ pontos }) => pontos < 0)
          .map(({ codigo }) => codigo as string);
        expect(ativos(senha).sort()).to.deep.equal(negativas.sort());
      }),
    );
  });
});

describe('avaliarSenha: equal to login or e-mail', () => {
  const contexto = { login: 'Jo\u00e3o.Silva9!', dominio: 'provedor.com.br', email: 'jsilva_77@Exemplo.com' };

  const iguais: [string, string][] = [
    ['jo\u00e3o.silva9!', 'igual-ao-login'],
    ['  JO\u00c3O.SILVA9!\t', 'igual-ao-login'],
    ['Joa\u0303o.Silva9!', 'igual-ao-login'],
    ['jo\u00e3o.silva9!@PROVEDOR.com.br', 'igual-ao-login'],
    ['jsilva_77', 'igual-ao-email'],
    ['JSILVA_77@exemplo.COM', 'igual-ao-email'],
  ];
  for (const [senha, motivo] of iguais) {
    it(`P03 gives ${JSON.stringify(senha)} 0 %, ${motivo}`, () => {
      const { percentual, faixa, parcelas } = avaliarSenha(senha, contexto);
      expect({ percentual, faixa }).to.deep.equal({ percentual: 0, faixa: 'muito-fraca' });
      expect(ativos(senha, contexto).filter((codigo) => codigo.startsWith('igual'))).to.deep.equal([motivo]);
      expect(parcelas.at(-1)).to.deep.equal({ codigo: motivo, pontos: -parcelas.slice(0, -1).reduce((s, p) => s + p.pontos, 0) });
    });
  }

  it('P03 takes the part before the @ of a login that is an address', () => {
    expect(ativos('joao', { login: 'joao@rede.com' })).to.include('igual-ao-login');
    expect(ativos('joao@rede.com', { login: 'joao@rede.com' })).to.include('igual-ao-login');
  });

  it('P03 names both when login and e-mail are the same', () => {
    const { percentual } = avaliarSenha('Ana#2024x', { login: 'ana#2024x', email: 'ana#2024x@rede.com' });
    expect(percentual).to.equal(0);
    expect(ativos('Ana#2024x', { login: 'ana#2024x', email: 'ana#2024x@rede.com' })).to.include.members(['igual-ao-login', 'igual-ao-email']);
  });

  it('P03 leaves everything else at the number of the scale', () => {
    const outras = ['jo\u00e3o.silva9', 'jo\u00e3o.silva9!@', 'exemplo.com', 'provedor.com.br', '@provedor.com.br', 'x jsilva_77', '   ', '@'];
    for (const senha of outras) expect(avaliarSenha(senha, contexto), senha).to.deep.equal(avaliarSenha(senha));
    expect(avaliarSenha('joao@', { login: 'joao' }).percentual).to.equal(avaliarSenha('joao@').percentual);
    expect(avaliarSenha('@rede.com', { login: '', dominio: 'rede.com' })).to.deep.equal(avaliarSenha('@rede.com'));
  });

  it('P03 ignores an empty context and what only the guard uses', () => {
    const nada = { login: '', dominio: ' ', email: undefined, nome: 'Senha@123', documento: '123', telefone: '11', provedor: 'x', plano: 'y' };
    fc.assert(
      fc.property(senhaArbitraria, (senha) => {
        expect(avaliarSenha(senha, nada)).to.deep.equal(avaliarSenha(senha));
      }),
    );
  });

  it('P03 compares the whole text, not the 256 units that are scored', () => {
    const longo = 'Ab1!'.repeat(80);
    expect(avaliarSenha(longo, { login: longo }).percentual).to.equal(0);
    expect(avaliarSenha(`${longo}x`, { login: longo }).percentual).to.equal(avaliarSenha(longo).percentual);
  });
});
