import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { estaticosDe } from '../../scripts/tamanhos.js';

const chunk = (code: string, imports: string[] = [], dynamicImports: string[] = []) => ({ type: 'chunk', code, imports, dynamicImports });

describe('tamanhos', () => {
  it('counts each file once, however it is reached, and nothing lazy', () => {
    const pacote = {
      'a.js': chunk('aaaa', ['c.js'], ['lento.js']),
      'b.js': chunk('bbbbbb', ['a.js', 'c.js']),
      'c.js': chunk('c', ['a.js']),
      'lento.js': chunk('l'),
      'estilo.css': { type: 'asset' },
    } as unknown as Parameters<typeof estaticosDe>[1];
    const bytes = (texto: string): number => gzipSync(texto, { level: 9 }).length;
    expect([...estaticosDe(['b.js', 'a.js', 'estilo.css', 'nenhum.js'], pacote)]).to.deep.equal([
      ['b.js', bytes('bbbbbb')],
      ['a.js', bytes('aaaa')],
      ['c.js', bytes('c')],
    ]);
  });
});
