import { expect } from 'chai';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const raiz = fileURLToPath(new URL('../..', import.meta.url));
const { sideEffects } = JSON.parse(readFileSync(join(raiz, 'package.json'), 'utf8')) as { sideEffects: string[] };

/** `**` stands for any folders, none too, `*` for a part of a name. */
const molde = (glob: string): RegExp =>
  new RegExp(
    `^${glob
      .replace(/^\.\//, '')
      .replace(/[.+]/g, '\\$&')
      .replace(/\*\*\/|\*/g, (curinga) => (curinga === '*' ? '[^/]*' : '(?:.*/)?'))}$`,
  );
const guardado = (arquivo: string): boolean => sideEffects.some((glob) => molde(glob).test(arquivo));

/** Files that others import for what they do, not for what they export. */
const chamados = ['src', 'sdk'].flatMap((pasta) =>
  readdirSync(join(raiz, pasta), { recursive: true, encoding: 'utf8' })
    .filter((nome) => nome.endsWith('.ts'))
    .flatMap((nome) => {
      const arquivo = join(raiz, pasta, nome);
      return [...readFileSync(arquivo, 'utf8').matchAll(/(?:^import|\bimport\()\s*'(\.[^']+\.define\.js|\.[^']+\/define\.js)'/gm)].map(([, alvo]) =>
        relative(raiz, join(dirname(arquivo), alvo!)),
      );
    }),
);

describe('package.json sideEffects', () => {
  it('X01 keeps, in a portal’s bundle, every module that registers an element', () => {
    expect(chamados.length).to.be.above(30);
    expect(chamados.filter((js) => !guardado(js.replace(/\.js$/, '.ts')))).to.deep.equal([]);
    expect(chamados.filter((js) => !guardado(join('dist', js)))).to.deep.equal([]);
  });
});
