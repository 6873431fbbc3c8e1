import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { basename, extname, join, normalize } from 'node:path';
import { setTimeout as esperar } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { responderNode } from '../../../mock-server/ponte-node.js';
import { criarServidor } from '../../../mock-server/servidor.js';
import type { Servidor } from '../../../sdk/backend/http/servir.js';
import { paginaDe } from './paginas.js';

const RAIZ = fileURLToPath(new URL('../../../', import.meta.url));
const CONSTRUIDO = join(RAIZ, '.cache/paginas');
const require = createRequire(import.meta.url);

const TIPOS: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html; charset=utf-8' };

/** What a portal has of others, as its own server would give it out. */
const BIBLIOTECAS: Readonly<Record<string, string>> = {
  'bootstrap.css': 'bootstrap/dist/css/bootstrap.min.css',
  'bootstrap.js': 'bootstrap/dist/js/bootstrap.bundle.min.js',
  'jquery.js': 'jquery/dist/jquery.min.js',
  'jquery-ui.js': 'jquery-ui/dist/jquery-ui.min.js',
  'jquery-ui.css': 'jquery-ui/dist/themes/base/jquery-ui.min.css',
};

/** Version that the second copy of the bundle says it has. */
export const OUTRA_VERSAO = '0.0.1-outra';

interface Resposta {
  readonly status?: number;
  readonly tipo?: string;
  readonly corpo: string | Buffer;
  readonly politica?: string | undefined;
}

const naoHa: Resposta = { status: 404, tipo: 'text/plain', corpo: 'Not found' };

async function arquivo(pasta: string, caminho: string): Promise<Resposta> {
  const dentro = normalize(caminho);
  if (dentro.startsWith('..')) return naoHa;
  const corpo = await readFile(join(pasta, dentro)).catch(() => undefined);
  return corpo ? { corpo, tipo: TIPOS[extname(dentro)] ?? 'application/octet-stream' } : naoHa;
}

/** The built bundle. `segunda` is another copy, of another version; `partida-<file>-…` gives that file out from the third time on. */
function criarPacotes(): (nome: string, caminho: string) => Promise<Resposta> {
  const recusas = new Map<string, number>();
  return async (nome, caminho) => {
    const [, ausente] = /^partida-(.+)-\w+$/.exec(nome) ?? [];
    // The builder puts eight letters of its own behind the name of a part.
    if (ausente && basename(caminho).replace(/(-[\w-]{8})?\.js$/, '') === ausente) {
      const vezes = (recusas.get(nome) ?? 0) + 1;
      recusas.set(nome, vezes);
      if (vezes <= 2) return { status: 503, tipo: 'text/plain', corpo: 'Unavailable' };
    }
    const resposta = await arquivo(join(CONSTRUIDO, 'pacote'), caminho);
    if (nome !== 'segunda' || resposta.tipo !== TIPOS['.js']) return resposta;
    const { version } = require(join(RAIZ, 'package.json')) as { version: string };
    return { ...resposta, corpo: String(resposta.corpo).replaceAll(`\`${version}\``, `\`${OUTRA_VERSAO}\``).replaceAll(`"${version}"`, `"${OUTRA_VERSAO}"`) };
  };
}

/** One backend for each name that a page makes up, so that what one page adds is not another one's. */
function criarBackends(): (nome: string, req: IncomingMessage, res: ServerResponse) => Promise<void> {
  const servidores = new Map<string, Servidor>();
  return async (nome, req, res) => {
    if (nome === 'mudo') {
      // Long after anybody looks; a connection that nobody ends would be one of the few that a browser has for a host.
      await esperar(3_000, undefined, { ref: false });
      return void res.destroy();
    }
    if (nome === 'falho') {
      res.writeHead(422, { 'content-type': 'application/problem+json' });
      return void res.end(JSON.stringify({ status: 422, code: 'rule', title: 'Recusado' }));
    }
    const servidor = servidores.get(nome) ?? criarServidor({ base: `/portal/backend/${nome}/api` });
    servidores.set(nome, servidor);
    return responderNode(servidor, req, res);
  };
}

/**
 * The portals of others, over real HTTP: their pages, their libraries, the built bundle and a backend. Answers `false`
 * to what is not its own, so that it also stands in front of another server.
 */
export function criarServidorDePaginas(): (req: IncomingMessage, res: ServerResponse) => Promise<boolean> {
  const pacote = criarPacotes();
  const backend = criarBackends();

  async function responder(tipo: string, nome: string, resto: string): Promise<Resposta> {
    if (tipo === 'pacote') return pacote(nome, resto);
    if (tipo === 'script') return arquivo(join(CONSTRUIDO, 'scripts'), join(nome, resto));
    if (tipo === 'biblioteca') {
      if (nome === 'images') return arquivo(join(RAIZ, 'node_modules/jquery-ui/dist/themes/base/images'), resto);
      const modulo = BIBLIOTECAS[nome];
      return modulo ? arquivo(join(RAIZ, 'node_modules'), modulo) : naoHa;
    }
    const pagina = paginaDe(nome);
    return pagina ? { corpo: pagina.html, tipo: TIPOS['.html']!, politica: pagina.politica } : naoHa;
  }

  return async (req, res) => {
    const [, portal, tipo = '', nome = '', ...resto] = new URL(req.url ?? '/', 'http://portal').pathname.split('/').map(decodeURIComponent);
    if (portal !== 'portal') return false;
    if (tipo === 'backend') {
      await backend(nome, req, res);
      return true;
    }
    const { status = 200, tipo: mime = '', corpo, politica } = await responder(tipo, nome, resto.join('/'));
    res.writeHead(status, { 'content-type': mime, 'cache-control': 'no-cache', ...(politica && { 'content-security-policy': politica }) });
    res.end(corpo);
    return true;
  };
}
