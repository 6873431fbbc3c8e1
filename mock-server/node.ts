/// <reference types="node" />
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Servidor } from '../sdk/backend/http/servir.js';
import { CENARIOS, lerCenario } from './cenarios.js';
import { responderNode } from './ponte-node.js';
import { criarServidor } from './servidor.js';

export interface OpcoesDoMockNode {
  /** 0 takes a free one. */
  readonly port?: number | undefined;
  readonly servidor?: Servidor | undefined;
}

export interface MockNode {
  /** Where the API begins, e.g. `http://127.0.0.1:8787/api`. */
  readonly baseUrl: string;
  fechar(): Promise<void>;
}

/** Serves the mock over real HTTP, to this machine only, for pages and scripts of this machine. Rejects when the port is taken. */
export async function subirMock({ port = 8787, servidor = criarServidor() }: OpcoesDoMockNode = {}): Promise<MockNode> {
  const http = createServer((req, res) => {
    permitirPaginaLocal(req, res);
    if (req.method === 'OPTIONS' && req.headers['access-control-request-method']) return void res.writeHead(204).end();
    responderNode(servidor, req, res).catch(() => res.destroy());
  });
  await new Promise<void>((resolve, reject) => http.once('error', reject).listen(port, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(http.address() as AddressInfo).port}/api`,
    fechar: () =>
      new Promise((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  };
}

/** CORS, with cookies, for pages of this machine; others are none of its business. */
function permitirPaginaLocal(req: IncomingMessage, res: ServerResponse): void {
  const { origin = '' } = req.headers;
  res.setHeader('vary', 'origin');
  if (!/^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(origin)) return;
  res.setHeader('access-control-allow-origin', origin);
  res.setHeader('access-control-allow-credentials', 'true');
  res.setHeader('access-control-allow-methods', 'GET, HEAD, POST, PUT, PATCH, DELETE');
  res.setHeader('access-control-allow-headers', 'authorization, content-type, idempotency-key, if-match, x-cenario');
  res.setHeader('access-control-expose-headers', 'etag, retry-after');
  res.setHeader('access-control-max-age', '600');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '8787' }, cenario: { type: 'string' } } });
  if (values.cenario !== undefined && !lerCenario(values.cenario)) {
    console.error(`Unknown scenario "${values.cenario}". There are: ${CENARIOS.join(', ')}; e.g. --cenario resposta-perdida:POST`);
    process.exit(1);
  }
  try {
    const { baseUrl } = await subirMock({ port: Number(values.port), servidor: criarServidor({ cenario: values.cenario }) });
    console.log(`Mock of the REST contract: ${baseUrl} (token: "operador-ana")`);
  } catch (erro) {
    console.error(`The mock could not start: ${(erro as Error).message}. Another port: --port 8788`);
    process.exitCode = 1;
  }
}
