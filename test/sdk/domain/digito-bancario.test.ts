import { expect } from 'chai';
import fc from 'fast-check';
import { digitoDaAgencia, digitoDaConta } from '../../../sdk/domain/digito-bancario.js';

const digitos = (n: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^\\d{${n}}$`));
const TAMANHOS: Record<string, number> = { '001': 8, '033': 8, '041': 9, '104': 8, '237': 7, '341': 5 };
const outroDigito = (texto: string, i: number, salto: number): string => texto.slice(0, i) + String((Number(texto[i]) + salto) % 10) + texto.slice(i + 1);

describe('digito-bancario', () => {
  it('B08 finds the agency digits of the worked examples', () => {
    expect(digitoDaAgencia('001', '1584')).to.equal('9');
    expect(digitoDaAgencia('237', '1425')).to.equal('7');
  });

  it('B08 an agency digit of ten is X at 001 and P at 237, eleven is 0 at both', () => {
    expect(digitoDaAgencia('001', '0006')).to.equal('X');
    expect(digitoDaAgencia('237', '0006')).to.equal('P');
    expect(digitoDaAgencia('001', '0000')).to.equal('0');
    expect(digitoDaAgencia('237', '0000')).to.equal('0');
    expect(digitoDaAgencia('001', '0001')).to.equal('9');
    expect(digitoDaAgencia('001', '0010')).to.equal('8');
    expect(digitoDaAgencia('001', '0100')).to.equal('7');
    expect(digitoDaAgencia('001', '1000')).to.equal('6');
  });

  it('B08 finds the account digits of the worked examples', () => {
    expect(digitoDaConta('001', { conta: '00210169' })).to.equal('6');
    expect(digitoDaConta('237', { conta: '0238069' })).to.equal('2');
    expect(digitoDaConta('237', { conta: '0301357' })).to.equal('P');
    expect(digitoDaConta('237', { conta: '0325620' })).to.equal('0');
    expect(digitoDaConta('341', { agencia: '2545', conta: '02366' })).to.equal('1');
    expect(digitoDaConta('041', { conta: '358507671' })).to.equal('8');
    expect(digitoDaConta('033', { agencia: '0189', conta: '01017417' })).to.equal('9');
    expect(digitoDaConta('104', { agencia: '2004', operacao: '001', conta: '00000448' })).to.equal('6');
  });

  it('B08 weighs each place of an account as its bank does', () => {
    const unidades = (n: number): string[] => Array.from({ length: n }, (_, i) => '0'.repeat(i) + '1' + '0'.repeat(n - 1 - i));
    const zeros = { agencia: '0000', operacao: '000' };
    const tabela = (banco: string): string =>
      unidades(TAMANHOS[banco] ?? 0)
        .map((conta) => digitoDaConta(banco, { ...zeros, conta }))
        .join('');
    expect(tabela('001')).to.equal('23456789');
    expect(tabela('033')).to.equal('13979137');
    expect(tabela('041')).to.equal('897456789');
    expect(tabela('104')).to.equal('23456789');
    expect(tabela('237')).to.equal('9456789');
    expect(tabela('341')).to.equal('89898');
    const daAgencia = (banco: string): string =>
      unidades(4)
        .map((agencia) => digitoDaConta(banco, { operacao: '000', agencia, conta: '0'.repeat(TAMANHOS[banco] ?? 0) }))
        .join('');
    expect(daAgencia('033')).to.equal('1379');
    expect(daAgencia('104')).to.equal('3456');
    expect(daAgencia('341')).to.equal('8989');
    expect(
      unidades(3)
        .map((operacao) => digitoDaConta('104', { agencia: '0000', conta: '00000000', operacao }))
        .join(''),
    ).to.equal('789');
  });

  it('B08 resolves the remainders without a digit of their own as each bank does', () => {
    expect(digitoDaConta('001', { conta: '00000006' })).to.equal('X');
    expect(digitoDaConta('001', { conta: '00000000' })).to.equal('0');
    expect(digitoDaConta('041', { conta: '000000000' })).to.equal('0');
    expect(digitoDaConta('041', { conta: '000000006' })).to.equal('6');
    expect(digitoDaConta('104', { agencia: '0000', operacao: '000', conta: '00000006' })).to.equal('0');
    expect(digitoDaConta('033', { agencia: '0000', conta: '00000000' })).to.equal('0');
    expect(digitoDaConta('341', { agencia: '0000', conta: '00000' })).to.equal('0');
    expect(digitoDaConta('341', { agencia: '0000', conta: '00009' })).to.equal('1');
    expect(digitoDaConta('341', { agencia: '0000', conta: '00005' })).to.equal('9');
  });

  it('B08 gives no digit where no rule is known or a part is not of its length', () => {
    expect(digitoDaAgencia('341', '2545')).to.equal(undefined);
    expect(digitoDaAgencia('999', '2545')).to.equal(undefined);
    for (const agencia of ['', '158', '15840', '15A4']) expect(digitoDaAgencia('001', agencia), agencia).to.equal(undefined);
    for (const conta of ['', '210169', '000210169', '0021016X']) expect(digitoDaConta('001', { conta }), conta).to.equal(undefined);
    expect(digitoDaConta('260', { agencia: '0001', conta: '000000000000' })).to.equal(undefined);
    expect(digitoDaConta('999', { conta: '00210169' })).to.equal(undefined);
    expect(digitoDaConta('341', { conta: '02366' })).to.equal(undefined);
    expect(digitoDaConta('033', { conta: '01017417', agencia: '189' })).to.equal(undefined);
    expect(digitoDaConta('104', { agencia: '2004', conta: '00000448' })).to.equal(undefined);
    expect(digitoDaConta('104', { agencia: '2004', operacao: '1288', conta: '00000448' })).to.equal(undefined);
  });

  it('B08 another digit in one place of the account changes the check digit at 001, 033, 237 and 341', () => {
    for (const banco of ['001', '033', '237', '341']) {
      const tamanho = TAMANHOS[banco] ?? 0;
      fc.assert(
        fc.property(digitos(4), digitos(tamanho), fc.nat(tamanho - 1), fc.integer({ min: 1, max: 9 }), (agencia, conta, i, salto) => {
          const outra = outroDigito(conta, i, salto);
          expect(digitoDaConta(banco, { agencia, conta: outra })).not.to.equal(digitoDaConta(banco, { agencia, conta }));
        }),
      );
    }
  });

  it('B08 a check digit is one character, X and P only where the bank uses them', () => {
    const formas: Record<string, RegExp> = { '001': /^[\dX]$/, '237': /^[\dP]$/ };
    for (const [banco, tamanho] of Object.entries(TAMANHOS)) {
      fc.assert(
        fc.property(digitos(4), digitos(3), digitos(tamanho), (agencia, operacao, conta) => {
          expect(digitoDaConta(banco, { agencia, operacao, conta })).to.match(formas[banco] ?? /^\d$/);
        }),
      );
    }
  });
});
