import { expect } from 'chai';
import { CENARIOS, comCenarios, lerCenario, porPedido, type Cenario } from '../../mock-server/cenarios.js';
import { criarServidor } from '../../mock-server/servidor.js';
import { subirMock } from '../../mock-server/node.js';
import { createHttpBackend } from '../../sdk/backend/http/http-backend.js';
import type { SdkErrorCode } from '../../sdk/errors/index.js';

/** What the SDK makes of each, for a read. */
const ESPERADO: { readonly [C in Cenario]: SdkErrorCode | 'ok' } = {
  lento: 'ok',
  'offline-antes': 'network',
  'resposta-perdida': 'network',
  timeout: 'timeout',
  '500': 'unavailable',
  '503-retry-after': 'unavailable',
  '429': 'unavailable',
  '401-expirado': 'unauthenticated',
  '403': 'forbidden',
  '409-horario-ocupado': 'slot-taken',
  '412-versao': 'conflict',
  '422-regra': 'rule',
  'html-de-login': 'unexpected-response',
  'json-cortado': 'unexpected-response',
  'forma-errada': 'unexpected-response',
};

const codigoDe = (promessa: Promise<unknown>): Promise<string> =>
  promessa.then(
    () => 'ok',
    (erro: { code: string }) => erro.code,
  );

describe('scenarios of the mock', () => {
  for (const cenario of CENARIOS) {
    it(`S04 ${cenario} is what the SDK calls ${ESPERADO[cenario]}`, async () => {
      const responder = comCenarios(criarServidor(), { escolher: () => cenario, lentidao: 1 });
      const backend = createHttpBackend({ baseUrl: 'https://provedor.example/api', fetch: responder, espera: () => 0, timeout: 100 });
      expect(await codigoDe(backend.cliente('0042'))).to.equal(ESPERADO[cenario]);
    });
  }

  it('S04 the same over real HTTP, chosen by header, by cookie or for the whole server', async () => {
    const mock = await subirMock({ port: 0, servidor: criarServidor({ cenario: '403' }) });
    try {
      const status = async (headers: Record<string, string>): Promise<number | string> =>
        fetch(`${mock.baseUrl}/clientes/0042`, { headers }).then(
          ({ status: um }) => um,
          () => 'broken',
        );
      expect(await status({})).to.equal(403);
      expect(await status({ 'x-cenario': 'nenhum' })).to.equal(200);
      expect(await status({ cookie: 'a=b; cenario=500; c=d' })).to.equal(500);
      expect(await status({ 'x-cenario': 'offline-antes' })).to.equal('broken');
    } finally {
      await mock.fechar();
    }
  });

  it('S04 for one method, and as often as it says', () => {
    expect(lerCenario('resposta-perdida:POST:2')).to.deep.equal({ cenario: 'resposta-perdida', metodo: 'POST', vezes: 2 });
    expect([lerCenario('nada'), lerCenario(undefined), lerCenario('')]).to.deep.equal([undefined, undefined, undefined]);
    const escolher = porPedido('500:POST:2');
    const pedir = (method: string) => escolher(new Request('https://a.example/api/x', { method }));
    expect([pedir('GET'), pedir('POST'), pedir('POST'), pedir('POST')]).to.deep.equal([undefined, '500', '500', undefined]);
  });
});
