import { expect } from 'chai';
import fc from 'fast-check';
import { comMudancas, comoRascunho, mudancasDosCamposExtra, tiposCertos } from '../../../sdk/domain/mudanca-dos-campos-extra.js';
import {
  escreverNumero,
  faltasDosCamposExtra,
  lerNumero,
  respostaDoCampo,
  textoDoCampo,
  type CampoExtra,
  type RascunhoDeCamposExtra,
} from '../../../sdk/domain/campo-extra.js';

const texto: CampoExtra = { id: 't', nome: 'Texto', tipo: 'texto', obrigatorio: false, maximo: 5, valor: 'abc' };
const numero: CampoExtra = { id: 'n', nome: 'Número', tipo: 'numero', obrigatorio: false, casas: 2, minimo: -10, maximo: 1500 };
const inteiro: CampoExtra = { id: 'i', nome: 'Inteiro', tipo: 'numero', obrigatorio: true, casas: 0, minimo: 1 };
const data: CampoExtra = { id: 'd', nome: 'Data', tipo: 'data', obrigatorio: false, minimo: '2020-01-01', maximo: '2026-12-31', valor: '2024-02-29' };
const lista: CampoExtra = {
  id: 'l',
  nome: 'Lista',
  tipo: 'lista',
  obrigatorio: true,
  opcoes: [
    { id: 'a', nome: 'A' },
    { id: 'b', nome: 'B' },
  ],
  valor: 'antiga',
};
const simNao: CampoExtra = { id: 's', nome: 'Sim ou não', tipo: 'sim-nao', obrigatorio: true };
const segredo: CampoExtra = { id: 'x', nome: 'Segredo', tipo: 'segredo', obrigatorio: true, maximo: 8, definido: true };

const digitado = (...pares: [string, string | boolean | null][]): RascunhoDeCamposExtra => new Map(pares);
const codigos = (campo: CampoExtra, valor?: string | boolean | null): string =>
  faltasDosCamposExtra([campo], valor === undefined ? digitado() : digitado([campo.id, valor]))
    .map(({ codigo }) => codigo)
    .join();

