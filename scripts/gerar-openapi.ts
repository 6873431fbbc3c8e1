/**
 * Writes openapi.json from the route table; `--check` only says, with exit code 1, that it is not up to date.
 * Run: npx tsx scripts/gerar-openapi.ts [--check] [file]
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { documentoOpenapi } from './openapi.js';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { check: { type: 'boolean', default: false } } });
const arquivo = positionals[0] ?? fileURLToPath(new URL('../openapi.json', import.meta.url));
const texto = `${JSON.stringify(documentoOpenapi(), null, 2)}\n`;

if (!values.check) {
  writeFileSync(arquivo, texto);
} else if (!existsSync(arquivo) || readFileSync(arquivo, 'utf8') !== texto) {
  console.error(`${arquivo} is not what the route table says: run \`npx tsx scripts/gerar-openapi.ts\` and commit it.`);
  process.exitCode = 1;
}
