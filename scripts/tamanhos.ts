import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

type Pacote = Readonly<Record<string, Rolldown.OutputAsset | Rolldown.OutputChunk>>;

/** What a page that loads these files loads with them: file and bytes after `gzip -9`. What is lazy is not among them. */
export function estaticosDe(inicio: readonly string[], pacote: Pacote): ReadonlyMap<string, number> {
  const tamanhos = new Map<string, number>();
  const visitar = (nome: string): void => {
    const chunk = pacote[nome];
    if (chunk?.type !== 'chunk' || tamanhos.has(nome)) return;
    tamanhos.set(nome, gzipSync(chunk.code, { level: 9 }).length);
    chunk.imports.forEach(visitar);
  };
  inicio.forEach(visitar);
  return tamanhos;
}

/** Prints what each entry costs a page, and what those of `juntas` cost it together. */
export function tamanhos(juntas: readonly string[]): Plugin {
  return {
    name: 'plano-kit:tamanhos',
    writeBundle(_, pacote) {
      const entradas = Object.values(pacote).flatMap((chunk) => (chunk.type === 'chunk' && chunk.isEntry ? [chunk.fileName] : []));
      const linhas = [...entradas.sort().map((nome) => [nome]), juntas.map((nome) => `${nome}.js`)].map((nomes) => {
        const bytes = [...estaticosDe(nomes, pacote).values()];
        const kib = (bytes.reduce((soma, um) => soma + um, 0) / 1024).toFixed(1);
        return `${kib.padStart(7)} KiB gzip in ${String(bytes.length).padStart(2)} files  ${nomes.join(' + ')}`;
      });
      console.log(`What a page loads with each entry, lazy chunks aside:\n${linhas.join('\n')}`);
    },
  };
}
