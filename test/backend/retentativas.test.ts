import { expect } from 'chai';
import { createHttpBackend, type FonteDeToken } from '../../sdk/backend/http/http-backend.js';
import { createRetentativas } from '../../sdk/backend/http/retentativa.js';
import { NetworkError, UnavailableError } from '../../sdk/errors/index.js';
import type { Backend } from '../../sdk/backend/port.js';
import { apanhar } from './apanhar.js';

const BASE = 'https://provedor.example/api';
const CONTATO = '{"id":"k1","nome":"Bia"}';
const falha = (status: number, headers: Record<string, string> = {}, code?: string): Response =>
  new Response(code ? JSON.stringify({ code }) : null, { status, headers: { 'content-type': 'application/problem+json', ...headers } });

/** A backend over a fetch that answers from a list, the last for ever; nobody waits, the waits are kept. */
function comRespostas(respostas: readonly (() => Response)[], token?: FonteDeToken) {
  const pedidos: Request[] = [];
  const esperas: number[] = [];
  const backend: Backend = createHttpBackend({
    baseUrl: BASE,
    token,
    espera: (milis) => (esperas.push(milis), 0),
    fetch: async (request) => {
      pedidos.push(request.clone());
      return respostas[Math.min(pedidos.length, respostas.length) - 1]!();
    },
  });
  return { backend, pedidos, esperas };
}

const cep = (): Response => new Response('{"cep":"13083970","cidade":"Campinas","uf":"SP"}');
const rede = (): never => {
  throw new TypeError('Failed to fetch');
};

describe('retries', () => {
  for (const [nome, problema] of [
    ['network failure', rede],
    ...[408, 429, 500, 502, 503, 504].map((status) => [String(status), () => falha(status)] as const),
  ] as const) {
    it(`S05 a read is made three times after ${nome}, not more`, async () => {
      const bem = comRespostas([problema, problema, cep]);
      expect(await bem.backend.buscarCep('13083970')).to.include({ cidade: 'Campinas' });
      expect(bem.pedidos).to.have.length(3);
      const mal = comRespostas([problema]);
      expect((await apanhar(mal.backend.buscarCep('13083970'))).retryable).to.equal(true);
      expect(mal.pedidos).to.have.length(3);
    });
  }

  for (const status of [400, 401, 403, 404, 409, 410, 412, 418, 422, 501]) {
    it(`S05 nothing is made again after ${status}`, async () => {
      const { backend, pedidos } = comRespostas([() => falha(status)]);
      await apanhar(backend.buscarCep('13083970'));
      await apanhar(backend.adicionarContato('c1', { nome: 'Bia' }, { chave: 'k-1' }));
      expect(pedidos).to.have.length(2);
    });
  }

  it('S05 a refusal is not made again whatever code it carries, nor a write whose outcome the backend cannot tell', async () => {
    for (const resposta of [falha(422, {}, 'unavailable'), falha(500, {}, 'unconfirmed-write'), falha(502, {}, 'unexpected-response')]) {
      const { backend, pedidos } = comRespostas([() => resposta.clone()]);
      await apanhar(backend.adicionarContato('c1', { nome: 'Bia' }, { chave: 'k-1' }));
      expect(pedidos).to.have.length(1);
    }
  });

  it('S05 a write is made again with the same key and the same body', async () => {
    const { backend, pedidos } = comRespostas([rede, () => falha(503), () => new Response(CONTATO, { status: 201 })]);
    expect(await backend.adicionarContato('c1', { nome: 'Bia' }, { chave: 'k-1' })).to.deep.equal({ id: 'k1', nome: 'Bia' });
    const enviados = await Promise.all(pedidos.map(async (pedido) => `${pedido.method} ${pedido.headers.get('idempotency-key')} ${await pedido.text()}`));
    expect(enviados).to.deep.equal(Array(3).fill('POST k-1 {"nome":"Bia"}'));
  });

  it('S05 an attempt that times out is made again', async () => {
    let pedidos = 0;
    const backend = createHttpBackend({
      baseUrl: BASE,
      timeout: 20,
      espera: () => 0,
      fetch: () => (++pedidos < 3 ? new Promise(() => undefined) : Promise.resolve(cep())),
    });
    await backend.buscarCep('13083970');
    expect(pedidos).to.equal(3);
  });

  it('S05 waits with full jitter: anything from nothing to 600 ms, then 1,200 ms', () => {
    const espera = (sorte: number, tentativa: number): number => {
      const opcoes = createRetentativas(
        (milis) => milis,
        () => sorte,
      ).opcoes(async () => new NetworkError('m'));
      if (typeof opcoes === 'number') throw new Error('options expected');
      return opcoes.delay!(tentativa);
    };
    expect([espera(0, 1), espera(1, 1), espera(0, 2), espera(1, 2), espera(0.5, 2)]).to.deep.equal([0, 600, 0, 1200, 600]);
  });

  it('S05 honours Retry-After in both forms, and gives up at once when it asks for too long', async () => {
    const segundos = comRespostas([() => falha(503, { 'retry-after': '7' }), () => falha(429, { 'retry-after': '1' }), cep]);
    await segundos.backend.buscarCep('13083970');
    expect(segundos.esperas).to.deep.equal([7000, 1000]);
    const data = comRespostas([() => falha(503, { 'retry-after': new Date(Date.now() + 9000).toUTCString() }), cep]);
    await data.backend.buscarCep('13083970');
    expect(data.esperas[0]).to.be.within(6000, 9000);
    const demais = comRespostas([() => falha(503, { 'retry-after': '3600' }), cep]);
    expect(await apanhar(demais.backend.buscarCep('13083970'))).to.include({ code: 'unavailable', esperar: 3_600_000 });
    expect(demais.pedidos).to.have.length(1);
  });

  it('S05 a backend that stays down is soon asked only once a call, and again in full when it recovers', async () => {
    let morto = false;
    let pedidos = 0;
    const backend = createHttpBackend({ baseUrl: BASE, espera: () => 0, fetch: async () => (pedidos++, morto ? falha(503) : cep()) });
    for (let i = 0; i < 60; i++) await backend.buscarCep('13083970');
    morto = true;
    pedidos = 0;
    for (let i = 0; i < 10; i++) await apanhar(backend.buscarCep('13083970'));
    expect(pedidos).to.equal(30);
    for (let i = 0; i < 5; i++) await apanhar(backend.buscarCep('13083970'));
    expect(pedidos).to.equal(35);
    morto = false;
    for (let i = 0; i < 11; i++) await backend.buscarCep('13083970');
    morto = true;
    pedidos = 0;
    await apanhar(backend.buscarCep('13083970'));
    expect(pedidos).to.equal(3);
  });

  it('S05 a wait is given up by the signal', async () => {
    const controller = new AbortController();
    const backend = createHttpBackend({ baseUrl: BASE, espera: () => (controller.abort(), 60_000), fetch: async () => falha(503) });
    expect((await apanhar(backend.buscarCep('13083970', { signal: controller.signal }))).code).to.equal('aborted');
  });
});

