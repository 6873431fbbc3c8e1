/**
 * `npm run check`: everything that can be said about the sources without running them, two at a time.
 * Words after it choose: `npm run check -- lint layers`. Each is also a script of its own (`npm run lint`, …).
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

interface Resultado {
  readonly nome: string;
  readonly codigo: number;
  readonly saida: string;
  readonly segundos: string;
}

/** The longest first, so that none of them is left alone at the end. */
const VERIFICACOES = ['lint', 'templates', 'types', 'types:sdk', 'format', 'layers', 'manifesto:check'];
const AO_MESMO_TEMPO = 2;

function rodar(nome: string): Promise<Resultado> {
  const inicio = Date.now();
  return new Promise((resolve) => {
    let saida = '';
    const filho = spawn('npm', ['run', '--silent', nome], { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    filho.stdout.on('data', (parte) => (saida += String(parte)));
    filho.stderr.on('data', (parte) => (saida += String(parte)));
    filho.on('close', (codigo) => resolve({ nome, codigo: codigo ?? 1, saida: saida.trim(), segundos: ((Date.now() - inicio) / 1000).toFixed(1) }));
  });
}

async function verificar(): Promise<number> {
  const pedidas = process.argv.slice(2);
  const estranhas = pedidas.filter((nome) => !VERIFICACOES.includes(nome));
  if (estranhas.length > 0 || !existsSync('node_modules')) {
    console.error(estranhas.length > 0 ? `Unknown: ${estranhas.join(', ')}. There are ${VERIFICACOES.join(', ')}.` : 'Run `npm ci` first.');
    return 1;
  }
  const fila = VERIFICACOES.filter((nome) => pedidas.length === 0 || pedidas.includes(nome));
  const falhas: string[] = [];
  const trabalhar = async (): Promise<void> => {
    for (let nome = fila.shift(); nome !== undefined; nome = fila.shift()) {
      const { codigo, saida, segundos } = await rodar(nome);
      console.log(`${codigo === 0 ? '✓' : '✗'} ${nome} (${segundos} s)`);
      if (codigo !== 0) {
        falhas.push(nome);
        console.log(saida.replace(/^/gm, '    '));
      }
    }
  };
  await Promise.all(Array.from({ length: AO_MESMO_TEMPO }, trabalhar));
  console.log(falhas.length === 0 ? 'check: all good' : `check: failed in ${falhas.join(', ')}`);
  return falhas.length === 0 ? 0 : 1;
}

process.exitCode = await verificar();
