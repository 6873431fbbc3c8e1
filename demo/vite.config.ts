import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';
import { semEstatisticas } from '../scripts/sem-estatisticas.js';
import { elenco } from './elenco.js';

const caminho = (relativo: string): string => fileURLToPath(new URL(relativo, import.meta.url));

/** The mock answers at /api in the dev server's own process: `npm start` is all that a visitor needs. */
function apiNoMesmoProcesso(): Plugin {
  return {
    name: 'plano-kit:api',
    async configureServer(server) {
      const { criarServidor } = await import('../mock-server/servidor.js');
      const { responderNode } = await import('../mock-server/ponte-node.js');
      const servir = criarServidor();
      server.middlewares.use((req, res, next) => {
        if (!req.url?.startsWith('/api/')) return next();
        responderNode(servir, req, res).catch(() => res.destroy());
      });
    },
  };
}

/** The static page may lie in any folder, and so may its API. */
function apiRelativa(): Plugin {
  return {
    name: 'plano-kit:api-relativa',
    apply: 'build',
    transformIndexHtml: (html) => html.replace('base-url="/api"', 'base-url="api"'),
  };
}

export default defineConfig({
  root: caminho('.'),
  base: './',
  publicDir: caminho('../public'),
  cacheDir: caminho('../node_modules/.vite/demo'),
  plugins: [elenco(), apiNoMesmoProcesso(), apiRelativa(), semEstatisticas()],
  resolve: {
    conditions: ['plano-kit-source', ...defaultClientConditions],
  },
  // Everything that a later import may ask for, known from the start: a dependency found late would reload the visitor's page.
  optimizeDeps: { entries: ['index.html', '../src/**/*.ts', '../sdk/backend/http/*.ts'], rolldownOptions: { plugins: [semEstatisticas()] } },
  server: { open: true },
  build: { target: 'es2022', outDir: caminho('../dist/demo'), emptyOutDir: true },
});