describe('campo-extra', () => {
  it('F04 a number is read as operators of pt-BR write it, and nothing else is a number', () => {
    const casos: [string, number | undefined][] = [
      ['1.234,5', 1234.5],
      ['1234,5', 1234.5],
      ['1234.5', 1234.5],
      ['1.234', 1234],
      ['-3', -3],
      [' 12 ', 12],
      ['1,2,3', undefined],
      ['1.23.4', undefined],
      ['12a', undefined],
      ['', undefined],
      ['1e3', undefined],
      ['--1', undefined],
    ];
    for (const [escrito, lido] of casos) expect(lerNumero(escrito), escrito).to.equal(lido);
  });

  it('F04 what is shown of a number is read as the same number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.integer({ min: 0, max: 4 }), (inteiro, casas) => {
        const valor = inteiro / 10 ** casas;
        expect(lerNumero(escreverNumero(valor))).to.equal(valor === 0 ? 0 : valor);
      }),
    );
  });

  it('F04 text, number, date and choice are each checked by their own rule', () => {
    expect(codigos(texto, 'abcdef')).to.equal('texto-longo');
    expect(codigos(texto, 'abcde')).to.equal('');
    expect(codigos(numero, 'dez')).to.equal('valor-invalido');
    expect(codigos(numero, '1,234')).to.equal('casas-demais');
    expect(codigos(numero, '1,230')).to.equal('');
    expect(codigos(numero, '1.234')).to.equal('');
    expect(codigos(numero, '1500,01')).to.equal('fora-do-intervalo');
    expect(codigos(numero, '-10,01')).to.equal('fora-do-intervalo');
    expect(codigos(inteiro, '2,5')).to.equal('numero-inteiro');
    expect(codigos(inteiro, '0')).to.equal('fora-do-intervalo');
    expect(codigos(data, '2025-02-29')).to.equal('data-invalida');
    expect(codigos(data, '2019-12-31')).to.equal('data-fora-do-intervalo');
    expect(codigos(data, '2026-12-31')).to.equal('');
    expect(codigos(lista)).to.equal('opcao-indisponivel');
    expect(codigos(lista, 'b')).to.equal('');
  });

  it('F04 a required field wants a value; a secret that is there counts until it is to be forgotten', () => {
    expect(codigos(inteiro)).to.equal('obrigatorio');
    expect(codigos(inteiro, ' ')).to.equal('obrigatorio');
    expect(codigos(simNao)).to.equal('obrigatorio');
    expect(codigos(simNao, false)).to.equal('');
    expect(codigos(segredo)).to.equal('');
    expect(codigos(segredo, '')).to.equal('');
    expect(codigos(segredo, null)).to.equal('obrigatorio');
    expect(codigos(segredo, '123456789')).to.equal('texto-longo');
    expect(codigos({ ...segredo, definido: false })).to.equal('obrigatorio');
    expect(codigos({ ...texto, obrigatorio: true }, '  ')).to.equal('obrigatorio');
  });

  it('F04 only what differs is sent, in its own type', () => {
    const campos = [texto, numero, inteiro, data, lista, simNao, segredo];
    const rascunho = digitado(['t', 'abc '], ['n', '1.234,50'], ['i', '7'], ['d', ''], ['l', 'a'], ['s', false], ['x', 'novo']);
    expect(mudancasDosCamposExtra(campos, rascunho)).to.deep.equal({
      valores: [
        { id: 'n', valor: 1234.5 },
        { id: 'i', valor: 7 },
        { id: 'd', valor: null },
        { id: 'l', valor: 'a' },
        { id: 's', valor: false },
      ],
      segredos: [{ id: 'x', segredo: 'novo' }],
    });
    const nada = { valores: [], segredos: [] };
    expect(mudancasDosCamposExtra(campos, digitado(['t', 'abc'], ['d', '2024-02-29'], ['n', ''], ['x', '']))).to.deep.equal(nada);
    expect(mudancasDosCamposExtra(campos, digitado(['x', null])).segredos).to.deep.equal([{ id: 'x', segredo: null }]);
    expect(mudancasDosCamposExtra([{ ...segredo, definido: false }], digitado(['x', null]))).to.deep.equal(nada);
  });

  it('F04 a secret keeps its blanks, for they may belong to it', () => {
    expect(mudancasDosCamposExtra([segredo], digitado(['x', ' a b '])).segredos).to.deep.equal([{ id: 'x', segredo: ' a b ' }]);
  });

  it('F04 the control of a secret is empty whatever the backend has', () => {
    expect(textoDoCampo(segredo, digitado())).to.equal('');
    expect(respostaDoCampo({ ...simNao, valor: true } as typeof simNao & { tipo: 'sim-nao' }, digitado(['s', null]))).to.equal(undefined);
  });

  it('F04 what was sent, written and read again is what was typed; then nothing differs', () => {
    const campos = [texto, numero, inteiro, data, lista, simNao, segredo];
    const valor = fc.record({
      t: fc.string({ maxLength: 5 }),
      n: fc.integer({ min: -1000, max: 150_000 }).map((centesimos) => escreverNumero(centesimos / 100)),
      i: fc.integer({ min: 1, max: 10_000 }).map(String),
      d: fc.constantFrom('2020-01-01', '2024-02-29', ''),
      l: fc.constantFrom('a', 'b'),
      s: fc.boolean(),
      x: fc.string({ maxLength: 8 }),
    });
    fc.assert(
      fc.property(valor, (escolhas) => {
        const rascunho = new Map(Object.entries(escolhas));
        expect(faltasDosCamposExtra(campos, rascunho).map(({ campo }) => campo)).to.deep.equal([]);
        const mudanca = mudancasDosCamposExtra(campos, rascunho);
        expect(tiposCertos(campos, mudanca)).to.equal(true);
        const enviados = comoRascunho(campos, mudanca);
        expect(faltasDosCamposExtra(campos, enviados).filter(({ campo }) => enviados.has(campo))).to.deep.equal([]);
        const semSegredo = new Map([...rascunho].filter(([id]) => id !== 'x'));
        expect(mudancasDosCamposExtra(comMudancas(campos, mudanca), semSegredo)).to.deep.equal({ valores: [], segredos: [] });
      }),
    );
  });

  it('F04 a value of another kind is seen', () => {
    const campos = [texto, numero, simNao, segredo];
    const certo = (id: string, valor: string | number | boolean | null): boolean => tiposCertos(campos, { valores: [{ id, valor }], segredos: [] });
    expect([certo('n', '1'), certo('s', 'true'), certo('t', 1), certo('x', 'a'), certo('outro', 'a')]).to.deep.equal([false, false, false, false, false]);
    expect([certo('n', 1), certo('s', true), certo('t', 'a'), certo('t', null)]).to.deep.equal([true, true, true, true]);
    expect(tiposCertos(campos, { valores: [], segredos: [{ id: 't', segredo: 'a' }] })).to.equal(false);
  });
});
