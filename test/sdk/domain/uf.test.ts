import { expect } from 'chai';
import { UFS, ufValida } from '../../../sdk/domain/uf.js';

describe('uf', () => {
  it('B03 knows the 26 states and the Federal District, once each and in order', () => {
    expect(UFS).to.have.length(27);
    expect([...new Set(UFS)].sort()).to.deep.equal([...UFS]);
    expect(UFS.join(' ')).to.equal('AC AL AM AP BA CE DF ES GO MA MG MS MT PA PB PE PI PR RJ RN RO RR RS SC SE SP TO');
  });

  it('B03 tells a state from any other text', () => {
    for (const uf of UFS) expect(ufValida(uf), uf).to.equal(true);
    for (const texto of ['', 'ms', 'XX', 'MS ', 'Mato Grosso do Sul', 'EX']) expect(ufValida(texto), texto).to.equal(false);
  });
});
