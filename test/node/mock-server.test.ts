import { expect } from 'chai';
import { request as pedirHttp } from 'node:http';
import { getResponse } from 'msw';
import { criarHandlers } from '../../mock-server/handlers.js';
import { subirMock, type MockNode } from '../../mock-server/node.js';
import { criarServidor } from '../../mock-server/servidor.js';
import { createHttpBackend } from '../../sdk/backend/http/http-backend.js';
import { createPlanoSdk } from '../../sdk/plano-sdk.js';
import { apanhar } from '../backend/apanhar.js';
import { AGORA, chave, pedido } from '../backend/pedidos.js';

describe('mock server over real HTTP', () => {
  let mock: MockNode;
  before(async () => {
    mock = await subirMock({ port: 0, servidor: criarServidor({ relogio: () => AGORA }) });
  });
  after(() => mock.fechar());

  const como = (id: string) => createHttpBackend({ baseUrl: mock.baseUrl, token: () => `operador-${id}`, espera: () => 0 });

  it('S01 S03 a Node program reads, adds a plan once, and sees it in the list', async () => {
    const sdk = createPlanoSdk({ backend: como('ana') });
    expect((await sdk.sessao()).operador.id).to.equal('ana');
    const antes = await sdk.backend.listarPlanos('0042', { grupo: 'inativo' });
    const escrita = chave();
    const [feito, denovo] = await Promise.all([sdk.backend.adicionarPlano('0042', pedido(), escrita), sdk.backend.adicionarPlano('0042', pedido(), escrita)]);
    expect(denovo).to.deep.equal(feito);
    expect(await sdk.backend.plano(feito.plano.id)).to.deep.equal(feito.plano);
    expect((await sdk.backend.listarPlanos('0042', { grupo: 'inativo' })).total).to.equal(antes.total + 1);
  });

  it('S04 refusals arrive typed', async () => {
    expect((await apanhar(como('bruno').adicionarPlano('0042', pedido(), chave()))).code).to.equal('forbidden');
    expect((await apanhar(como('ninguem').sessao())).code).to.equal('unauthenticated');
    expect((await apanhar(como('ana').cliente('9999'))).code).to.equal('not-found');
  });

  it('S03 the cookie says who asks, and without one it is ana', async () => {
    const de = async (headers: Record<string, string>): Promise<string> => {
      const resposta = await fetch(`${mock.baseUrl}/sessao`, { headers });
      return resposta.ok ? ((await resposta.json()) as { operador: { id: string } }).operador.id : String(resposta.status);
    };
    expect(await de({})).to.equal('ana');
    expect(await de({ cookie: 'a=b; operador=carla' })).to.equal('carla');
    expect(await de({ cookie: 'operador=zoe' })).to.equal('401');
    expect(await de({ authorization: 'Basic x' })).to.equal('401');
  });

  it('S03 pages of this machine may ask, and no others', async () => {
    const previo = (origin: string) =>
      fetch(`${mock.baseUrl}/clientes/0042/planos`, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'idempotency-key' },
      });
    const local = await previo('http://localhost:5173');
    expect(local.status).to.equal(204);
    expect(local.headers.get('access-control-allow-origin')).to.equal('http://localhost:5173');
    expect(local.headers.get('access-control-allow-headers')).to.contain('idempotency-key');
    for (const origin of ['https://evil.example', 'http://localhost.evil.example', 'null']) {
      expect((await previo(origin)).headers.get('access-control-allow-origin'), origin).to.equal(null);
    }
  });

  it('S03 a body beyond all measure is refused', async () => {
    const status = await new Promise((resolve, reject) => {
      const req = pedirHttp(
        `${mock.baseUrl}/clientes/0042/contatos`,
        { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': 'k' } },
        (res) => resolve(res.resume().statusCode),
      );
      req.on('error', reject);
      req.end('x'.repeat(9_000_000));
    });
    expect(status).to.equal(413);
  });

  it('S03 a taken port is said', async () => {
    const tomada = subirMock({ port: Number(new URL(mock.baseUrl).port) });
    expect(
      await tomada.then(
        () => 'up',
        (erro: NodeJS.ErrnoException) => erro.code,
      ),
    ).to.equal('EADDRINUSE');
  });
});

describe('mock handlers', () => {
  const handlers = criarHandlers({ servidor: criarServidor({ relogio: () => AGORA }) });
  const fetchDeMsw = async (request: Request): Promise<Response> => (await getResponse([...handlers], request)) ?? new Response('no handler', { status: 418 });

  it('S03 answer for the contract in any folder, and for nothing else', async () => {
    for (const baseUrl of ['https://portal.example/api', 'https://portal.example/pasta/api']) {
      const backend = createHttpBackend({ baseUrl, fetch: fetchDeMsw, token: () => 'operador-davi', espera: () => 0 });
      expect((await backend.sessao()).operador.id, baseUrl).to.equal('davi');
      const contato = await backend.adicionarContato('0042', { nome: 'Bia' }, chave());
      expect((await backend.listarContatos('0042')).map(({ id }) => id)).to.contain(contato.id);
    }
    expect((await fetchDeMsw(new Request('https://portal.example/apis/sessao'))).status).to.equal(418);
  });
});
