import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { criarDados } from '../mock-server/dados/dados-do-provedor.js';
import { responderNode } from '../mock-server/ponte-node.js';
import { createMemoryBackend, type DadosDoProvedor } from '../sdk/backend/memory/memory-backend.js';
import { servir } from '../sdk/backend/http/servir.js';
import { htmlDe, type Pagina } from './paginas.js';

/** A client that only the bench has: ~100 plans, to be set beside the 2,000 of `0049`. */
export const CEM_PLANOS = '0100';
export const DOIS_MIL_PLANOS = '0049';

const TIPOS: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };

/** The mock's provider, with the client of 100 plans: a copy of the first hundred of the one with 2,000. */
function dadosDaBancada(): DadosDoProvedor {
  const dados = criarDados({ hoje: '2026-11-24' });
  const modelo = dados.clientes.find(({ id }) => id === DOIS_MIL_PLANOS);
  if (!modelo) throw new Error(`The mock has no client ${DOIS_MIL_PLANOS}.`);
  const planos = dados.planos.filter(({ clienteId }) => clienteId === DOIS_MIL_PLANOS).slice(0, 100);
  return {
    ...dados,
    clientes: [...dados.clientes, { ...modelo, id: CEM_PLANOS }],
    enderecos: { ...dados.enderecos, [CEM_PLANOS]: dados.enderecos[DOIS_MIL_PLANOS] ?? [] },
    contatos: { ...dados.contatos, [CEM_PLANOS]: [] },
    cartoes: { ...dados.cartoes, [CEM_PLANOS]: [] },
    planos: [...dados.planos, ...planos.map((plano) => ({ ...plano, id: `${plano.id}-cem`, clienteId: CEM_PLANOS }))],
  };
}

/** Pages, their bundles (gzip, as a real server sends them) and the API, on a free port. */
export interface Bancada {
  readonly url: string;
  enderecoDe(pagina: Pagina): string;
  /** What step 1 of the wizard reads, by method of the port. */
  readonly respostasDoPasso1: Readonly<Record<string, unknown>>;
  fechar(): Promise<void>;
}

/** Starts the server of the bench over a folder of bundles. */
export async function subirBancada(pasta: string): Promise<Bancada> {
  const memoria = createMemoryBackend({ dados: dadosDaBancada(), relogio: () => new Date('2026-11-24T13:00:00Z') });
  const responder = servir({ backend: ({ id }) => memoria.como(id), autenticar: () => ({ id: 'ana', nome: 'Ana' }) });
  const paginas = new Map<string, string>();
  const comprimidos = new Map<string, Buffer>();
  const servidor = createServer((req, res) => {
    const caminho = new URL(req.url ?? '/', 'http://bancada').pathname;
    if (caminho.startsWith('/api/')) return void responderNode(responder, req, res);
    const html = paginas.get(caminho);
    if (html !== undefined) return void res.writeHead(200, { 'content-type': 'text/html' }).end(html);
    try {
      const arquivo = join(pasta, normalize(caminho));
      const corpo = comprimidos.get(arquivo) ?? gzipSync(readFileSync(arquivo), { level: 9 });
      comprimidos.set(arquivo, corpo);
      res.writeHead(200, { 'content-type': TIPOS[extname(arquivo)] ?? 'application/octet-stream', 'content-encoding': 'gzip' }).end(corpo);
    } catch {
      res.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => servidor.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(servidor.address() as AddressInfo).port}`;
  const ana = memoria.como('ana');
  const respostasDoPasso1 = {
    sessao: await ana.sessao(),
    cliente: await ana.cliente('0042'),
    listarEnderecos: await ana.listarEnderecos('0042'),
    listarOfertas: await ana.listarOfertas('0042'),
  };
  return {
    url,
    respostasDoPasso1,
    enderecoDe(pagina) {
      const caminho = `/${encodeURIComponent(pagina.nome)}.html`;
      paginas.set(caminho, htmlDe(pagina));
      return url + caminho;
    },
    async fechar() {
      servidor.closeAllConnections();
      await new Promise((resolve) => servidor.close(resolve));
    },
  };
}
