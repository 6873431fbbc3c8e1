import { expect } from 'chai';
import { bancoDe, BANCOS } from '../../../sdk/domain/bancos.js';

const codigosPor = (conferencia: string): string[] => BANCOS.filter((banco) => banco.conferencia === conferencia).map((banco) => banco.codigo);

describe('bancos', () => {
  it('B08 offers the seventeen banks by code, each once', () => {
    expect(BANCOS.map((banco) => banco.codigo).join(' ')).to.equal('001 033 041 077 085 104 136 212 237 260 290 323 336 341 422 748 756');
    expect(new Set(BANCOS.map((banco) => banco.nome)).size).to.equal(17);
  });

  it('B08 blocks, warns or only asks, by bank', () => {
    expect(codigosPor('bloqueia')).to.deep.equal(['001', '041', '237', '341']);
    expect(codigosPor('avisa')).to.deep.equal(['033', '104']);
    expect(codigosPor('nenhum')).to.have.length(11);
  });

  it('B08 shows the shape of agency and account in a placeholder', () => {
    const mascaras = BANCOS.filter((banco) => banco.conferencia !== 'nenhum').map(
      (banco) => `${banco.codigo} ${banco.mascaraDaAgencia} ${banco.mascaraDaConta}`,
    );
    expect(mascaras).to.deep.equal([
      '001 0000-D 00000000-D',
      '033 0000 00000000-D',
      '041 0000 000000000-D',
      '104 0000 00000000-D',
      '237 0000-D 0000000-D',
      '341 0000 00000-D',
    ]);
    expect(bancoDe('260')).to.include({ nome: 'Nubank', mascaraDaAgencia: '0000', mascaraDaConta: '…-D', tamanhoDaConta: 12 });
  });

  it('B08 asks an agency digit of 001 and 237 only, an operation of 104 only', () => {
    expect(BANCOS.filter((banco) => banco.confereAgencia).map((banco) => banco.codigo)).to.deep.equal(['001', '237']);
    expect(BANCOS.filter((banco) => banco.pedeOperacao).map((banco) => banco.codigo)).to.deep.equal(['104']);
  });

  it('B08 finds a bank by its three digits and no other way', () => {
    expect(bancoDe('001')?.nome).to.equal('Banco do Brasil');
    for (const codigo of ['', '1', '999', ' 001']) expect(bancoDe(codigo), codigo).to.equal(undefined);
  });
});
