import { expect } from 'chai';
import { criarDados } from '../../mock-server/dados/dados-do-provedor.js';
import { createHttpBackend } from '../../sdk/backend/http/http-backend.js';
import { servir } from '../../sdk/backend/http/servir.js';
import { createMemoryBackend } from '../../sdk/backend/memory/memory-backend.js';
import { apanhar } from './apanhar.js';
import { AGORA, HOJE } from './pedidos.js';
import { suiteDeBackend } from './suite-de-backend.js';

const dados = criarDados({ hoje: HOJE });

suiteDeBackend('http', async () => {
  const memoria = createMemoryBackend({ dados, relogio: () => AGORA });
  const responder = servir({
    backend: ({ id }) => memoria.como(id),
    autenticar: (request) => ({ id: request.headers.get('authorization')!.slice('Bearer '.length), nome: '' }),
  });
  const como = (operadorId: string) =>
    createHttpBackend({ baseUrl: 'https://provedor.example/api', token: () => operadorId, fetch: responder, espera: () => 0 });
  return { backend: como('ana'), como, fechar: async () => {} };
});

describe('http backend', () => {
  const emNode = typeof location === 'undefined';

  it('S02 X01 takes a relative baseUrl in a page, and says outside of one that it must be absolute', async () => {
    const urls: string[] = [];
    const criar = (baseUrl: string) =>
      createHttpBackend({ baseUrl, fetch: async (request) => (urls.push(request.url), new Response('{"cep":"1","cidade":"Campinas","uf":"SP"}')) });
    await criar('https://a.example/api/').buscarCep('1');
    expect(urls.pop()).to.equal('https://a.example/api/ceps/1');
    if (emNode)
      return void expect(() => criar('/api'))
        .to.throw(TypeError, 'baseUrl "/api" is relative')
        .with.property('message')
        .that.contains('absolute');
    await criar('/api').buscarCep('1');
    expect(urls.pop()).to.equal(`${location.origin}/api/ceps/1`);
  });

  it('S04 no id leads out of its place in the path', async () => {
    const urls: string[] = [];
    const backend = createHttpBackend({ baseUrl: 'https://a.example/api', fetch: async (request) => (urls.push(request.url), new Response('{}')) });
    for (const id of ['', '.', '..']) expect((await apanhar(backend.plano(id))).code, id).to.equal('not-found');
    expect(urls).to.deep.equal([]);
    for (const id of ['../x', 'a/b', 'a?b#c', '%2e%2e', '...', 'ção']) await apanhar(backend.plano(id));
    expect(urls.map((url) => url.slice('https://a.example/api/planos/'.length))).to.deep.equal([
      '..%2Fx',
      'a%2Fb',
      'a%3Fb%23c',
      '%252e%252e',
      '...',
      '%C3%A7%C3%A3o',
    ]);
  });

  it('S03 sends only the parts of a query that are there', async () => {
    const urls: string[] = [];
    const backend = createHttpBackend({ baseUrl: 'https://a.example/api', fetch: async (request) => (urls.push(request.url), new Response('{}')) });
    await apanhar(backend.listarPlanos('1', { grupo: 'ativo', busca: undefined, limite: 5 }));
    expect(urls).to.deep.equal(['https://a.example/api/clientes/1/planos?grupo=ativo&limite=5']);
  });

  it('S03 reads a newer backend: unknown keys, services, actions, payment forms and lacking capabilities', async () => {
    const memoria = createMemoryBackend({ dados, relogio: () => AGORA });
    const sessao = JSON.parse(JSON.stringify(await memoria.sessao())) as Record<string, Record<string, unknown>> & {
      configuracao: { formasDePagamento: string[]; statusDePlano: { permite: string[] }[] };
    };
    const esperada = structuredClone(sessao);
    sessao.configuracao.formasDePagamento.unshift('cripto');
    sessao.configuracao.statusDePlano[0]!.permite.push('teletransportar');
    sessao['permissoes']!['teletransportar'] = 'talvez';
    sessao['capacidades']!['teletransportar'] = true;
    sessao['novidade'] = {};
    delete sessao['capacidades']!['contatos'];
    esperada['capacidades']!['contatos'] = false;
    const ler = (corpo: unknown) => createHttpBackend({ baseUrl: 'https://a.example/api', fetch: async () => new Response(JSON.stringify(corpo)) });
    expect(await ler(sessao).sessao()).to.deep.equal(esperada);
    const [plano] = (await memoria.listarPlanos('0042', { grupo: 'ativo' })).itens;
    const novo = { ...plano!, servicos: [{ id: 'x', tipo: 'voip', ramal: '1' }, ...plano!.servicos] };
    expect((await ler(novo).plano('x')).servicos).to.deep.equal(plano!.servicos);
    const quebrado = { ...plano!, servicos: [{ id: 'x', tipo: 'email' }] };
    expect((await apanhar(ler(quebrado).plano('x'))).code).to.equal('unexpected-response');
  });
});
