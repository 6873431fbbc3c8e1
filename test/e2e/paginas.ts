import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser } from 'puppeteer-core';
import { acharChromium, ARGUMENTOS } from '../../scripts/chromium.mjs';
import { criarServidorDePaginas } from '../portal/paginas/servidor-de-paginas.js';

/** The portal pages over plain HTTP, under a name that is not localhost: what a portal in a LAN is. */
export interface Paginas {
  readonly url: string;
  readonly browser: Browser;
  fechar(): Promise<void>;
}

export async function iniciarPaginas(): Promise<Paginas> {
  const responder = criarServidorDePaginas();
  const servidor = createServer((req, res) => {
    responder(req, res).then(
      (nossa) => !nossa && res.writeHead(204).end(),
      (erro: unknown) => res.destroy(erro as Error),
    );
  });
  await new Promise<void>((resolve) => servidor.listen(0, '127.0.0.1', resolve));
  const executablePath = acharChromium();
  if (!executablePath) throw new Error('The end-to-end tests need Chrome or Chromium: install one, or set CHROME_PATH.');
  const args = [...ARGUMENTOS, '--lang=pt-BR', '--host-resolver-rules=MAP plano.test 127.0.0.1'];
  const browser = await puppeteer.launch({ executablePath, args });
  return {
    url: `http://plano.test:${(servidor.address() as AddressInfo).port}/portal/pagina`,
    browser,
    async fechar() {
      await browser.close();
      servidor.closeAllConnections();
      await new Promise((resolve) => servidor.close(resolve));
    },
  };
}
