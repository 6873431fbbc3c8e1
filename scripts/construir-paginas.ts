import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const caminho = (relativo: string): string => fileURLToPath(new URL(`../${relativo}`, import.meta.url));

/** Scripts of the portal pages of the tests. */
const SCRIPTS = ['vigia', 'palco', 'react', 'vue'];

/** Builds what the portal pages of the tests load, into `.cache/paginas`: the bundle as it is published, and the pages' own scripts. */
export async function construirPaginas(): Promise<void> {
  await build({ configFile: caminho('vite.browser.config.ts'), logLevel: 'error', build: { outDir: caminho('.cache/paginas/pacote') } });
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: {
      target: 'es2022',
      outDir: caminho('.cache/paginas/scripts'),
      emptyOutDir: true,
      lib: { entry: Object.fromEntries(SCRIPTS.map((nome) => [nome, caminho(`test/portal/paginas/${nome}.ts`)])), formats: ['es'], fileName: '[name]' },
    },
  });
}
