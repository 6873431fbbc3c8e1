/** `npm run manifesto:check`: is the committed custom-elements.json what the sources say? `npm run manifesto` writes it. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const COMMITADO = 'custom-elements.json';
const PASTA = '.cache/cem';

const { status } = spawnSync(process.execPath, ['node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze', '--outdir', PASTA, '--quiet'], {
  stdio: 'inherit',
});
const texto = (arquivo: string): string => (existsSync(arquivo) ? readFileSync(arquivo, 'utf8').trim() : '');
if (status !== 0) {
  process.exitCode = 1;
} else if (texto(COMMITADO) !== texto(`${PASTA}/${COMMITADO}`)) {
  console.error(`${COMMITADO} is not what the sources say: run \`npm run manifesto\` and commit it.`);
  process.exitCode = 1;
}
