import { expect } from 'chai';
import { criarServidor, iniciarMock, criarHandlers } from '../../mock-server/browser.js';
import { CENARIOS } from '../../mock-server/cenarios.js';
import { escolherCenario } from '../../mock-server/escolher-cenario.js';
import { createHttpBackend } from '../../sdk/backend/http/http-backend.js';
import { apanhar } from '../backend/apanhar.js';
import { AGORA, chave } from '../backend/pedidos.js';
import { codigoDe, CODIGO_DO_CENARIO } from '../helpers/codigo-do-cenario.js';

describe('mock in the page', () => {
  let parar: () => void;
  before(async () => {
    parar = await iniciarMock({ handlers: criarHandlers({ servidor: criarServidor({ relogio: () => AGORA }) }) });
  });
  after(async () => {
    document.cookie = 'operador=; max-age=0; path=/';
    parar();
    for (const registro of await navigator.serviceWorker.getRegistrations()) await registro.unregister();
  });

  it('S03 a service worker answers for the contract, in any folder of the page, writes too', async () => {
    for (const baseUrl of ['/api', '/pasta/api']) {
      const backend = createHttpBackend({ baseUrl, token: () => 'operador-davi', espera: () => 0 });
      expect((await backend.sessao()).operador.id).to.equal('davi');
      const contato = await backend.adicionarContato('0042', { nome: 'Bia' }, chave());
      expect(await backend.listarContatos('0042')).to.deep.include(contato);
      expect((await apanhar(backend.cliente('9999'))).code).to.equal('not-found');
    }
  });

  it('S03 the cookie of the page says who asks', async () => {
    const backend = createHttpBackend({ baseUrl: '/api' });
    expect((await backend.sessao()).operador.id).to.equal('ana');
    document.cookie = 'operador=carla; path=/';
    expect((await backend.sessao()).operador.id).to.equal('carla');
  });

  for (const cenario of CENARIOS) {
    it(`S04 ${cenario}, chosen as a story's toolbar and the demonstration's panel choose it, until none is`, async () => {
      // What is slow takes its three seconds: longer than anything else here is waited for.
      const backend = createHttpBackend({ baseUrl: '/api', espera: () => 0, timeout: cenario === 'lento' ? 10_000 : 500 });
      try {
        escolherCenario(cenario);
        expect(await codigoDe(backend.cliente('0042'))).to.equal(CODIGO_DO_CENARIO[cenario]);
      } finally {
        escolherCenario('');
      }
      expect(await codigoDe(backend.cliente('0042'))).to.equal('ok');
    });
  }
});
