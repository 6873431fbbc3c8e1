import { expect } from 'chai';
import { criarDados } from '../../../mock-server/dados/dados-do-provedor.js';
import { createMemoryBackend } from '../../../sdk/backend/memory/memory-backend.js';
import type { Backend } from '../../../sdk/backend/port.js';
import { NetworkError } from '../../../sdk/errors/network-error.js';
import { novoContato, type NovoContatoFlow } from '../../../sdk/use-cases/contato/contato.js';
import { novoEndereco, type NovoEnderecoFlow } from '../../../sdk/use-cases/novo-endereco/novo-endereco.js';
import type { PlanoSdk } from '../../../sdk/plano-sdk.js';
import { depositoDeTeste } from '../../helpers/deposito-de-teste.js';
import { AGORA, HOJE, sdkDeTeste } from '../../helpers/sdk-de-teste.js';

const clienteId = '0042';

/** A browser tab: backend and deposit outlive a reload, which makes SDK and flow anew. */
function aba() {
  const backend = createMemoryBackend({ dados: criarDados({ hoje: HOJE }), relogio: () => AGORA });
  const rascunhos = depositoDeTeste();
  type Mais = Parameters<typeof sdkDeTeste>[0];
  async function abrir<F extends { iniciar(): void }>(fazer: (sdk: PlanoSdk) => F, mais: Mais = {}): Promise<F> {
    const sdk = sdkDeTeste({ backend, rascunhos, ...mais });
    const flow = fazer(sdk);
    flow.iniciar();
    // What is kept is the operator's: it comes with the session.
    await sdk.sessao();
    await Promise.resolve();
    return flow;
  }
  return {
    backend,
    rascunhos,
    contato: (mais?: Mais): Promise<NovoContatoFlow> => abrir((sdk) => novoContato(sdk, { clienteId }), mais),
    endereco: (mais?: Mais): Promise<NovoEnderecoFlow> => abrir((sdk) => novoEndereco(sdk, { clienteId }), mais),
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

/** From the CEP to the last field. */
const PASSOS: readonly ((flow: NovoEnderecoFlow) => unknown)[] = [
  (flow) => flow.mudarCep('13000-300'),
  (flow) => flow.pesquisar(),
  (flow) => flow.corrigir(),
  (flow) => flow.mudar({ numero: '12' }),
  (flow) => flow.mudar({ complemento: 'fundos' }),
  (flow) => flow.mudar({ referencia: 'portão azul' }),
  (flow) => flow.mudar({ numero: null }),
];

/** `{ erro: undefined }` and no `erro` are the same. */
const semVazios = (estado: unknown): unknown => JSON.parse(JSON.stringify(estado));

describe('draft of a new address', () => {
  const preencher = async (flow: NovoEnderecoFlow, passos = PASSOS): Promise<void> => {
    for (const passo of passos) await passo(flow);
  };

  it('B14 a reload after every step brings everything back', async () => {
    for (let ate = 1; ate <= PASSOS.length; ate += 1) {
      const { endereco } = aba();
      const antes = await endereco();
      await preencher(antes, PASSOS.slice(0, ate));
      expect(semVazios((await endereco()).state)).to.deep.equal(semVazios(antes.state));
    }
  });

  it('B14 what was typed by hand stays when the CEP is changed after the reload', async () => {
    const { endereco } = aba();
    await preencher(await endereco());
    const depois = await endereco();
    depois.mudarCep('13170-100');
    const outra = await endereco();
    await outra.pesquisar();
    expect(outra.state).to.have.nested.property('rascunho.complemento', 'fundos');
  });

  it('B13 B14 whose answer was lost before a reload: it is sent again as it was, and there is one', async () => {
    const { endereco, backend, rascunhos } = aba();
    const perder = ({ adicionarEndereco }: Backend): Partial<Backend> => ({
      async adicionarEndereco(...pedido) {
        await adicionarEndereco(...pedido);
        throw new NetworkError('lost');
      },
    });
    const antes = await endereco({ trocar: perder });
    await preencher(antes);
    await antes.salvar();
    const quantos = (await backend.listarEnderecos(clienteId)).length;
    const depois = await endereco();
    expect(depois.state).to.deep.include({ phase: 'editing', incerto: true });
    depois.mudar({ complemento: 'outro' });
    depois.mudarCep('13170-100');
    expect(await depois.salvar()).to.include({ complemento: 'fundos' });
    expect(await backend.listarEnderecos(clienteId)).to.have.length(quantos);
    expect(rascunhos.tudo.size).to.equal(0);
  });

  it('B14 is gone after "Salvar" and "Cancelar", and another operator never sees it', async () => {
    const { endereco, backend, rascunhos } = aba();
    const salvo = await endereco();
    await preencher(salvo);
    expect(await salvo.salvar()).to.not.equal(undefined);
    salvo.recomecar();
    expect(rascunhos.tudo.size).to.equal(0);
    const cancelado = await endereco();
    cancelado.mudarCep('13010');
    expect(rascunhos.tudo.size).to.equal(1);
    cancelado.descartar();
    cancelado.encerrar();
    expect(rascunhos.tudo.size).to.equal(0);
    (await endereco()).mudarCep('13010');
    expect((await endereco({ backend: backend.como('bruno') })).state).to.deep.include({ cep: '' });
  });
});