describe('token', () => {
  /** A server that takes only `valido`, and a host that gets a fresh token when asked. */
  function sessao({ fresco = async () => 't2' }: { fresco?: () => Promise<string | undefined> } = {}) {
    const estado = { atual: 't1' as string | undefined, renovacoes: 0, autorizacoes: [] as (string | null)[], corpos: [] as string[], valido: 't2' };
    const backend = createHttpBackend({
      baseUrl: BASE,
      espera: () => 0,
      token: async ({ renovar }) => {
        if (renovar) {
          estado.renovacoes += 1;
          estado.atual = await fresco();
        }
        return estado.atual;
      },
      fetch: async (request) => {
        const autorizacao = request.headers.get('authorization');
        estado.autorizacoes.push(autorizacao);
        estado.corpos.push(`${request.headers.get('idempotency-key')} ${await request.text()}`);
        return autorizacao === `Bearer ${estado.valido}` ? (request.method === 'POST' ? new Response(CONTATO, { status: 201 }) : cep()) : falha(401);
      },
    });
    return { estado, backend };
  }

  it('S05 one refresh for twenty simultaneous 401s', async () => {
    const { estado, backend } = sessao();
    await Promise.all([...Array(20)].map(() => backend.buscarCep('13083970')));
    expect(estado.renovacoes).to.equal(1);
    expect(estado.autorizacoes).to.have.length(40);
  });

  it('S05 a 401 that comes late for the old token starts no second refresh', async () => {
    let soltar: () => void = () => undefined;
    const tarde = new Promise<void>((resolve) => (soltar = resolve));
    let renovacoes = 0;
    let primeiro = true;
    const backend = createHttpBackend({
      baseUrl: BASE,
      token: ({ renovar }) => (renovar ? `t${2 + renovacoes++}` : renovacoes ? 't2' : 't1'),
      fetch: async (request) => {
        if (request.headers.get('authorization') !== 'Bearer t1') return cep();
        if (primeiro) {
          primeiro = false;
          await tarde;
        }
        return falha(401);
      },
    });
    const lento = backend.buscarCep('13083970');
    await backend.buscarCep('13083970');
    soltar();
    await lento;
    expect(renovacoes).to.equal(1);
  });

  it('S05 a write refused with 401 goes once more with its body and key', async () => {
    const { estado, backend } = sessao();
    expect(await backend.adicionarContato('c1', { nome: 'Bia' }, { chave: 'k-1' })).to.include({ id: 'k1' });
    expect(estado.autorizacoes).to.deep.equal(['Bearer t1', 'Bearer t2']);
    expect(estado.corpos).to.deep.equal(Array(2).fill('k-1 {"nome":"Bia"}'));
  });

  it('S05 a 401 after the refresh is final, and the next call may refresh again', async () => {
    let n = 1;
    const { estado, backend } = sessao({ fresco: async () => `x${n++}` });
    expect((await apanhar(backend.buscarCep('13083970'))).code).to.equal('unauthenticated');
    expect(estado.autorizacoes).to.deep.equal(['Bearer t1', 'Bearer x1']);
    estado.valido = 'x2';
    await backend.buscarCep('13083970');
    expect(estado.renovacoes).to.equal(2);
  });

  it('S05 no fresh token, the same token or a refresh that fails: unauthenticated, without a second request', async () => {
    for (const fresco of [async () => undefined, async () => 't1', () => Promise.reject(new Error('signed out'))]) {
      const { estado, backend } = sessao({ fresco });
      expect((await apanhar(backend.buscarCep('13083970'))).code).to.equal('unauthenticated');
      expect(estado.autorizacoes).to.deep.equal(['Bearer t1']);
    }
  });

  it('S05 a refresh that failed is tried again by the next call', async () => {
    let falhas = 1;
    const { estado, backend } = sessao({ fresco: async () => (falhas-- > 0 ? Promise.reject(new Error('blip')) : 't2') });
    await apanhar(backend.buscarCep('13083970'));
    estado.atual = 't1';
    await backend.buscarCep('13083970');
    expect(estado.renovacoes).to.equal(2);
  });

  it('S05 a host that keeps giving the refused token does not lock itself out when the refreshed one ends too', async () => {
    let validade = 2;
    let renovacoes = 0;
    const backend = createHttpBackend({
      baseUrl: BASE,
      token: ({ renovar }) => (renovar ? `t${++renovacoes + 1}` : 't1'),
      fetch: async (request) => (request.headers.get('authorization') === `Bearer t${validade}` ? cep() : falha(401)),
    });
    await backend.buscarCep('13083970');
    validade = 3;
    await apanhar(backend.buscarCep('13083970'));
    await backend.buscarCep('13083970');
    expect(renovacoes).to.equal(2);
  });

  it('S04 a failure that the host itself names goes through; any other means nobody is signed in', async () => {
    for (const [causa, code] of [
      [new UnavailableError('sign-on is down'), 'unavailable'],
      [new Error('x'), 'unauthenticated'],
    ] as const) {
      const backend = createHttpBackend({ baseUrl: BASE, espera: () => 0, token: () => Promise.reject(causa), fetch: async () => cep() });
      expect((await apanhar(backend.buscarCep('13083970'))).code).to.equal(code);
    }
  });

  it('S05 another operator who signs in is never taken for the last one', async () => {
    let atual = 'ana';
    const vistos: (string | null)[] = [];
    const backend = createHttpBackend({
      baseUrl: BASE,
      token: () => atual,
      fetch: async (request) => (vistos.push(request.headers.get('authorization')), cep()),
    });
    await backend.buscarCep('13083970');
    atual = 'beto';
    await backend.buscarCep('13083970');
    expect(vistos).to.deep.equal(['Bearer ana', 'Bearer beto']);
  });

  it('S05 without a token the cookies of the portal go along', async () => {
    const credenciais: string[] = [];
    const fetch = async (request: Request): Promise<Response> => {
      credenciais.push(request.credentials);
      expect(request.cache).to.equal('no-store');
      return cep();
    };
    await createHttpBackend({ baseUrl: BASE, fetch }).buscarCep('1');
    await createHttpBackend({ baseUrl: BASE, fetch, token: () => 't' }).buscarCep('1');
    await createHttpBackend({ baseUrl: BASE, fetch, credentials: 'omit' }).buscarCep('1');
    expect(credenciais).to.deep.equal(['include', 'same-origin', 'omit']);
  });
});
