import { expect } from 'chai';
import { verificarBackend } from '../../sdk/conformidade/conformidade.js';
import { falhasInteiras, memoria, TUDO } from '../node/conformidade-mundo.js';

describe('the conformance kit', () => {
  it('S06 runs in a browser as in Node: the memory backend passes, and one that answers wrongly is found', async () => {
    const relatorio = await verificarBackend(memoria(), TUDO);
    expect(relatorio.conforme, falhasInteiras(relatorio)).to.equal(true);
    const torto = { ...memoria(), cliente: () => Promise.resolve({ id: 42 } as never) };
    expect((await verificarBackend(torto, TUDO)).conforme).to.equal(false);
  });
});
