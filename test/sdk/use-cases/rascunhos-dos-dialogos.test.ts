import { expect } from 'chai';
import { criarDados } from '../../../mock-server/dados/dados-do-provedor.js';
import { createMemoryBackend } from '../../../sdk/backend/memory/memory-backend.js';
import type { Backend } from '../../../sdk/backend/port.js';
import { NetworkError } from '../../../sdk/errors/network-error.js';
import { novoContato, type NovoContatoFlow } from '../../../sdk/use-cases/contato/contato.js';
import { depositoDeTeste } from '../../helpers/deposito-de-teste.js';
import { AGORA, HOJE, sdkDeTeste } from '../../helpers/sdk-de-teste.js';

const clienteId = '0042';

/** A browser tab: backend and deposit outlive a reload, which makes SDK and flow anew. */
function aba() {
  const backend = createMemoryBackend({ dados: criarDados({ hoje: HOJE }), relogio: () => AGORA });
  const rascunhos = depositoDeTeste();
  return {
    backend,
    rascunhos,
    async contato(mais: Parameters<typeof sdkDeTeste>[0] = {}): Promise<NovoContatoFlow> {
      const sdk = sdkDeTeste({ backend, rascunhos, ...mais });
      const flow = novoContato(sdk, { clienteId });
      flow.iniciar();
      // What is kept is the operator's: it comes with the session.
      await sdk.sessao();
      await Promise.resolve();
      return flow;
    },
  };
}

const GESTOS = [
  { nome: 'Vera Pontes' },
  { tipo: 'familiar' as const },
  { email: 'vera@example.com' },
  { celular: '(19) 98888-7777' },
  { telefone: '(19) 3232-1010' },
];

const perder = ({ adicionarContato }: Backend): Partial<Backend> => ({
  async adicionarContato(...pedido) {
    await adicionarContato(...pedido);
    throw new NetworkError('lost');
  },
});

describe('draft of a new contact', () => {
  it('B14 a reload after every field brings everything back', async () => {
    for (let ate = 1; ate <= GESTOS.length; ate += 1) {
      const { contato } = aba();
      const antes = await contato();
      for (const gesto of GESTOS.slice(0, ate)) antes.mudar(gesto);
      expect((await contato()).state).to.deep.equal(antes.state);
    }
  });

  it('B13 B14 whose answer was lost before a reload: it is sent again as it was, and there is one', async () => {
    const { contato, backend, rascunhos } = aba();
    const antes = await contato({ trocar: perder });
    antes.mudar({ nome: 'Vera Pontes' });
    await antes.gravar();
    const quantos = (await backend.listarContatos(clienteId)).length;
    const depois = await contato();
    expect(depois.state).to.deep.include({ phase: 'failed', incerto: true, rascunho: { nome: 'Vera Pontes' } });
    depois.mudar({ nome: 'Outra' });
    expect(await depois.gravar()).to.include({ nome: 'Vera Pontes' });
    expect(await backend.listarContatos(clienteId)).to.have.length(quantos);
    expect(rascunhos.tudo.size).to.equal(0);
  });

  it('B14 is gone after "Gravar" and "Cancelar", and another operator never sees it', async () => {
    const { contato, backend, rascunhos } = aba();
    const gravado = await contato();
    gravado.mudar({ nome: 'Vera Pontes' });
    await gravado.gravar();
    expect(rascunhos.tudo.size).to.equal(0);
    const cancelado = await contato();
    cancelado.mudar({ nome: 'Ivo' });
    expect(rascunhos.tudo.size).to.equal(1);
    cancelado.descartar();
    expect(rascunhos.tudo.size).to.equal(0);
    (await contato()).mudar({ nome: 'Ivo' });
    expect((await contato({ backend: backend.como('bruno') })).state).to.deep.include({ rascunho: {} });
  });
});
