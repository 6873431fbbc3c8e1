import { expect } from 'chai';
import { BANCOS } from '../../../sdk/domain/bancos.js';
import { digitoDaConta, faltasDaConta, normalizarConta } from '../../../sdk/domain/conta-bancaria.js';
import type { ContaBancaria } from '../../../sdk/domain/conta-bancaria.js';
import { bloqueia } from '../../../sdk/domain/falta.js';

/** The accounts of the worked examples of DOMINIO §8, whole. */
const CONTAS: readonly ContaBancaria[] = [
  { banco: '001', agencia: '1584', agenciaDigito: '9', conta: '00210169', contaDigito: '6' },
  { banco: '033', agencia: '0189', conta: '01017417', contaDigito: '9' },
  { banco: '041', agencia: '0100', conta: '358507671', contaDigito: '8' },
  { banco: '104', agencia: '2004', operacao: '001', conta: '00000448', contaDigito: '6' },
  { banco: '237', agencia: '1425', agenciaDigito: '7', conta: '0238069', contaDigito: '2' },
  { banco: '237', agencia: '1425', agenciaDigito: '7', conta: '0301357', contaDigito: 'P' },
  { banco: '237', agencia: '1425', agenciaDigito: '7', conta: '0325620', contaDigito: '0' },
  { banco: '341', agencia: '2545', conta: '02366', contaDigito: '1' },
];
const contaDe = (banco: string): ContaBancaria => {
  const conta = CONTAS.find((item) => item.banco === banco);
  return conta ?? { banco, agencia: '0001', conta: '12345', contaDigito: '6' };
};
const resumo = (conta: Partial<ContaBancaria>, opcoes?: { ignorarDigito?: boolean }): string[] =>
  faltasDaConta(conta, opcoes).map((falta) => `${falta.campo} ${falta.codigo}${bloqueia(falta) ? '' : ' aviso'}`);
const ALGARISMOS = [...'0123456789XP'];

