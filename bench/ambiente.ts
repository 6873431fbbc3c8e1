import { spawnSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { RAIZ } from './construir.js';

/** Where and on what the numbers were measured. */
export interface Ambiente {
  readonly cpu: string;
  readonly nucleos: number;
  /** Load of the machine when the bench began; near 0 is a quiet machine. */
  readonly carga: number;
  readonly node: string;
  readonly chromium: string;
  readonly commit: string;
  readonly quando: string;
}

const git = (...argumentos: string[]): string => spawnSync('git', argumentos, { cwd: RAIZ, encoding: 'utf8' }).stdout.trim();

/** Looks at the machine and at the checkout; a checkout with changes says so. */
export function verAmbiente(chromium: string): Ambiente {
  const mudado = git('status', '--porcelain', '--', 'src', 'sdk', 'mock-server', 'bench', 'package-lock.json') !== '';
  return {
    cpu: cpus()[0]?.model ?? 'unknown',
    nucleos: cpus().length,
    carga: Math.round((loadavg()[0] ?? 0) * 100) / 100,
    node: process.version,
    chromium,
    commit: `${git('rev-parse', '--short', 'HEAD')}${mudado ? ' + uncommitted changes' : ''}`,
    quando: new Date().toISOString(),
  };
}
