import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect } from 'chai';
import { CENARIOS, comCenarios, lerCenario, porPedido } from '../../mock-server/cenarios.js';
import { criarServidor } from '../../mock-server/servidor.js';
import { subirMock } from '../../mock-server/node.js';
import { createHttpBackend } from '../../sdk/backend/http/http-backend.js';
import { codigoDe, CODIGO_DO_CENARIO } from '../helpers/codigo-do-cenario.js';

describe('scenarios of the mock', () => {
  for (const cenario of CENARIOS) {
    it(`S04 ${cenario} is what the SDK calls ${CODIGO_DO_CENARIO[cenario]}`, async () => {
      const responder = comCenarios(criarServidor(), { escolher: () => cenario, lentidao: 1 });
      const backend = createHttpBackend({ baseUrl: 'https://provedor.example/api', fetch: responder, espera: () => 0, timeout: 100 });
      expect(await codigoDe(backend.cliente('0042'))).to.equal(CODIGO_DO_CENARIO[cenario]);
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

  /** `npm run mock-server -- …`, until it says where it is or has ended; then its request, if any. */
  async function naLinhaDeComando(args: readonly string[], pedir?: (baseUrl: string) => Promise<unknown>): Promise<string> {
    const filho = spawn(process.execPath, ['--import', 'tsx', '--conditions', 'plano-kit-source', 'mock-server/node.ts', '--port', '0', ...args]);
    try {
      let dito = '';
      const fim = once(filho, 'exit');
      for (const saida of [filho.stdout, filho.stderr]) saida.setEncoding('utf8').on('data', (texto: string) => (dito += texto));
      while (!/http:\S+/.test(dito) && filho.exitCode === null) await Promise.race([fim, once(filho.stdout, 'data')]);
      const [baseUrl] = /http:\S+/.exec(dito) ?? [];
      return baseUrl && pedir ? await codigoDe(pedir(baseUrl)) : `${dito} (${(await fim)[0]})`;
    } finally {
      filho.kill();
    }
  }

  it('S04 of a server of its own, by --cenario; one that is not there is named, with those that are', async () => {
    const pedir = (baseUrl: string): Promise<unknown> => createHttpBackend({ baseUrl, espera: () => 0 }).cliente('0042');
    expect(await naLinhaDeComando(['--cenario', '412-versao:GET'], pedir)).to.equal('conflict');
    const recusa = await naLinhaDeComando(['--cenario', 'nenhum']);
    for (const cenario of CENARIOS) expect(recusa).to.contain(cenario);
    expect(recusa).to.match(/\(1\)$/);
  }).timeout(30_000);

  it('S04 for one method, and as often as it says', () => {
    expect(lerCenario('resposta-perdida:POST:2')).to.deep.equal({ cenario: 'resposta-perdida', metodo: 'POST', vezes: 2 });
    expect([lerCenario('nada'), lerCenario(undefined), lerCenario('')]).to.deep.equal([undefined, undefined, undefined]);
    const escolher = porPedido('500:POST:2');
    const pedir = (method: string) => escolher(new Request('https://a.example/api/x', { method }));
    expect([pedir('GET'), pedir('POST'), pedir('POST'), pedir('POST')]).to.deep.equal([undefined, '500', '500', undefined]);
  });
});
