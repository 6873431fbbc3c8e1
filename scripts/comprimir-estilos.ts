/** Compresses the styles that tsc has written. Run by `npm run build:modules`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { comprimirCss } from './comprimir-css.js';

const pasta = 'dist/src';
for (const nome of readdirSync(pasta, { recursive: true, encoding: 'utf8' })) {
  if (!nome.endsWith('.styles.js')) continue;
  const arquivo = join(pasta, nome);
  writeFileSync(arquivo, comprimirCss(readFileSync(arquivo, 'utf8')));
}
