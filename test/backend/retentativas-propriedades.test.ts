import { expect } from 'chai';
import fc from 'fast-check';
import { createHttpBackend, type HttpBackendOptions } from '../../sdk/backend/http/http-backend.js';
import { createRetentativas, ESPERA_MAXIMA, TENTATIVAS } from '../../sdk/backend/http/retentativa.js';
import type { Backend } from '../../sdk/backend/port.js';
import { NetworkError } from '../../sdk/errors/network-error.js';
import { apanhar } from './apanhar.js';

const cep = (): Response => new Response('{"cep":"13083970","cidade":"Campinas","uf":"SP"}');
const falha = (status: number, headers: Record<string, string> = {}): Response => new Response(null, { status, headers });

const backendCom = (opcoes: Partial<HttpBackendOptions>): Backend => createHttpBackend({ baseUrl: 'https://provedor.example/api', espera: () => 0, ...opcoes });

/** What `createRetentativas` alone decides, without a request. */
function decisor(aleatorio: () => number = Math.random) {
  const retentativas = createRetentativas((milis) => milis, aleatorio);
  return {
    ...retentativas,
    novo() {
      const opcoes = retentativas.opcoes(async (causa) => causa as NetworkError);
      if (typeof opcoes === 'number') throw new Error('options expected');
      return { repete: (error: Error) => opcoes.shouldRetry!({ error, retryCount: 1 }), espera: (tentativa: number) => opcoes.delay!(tentativa) };
    },
  };
}

/** What one attempt may come to; the first of them that is not `passageira` ends it. */
const DESFECHO = fc.constantFrom(
  ...[408, 429, 500, 502, 503, 504].map((status) => ({ status, passageira: true })),
  { status: 0, passageira: true },
  ...[400, 403, 404, 409, 410, 412, 418, 422, 501].map((status) => ({ status, passageira: false })),
  { status: 200, passageira: false },
);

describe('retries: properties', () => {
  it('S05 whatever the attempts come to: three at most, none after an answer that stands, each wait within its jitter', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(DESFECHO, { minLength: TENTATIVAS, maxLength: TENTATIVAS }), fc.boolean(), async (desfechos, escreve) => {
        const esperas: number[] = [];
        const chaves = new Set<string | null>();
        let pedidos = 0;
        const backend = backendCom({
          espera: (milis) => (esperas.push(milis), 0),
          fetch: async (request) => {
            chaves.add(request.headers.get('idempotency-key'));
            const { status } = desfechos[pedidos++]!;
            if (status === 0) throw new TypeError('Failed to fetch');
            return status === 200 ? (escreve ? new Response('{"id":"k1","nome":"Bia"}', { status: 201 }) : cep()) : falha(status);
          },
        });
        const pedir = escreve ? backend.adicionarContato('c1', { nome: 'Bia' }, { chave: 'k-1' }) : backend.buscarCep('13083970');
        const fim = desfechos.findIndex(({ passageira }) => !passageira);
        const esperado = fim < 0 ? TENTATIVAS : fim + 1;
        await (desfechos[esperado - 1]!.status === 200 ? pedir : apanhar(pedir));
        expect(pedidos).to.equal(esperado);
        expect([...chaves]).to.deep.equal([escreve ? 'k-1' : null]);
        expect(esperas).to.have.length(esperado - 1);
        esperas.forEach((espera, i) => expect(espera).to.be.within(0, 600 * 2 ** i));
      }),
      { numRuns: 150 },
    );
  });

  it('S05 full jitter: the wait is the whole of its range times chance', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: TENTATIVAS - 1 }), (sorte, tentativa) => {
        expect(
          decisor(() => sorte)
            .novo()
            .espera(tentativa),
        ).to.be.closeTo(sorte * 300 * 2 ** tentativa, 1e-9);
      }),
    );
  });

  it('S05 Retry-After in seconds or as a date is waited for to the millisecond, or too long and not waited for at all', async () => {
    const { now } = Date;
    const AGORA = Date.parse('2026-11-24T12:00:00Z');
    Date.now = () => AGORA;
    try {
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 0, max: 30 }), fc.boolean(), fc.constantFrom(429, 503), async (segundos, comData, status) => {
          const esperas: number[] = [];
          let pedidos = 0;
          const valor = comData ? new Date(AGORA + segundos * 1000).toUTCString() : String(segundos);
          const backend = backendCom({
            espera: (milis) => (esperas.push(milis), 0),
            fetch: async () => (pedidos++ === 0 ? falha(status, { 'retry-after': valor }) : cep()),
          });
          const cabe = segundos * 1000 <= ESPERA_MAXIMA;
          await (cabe ? backend.buscarCep('13083970') : apanhar(backend.buscarCep('13083970')));
          expect(esperas).to.deep.equal(cabe ? [segundos * 1000] : []);
          expect(pedidos).to.equal(cabe ? 2 : 1);
        }),
        { numRuns: 60 },
      );
    } finally {
      Date.now = now;
    }
  });

  it('S05 the budget: at half of all attempts failing, at most 1.3 times as many requests as calls', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 200, max: 1500 }), fc.infiniteStream(fc.boolean()), async (chamadas, falhas) => {
        const { novo, sucesso } = decisor();
        let pedidos = 0;
        for (let i = 0; i < chamadas; i += 1) {
          const { repete } = novo();
          for (let tentativa = 1; ; tentativa += 1) {
            pedidos += 1;
            if (!falhas.next().value) {
              sucesso();
              break;
            }
            if (tentativa === TENTATIVAS || !(await repete(new NetworkError('down')))) break;
          }
        }
        expect(pedidos / chamadas).to.be.at.most(1.3);
      }),
      { numRuns: 60 },
    );
  });

  it('S05 the budget over HTTP: 400 calls, every other request fails', async () => {
    let pedidos = 0;
    const backend = backendCom({ fetch: async () => (pedidos++ % 2 === 0 ? falha(503) : cep()) });
    for (let i = 0; i < 400; i += 1) await backend.buscarCep('13083970').catch(() => undefined);
    expect(pedidos / 400).to.be.at.most(1.3);
  });

  const nunca = new Promise<never>(() => undefined);
  const emEspera: Readonly<Record<string, Partial<HttpBackendOptions>>> = {
    'the answer is waited for': { fetch: () => nunca },
    'the next attempt is waited for': { fetch: async () => falha(503, { 'retry-after': '9' }), espera: (milis) => milis },
    'the token is waited for': { token: () => nunca, fetch: async () => cep() },
    'a fresh token is waited for': { token: ({ renovar }) => (renovar ? nunca : 't1'), fetch: async () => falha(401) },
  };
  for (const [quando, opcoes] of Object.entries(emEspera)) {
    it(`S05 an abort is answered within 50 ms, also while ${quando}`, async () => {
      const controller = new AbortController();
      const pedido = apanhar(backendCom(opcoes).buscarCep('13083970', { signal: controller.signal }));
      await new Promise((resolve) => setTimeout(resolve, 20));
      controller.abort();
      const tarde = new Promise<string>((resolve) => setTimeout(resolve, 50, 'late'));
      expect(await Promise.race([pedido.then(({ code }) => code), tarde])).to.equal('aborted');
    });
  }
});
