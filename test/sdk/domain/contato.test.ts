import { expect } from 'chai';
import { faltasDoContato } from '../../../sdk/domain/contato.js';

const faltas = (contato: Parameters<typeof faltasDoContato>[0], celularObrigatorio = false): string[] =>
  faltasDoContato({ nome: 'Rute', ...contato }, { celularObrigatorio }).map(({ campo, codigo }) => `${campo} ${codigo}`);

describe('faltasDoContato', () => {
  it('C06 needs a name and nothing else', () => {
    expect(faltas({})).to.deep.equal([]);
    for (const nome of ['', '   ', undefined] as const) expect(faltas({ nome })).to.deep.equal(['nome obrigatorio']);
  });

  it('C06 takes a name of 120 characters and no longer', () => {
    expect(faltas({ nome: 'x'.repeat(120) })).to.deep.equal([]);
    expect(faltasDoContato({ nome: 'x'.repeat(121) }, { celularObrigatorio: false })).to.deep.equal([
      { campo: 'nome', codigo: 'texto-longo', valores: { maximo: 120 } },
    ]);
  });

  it('C06 checks what is given: telephone, mobile, e-mail', () => {
    expect(faltas({ telefone: '1920000001', celular: '19900000001', email: 'rute@example.com' })).to.deep.equal([]);
    expect(faltas({ telefone: '123', celular: '1920000001', email: 'rute@' })).to.deep.equal([
      'telefone telefone-invalido',
      'celular telefone-invalido',
      'email email-invalido',
    ]);
  });

  it('C06 lets empty fields be, as a form sends them', () => {
    expect(faltas({ telefone: '', celular: '', email: '', tipo: '' })).to.deep.equal([]);
  });

  it('C06 asks for a mobile where the provider does (celularObrigatorio): a landline will not do', () => {
    expect(faltas({ telefone: '1920000001' }, true)).to.deep.equal(['celular obrigatorio']);
    expect(faltas({ celular: '19900000001' }, true)).to.deep.equal([]);
  });
});
