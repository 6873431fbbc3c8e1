import { expect } from 'chai';
import { UnauthenticatedError } from '../../sdk/errors/unauthenticated-error.js';
import { sdkDeTeste } from '../helpers/sdk-de-teste.js';

/** A session that ends: everything is refused until the operator signs in again. */
function comFim(opcoes: { readonly outro?: boolean; readonly entra?: boolean } = {}) {
  let valida = true;
  let outro = false;
  let pedidos = 0;
  const recusar = async (): Promise<never> => {
    throw new UnauthenticatedError('expired');
  };
  const sdk = sdkDeTeste({
    trocar: (real) => ({
      cliente: (...a) => (valida ? real.cliente(...a) : recusar()),
      adicionarContato: (...a) => (valida ? real.adicionarContato(...a) : recusar()),
      sessao: async (...a) => {
        if (!valida) return recusar();
        const sessao = await real.sessao(...a);
        return outro ? { ...sessao, operador: { id: 'bruno', nome: 'Bruno' } } : sessao;
      },
    }),
    async aoExpirarSessao() {
      pedidos += 1;
      await Promise.resolve();
      if (opcoes.entra === false) return false;
      valida = true;
      outro = opcoes.outro ?? false;
      return true;
    },
  });
  return { sdk, expirar: () => (valida = false), pedidos: () => pedidos };
}

const codigo = (promessa: Promise<unknown>): Promise<string> =>
  promessa.then(
    () => 'ok',
    (erro: { code: string }) => erro.code,
  );

describe('a session that ends', () => {
  it('S05 asks to sign in once for twenty requests, and makes all of them again', async () => {
    const { sdk, expirar, pedidos } = comFim();
    await sdk.sessao();
    expirar();
    const respostas = await Promise.all(Array.from({ length: 20 }, () => sdk.backend.cliente('0042')));
    expect(new Set(respostas.map(({ id }) => id)).size).to.equal(1);
    expect(pedidos()).to.equal(1);
  });

  it('S05 a write goes on with the same key', async () => {
    const { sdk, expirar } = comFim();
    await sdk.sessao();
    expirar();
    const contato = await sdk.backend.adicionarContato('0042', { nome: 'Vera Pontes' }, { chave: 'k' });
    expect(contato.nome).to.equal('Vera Pontes');
  });

  it("S05 B14 nobody's work is sent in another operator's name", async () => {
    const { sdk, expirar } = comFim({ outro: true });
    await sdk.sessao();
    expirar();
    expect(await codigo(sdk.backend.adicionarContato('0042', { nome: 'Vera Pontes' }, { chave: 'k' }))).to.equal('unauthenticated');
    expect((await sdk.backend.listarContatos('0042')).some(({ nome }) => nome === 'Vera Pontes')).to.equal(false);
  });

  it('S05 stays refused when nobody signs in, and asks again the next time', async () => {
    const { sdk, expirar, pedidos } = comFim({ entra: false });
    await sdk.sessao();
    expirar();
    expect(await codigo(sdk.backend.cliente('0042'))).to.equal('unauthenticated');
    expect(await codigo(sdk.backend.cliente('0042'))).to.equal('unauthenticated');
    expect(pedidos()).to.equal(2);
  });
});
