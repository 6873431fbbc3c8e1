/// <reference types="node" />
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Servidor } from '../sdk/backend/http/servir.js';

/** A larger body is refused: the contract has none near it. Bytes. */
const CORPO_MAXIMO = 1_000_000;

/**
 * Lets a web `Request` → `Response` server answer a request of `node:http`, Vite, Express or Koa (`ctx.respond = false`).
 * Resolves when the answer is written; rejects only if the connection breaks while the body comes in.
 */
export async function responderNode(servidor: Servidor, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const desistencia = new AbortController();
  res.once('close', () => desistencia.abort());
  const corpo = await lerCorpo(req);
  if (corpo === undefined) {
    res.writeHead(413, { 'content-type': 'application/problem+json', connection: 'close' });
    res.end(JSON.stringify({ status: 413, code: 'validation', detail: 'The body is too large.' }));
    req.resume();
    return;
  }
  const resposta = await servidor(requestDe(req, corpo, desistencia.signal));
  res.writeHead(resposta.status, Object.fromEntries(resposta.headers));
  res.end(Buffer.from(await resposta.arrayBuffer()));
}

function requestDe(req: IncomingMessage & { readonly originalUrl?: string }, corpo: Uint8Array<ArrayBuffer>, signal: AbortSignal): Request {
  const headers = new Headers();
  for (const [nome, valor] of Object.entries(req.headers)) {
    for (const um of [valor ?? []].flat()) headers.append(nome, um);
  }
  const method = req.method ?? 'GET';
  // A middleware mounted at a path sees the rest of it only; connect and Express keep the whole.
  const url = new URL(req.originalUrl ?? req.url ?? '/', 'http://localhost');
  return new Request(url, { method, headers, signal, ...(method !== 'GET' && method !== 'HEAD' && { body: corpo }) });
}

async function lerCorpo(req: IncomingMessage): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const partes: Buffer[] = [];
  let tamanho = 0;
  // Not destroyed when left early: its socket still has to carry the refusal.
  for await (const parte of req.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    tamanho += parte.length;
    if (tamanho > CORPO_MAXIMO) return undefined;
    partes.push(parte);
  }
  return new Uint8Array(Buffer.concat(partes));
}