describe('conta-bancaria', () => {
  it('B08 accepts the accounts of the worked examples', () => {
    for (const conta of CONTAS) expect(resumo(conta), conta.banco).to.deep.equal([]);
  });

  it('B08 a wrong account digit stops at 001, 041, 237 and 341 and warns at 033 and 104', () => {
    for (const conta of CONTAS) {
      const esperado = ['033', '104'].includes(conta.banco) ? 'contaDigito conta-digito aviso' : 'contaDigito conta-digito';
      for (const contaDigito of ALGARISMOS.filter((digito) => digito !== conta.contaDigito)) {
        expect(resumo({ ...conta, contaDigito }), `${conta.banco} ${contaDigito}`).to.deep.equal([esperado]);
      }
    }
  });

  it('B08 a wrong agency digit stops at 001 and 237', () => {
    for (const banco of ['001', '237']) {
      const conta = contaDe(banco);
      for (const agenciaDigito of ALGARISMOS.filter((digito) => digito !== conta.agenciaDigito)) {
        expect(resumo({ ...conta, agenciaDigito }), agenciaDigito).to.deep.equal(['agenciaDigito agencia-digito']);
      }
    }
  });

  it('B08 the operator may override the comparison of digits, not their absence or shape', () => {
    for (const conta of CONTAS) {
      const errada = { ...conta, contaDigito: conta.contaDigito === '5' ? '4' : '5', ...(conta.agenciaDigito ? { agenciaDigito: '1' } : {}) };
      expect(resumo(errada, { ignorarDigito: true }), conta.banco).to.deep.equal([]);
      expect(resumo({ ...conta, contaDigito: '' }, { ignorarDigito: true })).to.deep.equal(['contaDigito obrigatorio']);
      expect(resumo({ ...conta, contaDigito: '12' }, { ignorarDigito: true })).to.deep.equal(['contaDigito valor-invalido']);
    }
    expect(resumo({ ...contaDe('001'), agencia: '158' }, { ignorarDigito: true })).to.deep.equal(['agencia agencia-tamanho']);
    expect(resumo({ ...contaDe('001'), contaDigito: '5' }, { ignorarDigito: false })).to.deep.equal(['contaDigito conta-digito']);
  });

  it('B08 asks bank, agency, account and digit of an empty account', () => {
    const esperado = ['banco obrigatorio', 'agencia obrigatorio', 'conta obrigatorio', 'contaDigito obrigatorio'];
    expect(resumo({})).to.deep.equal(esperado);
    expect(resumo({ banco: ' ', agencia: '', conta: ' ', contaDigito: '', agenciaDigito: '', operacao: '' })).to.deep.equal(esperado);
  });

  it('B08 asks the agency digit and the operation of the banks that have them', () => {
    for (const { codigo } of BANCOS) {
      const faltas = resumo({ banco: codigo });
      expect(faltas.includes('agenciaDigito obrigatorio'), codigo).to.equal(['001', '237'].includes(codigo));
      expect(faltas.includes('operacao operacao-obrigatoria'), codigo).to.equal(codigo === '104');
    }
  });

  it('B08 only asks the fields of the banks without a known rule', () => {
    for (const { codigo } of BANCOS.filter((banco) => banco.conferencia === 'nenhum')) {
      for (const contaDigito of ['0', '7', 'X', '12']) expect(resumo({ ...contaDe(codigo), contaDigito }), codigo).to.deep.equal([]);
      expect(resumo({ banco: codigo, agencia: '0001', conta: '1' })).to.deep.equal(['contaDigito obrigatorio']);
      expect(resumo({ ...contaDe(codigo), contaDigito: '123' })).to.deep.equal(['contaDigito valor-invalido']);
    }
  });

  it('B08 says the right length of agency and account, in the gravity of the bank, and compares no digit then', () => {
    expect(faltasDaConta({ ...contaDe('001'), agencia: '158', conta: '0210169' })).to.deep.equal([
      { campo: 'agencia', codigo: 'agencia-tamanho', valores: { tamanho: 4 } },
      { campo: 'conta', codigo: 'conta-tamanho', valores: { tamanho: 8 } },
    ]);
    expect(faltasDaConta({ ...contaDe('033'), conta: '1017417' })).to.deep.equal([
      { campo: 'conta', codigo: 'conta-tamanho', gravidade: 'aviso', valores: { tamanho: 8 } },
    ]);
    expect(faltasDaConta({ ...contaDe('260'), agencia: '00001', conta: '1234567890123' })).to.deep.equal([
      { campo: 'agencia', codigo: 'agencia-tamanho', valores: { tamanho: 4 } },
      { campo: 'conta', codigo: 'texto-longo', valores: { maximo: 12 } },
    ]);
    expect(resumo({ ...contaDe('260'), conta: '123456789012' })).to.deep.equal([]);
    for (const [banco, tamanho] of [
      ['041', 9],
      ['104', 8],
      ['237', 7],
      ['341', 5],
    ] as const) {
      const faltas = faltasDaConta({ ...contaDe(banco), conta: '1' });
      expect(
        faltas.map((falta) => falta.valores),
        banco,
      ).to.deep.equal([{ tamanho }]);
    }
  });

  it('B08 refuses what is not a number, field by field', () => {
    const casos: [Partial<ContaBancaria>, string][] = [
      [{ agencia: '1A84' }, 'agencia valor-invalido'],
      [{ conta: '0021016A' }, 'conta valor-invalido'],
      [{ contaDigito: '-' }, 'contaDigito valor-invalido'],
      [{ agenciaDigito: '?' }, 'agenciaDigito valor-invalido'],
    ];
    expect(resumo({ ...contaDe('001'), agenciaDigito: '97' })).to.deep.equal(['agenciaDigito valor-invalido']);
    for (const contaDigito of ['6-', '-6']) expect(resumo({ ...contaDe('260'), contaDigito })).to.deep.equal(['contaDigito valor-invalido']);
    for (const [troca, esperado] of casos) expect(resumo({ ...contaDe('001'), ...troca })).to.deep.equal([esperado]);
    for (const operacao of ['1', '12', '12345', 'abc']) {
      expect(resumo({ ...contaDe('104'), operacao })).to.deep.equal(['operacao valor-invalido']);
    }
    expect(resumo({ ...contaDe('104'), operacao: '1288', contaDigito: '0' })).to.deep.equal([]);
    expect(resumo({ ...contaDe('341'), agenciaDigito: '12', operacao: 'x' })).to.deep.equal([]);
    expect(resumo({ ...contaDe('341'), agenciaDigito: '123' })).to.deep.equal(['agenciaDigito valor-invalido']);
  });

  it('B08 warns of a bank that it does not know and stops at what is no bank code', () => {
    expect(resumo({ ...contaDe('021') })).to.deep.equal(['banco banco-desconhecido aviso']);
    for (const banco of ['1', '0001', 'BB1']) expect(resumo(contaDe(banco)), banco).to.deep.equal(['banco banco-desconhecido']);
  });

  it('B08 reads a digit typed in small letters', () => {
    expect(resumo({ banco: '237', agencia: '0006', agenciaDigito: 'p', conta: '0301357', contaDigito: 'p' })).to.deep.equal([]);
  });

  it('B08 normalising cleans the fields and puts the zeros that the bank writes', () => {
    const limpa = normalizarConta({ banco: '001', agencia: ' 1584', agenciaDigito: '9', conta: '210.169', contaDigito: ' x' });
    expect(limpa).to.deep.equal({ banco: '001', agencia: '1584', agenciaDigito: '9', conta: '00210169', contaDigito: 'X' });
    expect(normalizarConta({ banco: '341', conta: '2366' })).to.deep.equal({ banco: '341', conta: '02366' });
    expect(normalizarConta({ banco: '260', conta: '1.234.567-8' })).to.deep.equal({ banco: '260', conta: '12345678' });
    expect(normalizarConta({ banco: '001', conta: '' })).to.deep.equal({ banco: '001', conta: '' });
    expect(normalizarConta({ conta: '12' })).to.deep.equal({ conta: '12' });
    expect(normalizarConta({ banco: '001', conta: '1234567890' }).conta).to.equal('1234567890');
    for (const conta of CONTAS) expect(normalizarConta(conta)).to.deep.equal(conta);
  });

  it('B08 gives the digit functions beside the account', () => {
    expect(digitoDaConta('001', { conta: '00210169' })).to.equal('6');
  });
});
