import { readdirSync, existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { defineConfig } from 'vite';
import { estilosComprimidos } from './scripts/comprimir-css.js';
import { gruposDeChunks } from './scripts/chunks.js';
import { semEstatisticas } from './scripts/sem-estatisticas.js';
import { tamanhos } from './scripts/tamanhos.js';

const raiz = import.meta.dirname;

/** One entry an element (`plano-wizard.js`), one with all of them, and the headless half without any. */
function entradas(): Record<string, string> {
  const pasta = resolve(raiz, 'src/elements');
  const tags = existsSync(pasta) ? readdirSync(pasta).filter((tag) => existsSync(resolve(pasta, tag, 'define.ts'))) : [];
  const todas = {
    ...Object.fromEntries(tags.map((tag) => [tag, resolve(pasta, tag, 'define.ts')])),
    'plano-kit': resolve(raiz, 'src/index.ts'),
    sdk: resolve(raiz, 'sdk/index.ts'),
    http: resolve(raiz, 'sdk/backend/http/http-backend.ts'),
    'com-vazamentos': resolve(raiz, 'sdk/use-cases/com-vazamentos/com-vazamentos.ts'),
    'com-zxcvbn': resolve(raiz, 'sdk/use-cases/com-zxcvbn/com-zxcvbn.ts'),
    'guarda-da-senha': resolve(raiz, 'sdk/domain/senha/guarda/guarda-da-senha.ts'),
  };
  return Object.fromEntries(Object.entries(todas).filter(([, arquivo]) => existsSync(arquivo)));
}

/** `dist/browser`: minified ES modules for a page without a bundler; no bare import is left in them. */
export default defineConfig({
  root: raiz,
  base: './',
  publicDir: false,
  plugins: [semEstatisticas(), estilosComprimidos(), tamanhos(['plano-provider', 'plano-wizard', 'http'])],
  define: { 'process.env.NODE_ENV': '"production"' },
  resolve: { conditions: ['plano-kit-source', 'browser', 'module', 'production'] },
  build: {
    target: ['chrome123', 'edge123', 'firefox128', 'safari17.5'],
    outDir: 'dist/browser',
    emptyOutDir: true,
    sourcemap: true,
    // Library mode leaves `import()` as it is: no preload helper, which a worker could not run.
    lib: { entry: entradas(), formats: ['es'] },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: gruposDeChunks(entradas()) },
        entryFileNames: '[name].js',
        // A chunk made of an element's define.ts is called after the element.
        chunkFileNames: ({ name, moduleIds }) => {
          const define = name === 'define' ? moduleIds.find((id) => id.endsWith('/define.ts')) : undefined;
          return `chunks/${define ? basename(dirname(define)) : '[name]'}-[hash].js`;
        },
        // Spoken to in the development build only: this one writes nothing to the console.
        minify: { compress: { dropConsole: true }, mangle: true, codegen: { removeWhitespace: true } },
      },
    },
  },
});
