import { expect } from 'chai';
import { createHttpBackend } from '../../sdk/backend/http/http-backend.js';
import { servir } from '../../sdk/backend/http/servir.js';
import type { Backend } from '../../sdk/backend/port.js';
import type { ExemploDoFio } from './exemplo-do-fio.js';
import { EXEMPLOS } from './exemplos-do-fio.js';

const BASE = 'https://provedor.example/api';
type Chamada = (...argumentos: unknown[]) => Promise<unknown>;

const json = (texto: string, status = 200): Response => new Response(texto, { status, headers: { 'content-type': 'application/json' } });

/** A client whose requests are kept and answered with `responder`. */
function cliente(responder: () => Response, extra: { token?: () => string } = {}) {
  const pedidos: Request[] = [];
  const backend = createHttpBackend({ baseUrl: BASE, ...extra, fetch: async (request) => (pedidos.push(request.clone()), responder()) });
  return { pedidos, chamar: (metodo: keyof Backend, ...argumentos: unknown[]) => (backend[metodo] as Chamada)(...argumentos) };
}

/** A server over a backend that answers `valor` to everything and keeps what it was asked. */
function servidor(valor: unknown) {
  const chamadas: unknown[][] = [];
  const backend = new Proxy({} as Backend, {
    get:
      (_, metodo) =>
      async (...argumentos: unknown[]) => (chamadas.push([metodo, ...argumentos]), valor),
  });
  return { chamadas, responder: servir({ backend: () => backend, autenticar: () => ({ id: 'ana', nome: 'Ana' }) }) };
}

/** What a read or a write is given besides its arguments. */
const opcoesDe = ({ pedido, versao }: ExemploDoFio): object => (pedido.startsWith('GET') ? {} : { chave: 'k-1', ...(versao !== undefined && { versao }) });

/** The headers of a write. */
const headersDe = ({ pedido, corpo, versao }: ExemploDoFio): Record<string, string> => ({
  ...(corpo && { 'content-type': 'application/json' }),
  ...(!pedido.startsWith('GET') && { 'idempotency-key': 'k-1' }),
  ...(versao !== undefined && { 'if-match': `"${versao}"` }),
});

const pedidoDe = (exemplo: ExemploDoFio, extra: RequestInit = {}): Request => {
  const [method = '', caminho = ''] = exemplo.pedido.split(' ');
  return new Request(`${BASE}${caminho}`, { method, headers: headersDe(exemplo), ...(exemplo.corpo && { body: exemplo.corpo }), ...extra });
};

describe('wire format', () => {
  it('S03 has a literal example of every route', () => {
    expect(EXEMPLOS.map((exemplo) => exemplo.metodo).sort()).to.deep.equal(Object.keys(createHttpBackend({ baseUrl: BASE })).sort());
  });

  for (const exemplo of EXEMPLOS) {
    it(`S03 ${exemplo.metodo}: the client sends and reads exactly this`, async () => {
      const { pedidos, chamar } = cliente(() => json(exemplo.resposta, exemplo.status), { token: () => 't0' });
      const valor = await chamar(exemplo.metodo, ...exemplo.argumentos, opcoesDe(exemplo));
      expect(valor).to.deep.equal(exemplo.valor);
      const [pedido, ...outros] = pedidos;
      expect(outros).to.deep.equal([]);
      expect(`${pedido!.method} ${pedido!.url.slice(BASE.length)}`).to.equal(exemplo.pedido);
      expect(await pedido!.text()).to.equal(exemplo.corpo ?? '');
      const enviados = Object.fromEntries(pedido!.headers);
      expect(enviados).to.deep.equal({
        accept: 'application/json',
        authorization: 'Bearer t0',
        ...headersDe(exemplo),
      });
    });

    it(`S03 ${exemplo.metodo}: the server takes and answers exactly this`, async () => {
      const { chamadas, responder } = servidor(exemplo.valor);
      const resposta = await responder(pedidoDe(exemplo));
      expect(await resposta.text()).to.equal(exemplo.resposta);
      expect(resposta.status).to.equal(exemplo.status);
      expect(resposta.headers.get('content-type')).to.equal('application/json');
      expect(resposta.headers.get('cache-control')).to.equal('no-store');
      expect(resposta.headers.get('etag')).to.equal(exemplo.etag ?? null);
      const [metodo, ...argumentos] = chamadas[0]!;
      const opcoes = argumentos.pop() as Record<string, unknown>;
      expect([metodo, ...argumentos]).to.deep.equal([exemplo.metodo, ...exemplo.argumentos]);
      if (exemplo.pedido.startsWith('GET')) expect(Object.keys(opcoes)).to.deep.equal(['signal']);
      else expect(opcoes).to.deep.equal(opcoesDe(exemplo));
    });
  }
});
