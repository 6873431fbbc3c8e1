import { expect } from 'chai';
import { bloqueia } from '../../../../sdk/domain/falta.js';
import { faltasDaSenhaDeEmail, faltasDaSenhaRadius } from '../../../../sdk/domain/login-radius.js';
import { avaliarComGuarda, faltasDaPolitica, type PoliticaDaSenha } from '../../../../sdk/domain/senha/guarda/guarda-da-senha.js';
import { avaliarSenha } from '../../../../sdk/domain/senha/avaliar-senha.js';

const CONTEXTO = { login: 'Kq7-vm.T4x', email: 'Zx8!pt@example.com' };
const faltas = (senha: string, politica?: PoliticaDaSenha): string[] =>
  faltasDaPolitica(avaliarComGuarda(senha, CONTEXTO), politica).map(({ codigo }) => codigo);

describe('faltasDaPolitica', () => {
  it('P04 stops by default what is equal to login or e-mail, and one of the most used', () => {
    expect(faltas('kq7-VM.t4x')).to.deep.equal(['senha-igual-ao-login']);
    expect(faltas('zx8!pt')).to.deep.equal(['senha-igual-ao-email']);
    expect(faltas('P@ssw0rd')).to.deep.equal(['senha-comum']);
  });

  it('P04 B05 B06 says of blanks alone that they are grave; the limits of logins and of e-mail boxes stop them, the policy only if asked', () => {
    const brancos = '\u00a0 \t '.repeat(10);
    expect(avaliarComGuarda(brancos).alertas.map(({ codigo, gravidade }) => [codigo, gravidade])).to.deep.equal([['so-brancos', 'grave']]);
    expect(avaliarComGuarda(brancos)).to.include({ faixaEfetiva: 'fraca', aceitavel: true });
    expect(faltas(brancos, { bloqueia: ['so-brancos'] })).to.deep.equal(['senha-adivinhavel']);
    for (const limites of [faltasDaSenhaRadius, faltasDaSenhaDeEmail]) {
      expect(
        limites(brancos)
          .filter(bloqueia)
          .map(({ codigo }) => codigo),
      ).to.include('senha-com-espaco');
    }
  });

  it('P04 only says the rest by default', () => {
    for (const senha of ['Mudar@2024', '25/12/1990', '(11) 98765-4321', 'Qwerty#123', 'Aa1!Aa1!', 'a', 'cavalo bateria grampo correto']) {
      expect(faltas(senha), senha).to.deep.equal([]);
      expect(avaliarComGuarda(senha).aceitavel, senha).to.equal(true);
    }
    expect(avaliarComGuarda('').aceitavel).to.equal(false);
    expect(avaliarComGuarda('P@ssw0rd').aceitavel).to.equal(false);
  });

  it('P04 stops what the host asks for, and composition and percentage only then', () => {
    const politica: PoliticaDaSenha = { bloqueia: ['palavra-comum', 'data'], exigeRequisitos: true, percentualMinimo: 60 };
    expect(faltas('Mudar@2024', politica)).to.deep.equal(['senha-adivinhavel']);
    expect(faltas('P@ssw0rd', politica)).to.deep.equal([]);
    expect(faltas('P@ssw0rd', { bloqueia: [] })).to.deep.equal([]);
    expect(faltas('cavalobateria', politica)).to.include.members(['senha-sem-requisitos', 'senha-fraca']);
    expect(faltasDaPolitica(avaliarComGuarda('a'), { percentualMinimo: 40 })).to.deep.equal([
      { campo: 'senha', codigo: 'senha-fraca', valores: { minimo: 40 } },
    ]);
  });

  it('P04 takes the scale of a host in place of ours', () => {
    const avaliador = (senha: string) => ({ ...avaliarSenha(senha), percentual: 12, faixa: 'muito-fraca' as const, escala: 'outra' });
    expect(avaliarComGuarda('k7$Qz!pW2#', {}, { avaliador })).to.include({ percentual: 12, escala: 'outra', faixaEfetiva: 'muito-fraca' });
  });
});
