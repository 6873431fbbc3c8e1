import { fileURLToPath } from 'node:url';
import { build, defaultClientConditions, type Plugin, type Rolldown } from 'vite';
import { semEstatisticas } from '../scripts/sem-estatisticas.js';

/** Folder of the repository. */
export const RAIZ = fileURLToPath(new URL('..', import.meta.url));

/** survey-js-ui takes jQuery along where it is installed, as it is here for the portal pages; its form does not need it. */
const semJquery: Plugin = {
  name: 'bench:sem-jquery',
  enforce: 'pre',
  resolveId: (id) => (id === 'jquery' ? '\0sem-jquery' : null),
  load: (id) => (id === '\0sem-jquery' ? 'export default undefined' : null),
};

/** Vite's preload helper would be counted as ours, and is no part of what the modules need. */
const semPreload: Plugin = {
  name: 'bench:sem-preload',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (importar) => importar()' : null),
};

/** What a bundle is made of, by file name; entries have a name. */
export type Pacote = ReadonlyMap<string, Rolldown.OutputChunk | Rolldown.OutputAsset>;

/**
 * Bundles modules as a host's production build would: minified, code splitting on. Every page that is compared goes
 * through here, so that none is built better than another. `pasta`: also written there. `publicado`: our package as a
 * host gets it, from `dist/`, and not its sources.
 */
export async function empacotar(
  entradas: Readonly<Record<string, string>>,
  { pasta, publicado = false }: { readonly pasta?: string; readonly publicado?: boolean } = {},
): Promise<Pacote> {
  const feito = (await build({
    configFile: false,
    root: RAIZ,
    base: '/',
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [semEstatisticas(), semJquery, semPreload],
    resolve: { conditions: [...(publicado ? [] : ['plano-kit-source']), ...defaultClientConditions] },
    build: {
      target: 'es2022',
      write: pasta !== undefined,
      ...(pasta === undefined ? {} : { outDir: pasta }),
      emptyOutDir: true,
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        input: { ...entradas },
        preserveEntrySignatures: 'exports-only',
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js', assetFileNames: '[name][extname]' },
      },
    },
  })) as Rolldown.RolldownOutput;
  return new Map(feito.output.map((saida) => [saida.fileName, saida]));
}
