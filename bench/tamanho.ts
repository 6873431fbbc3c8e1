import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { empacotar, RAIZ } from './construir.js';

/** JavaScript that must be there before step 1 of the wizard is painted, in bytes. */
export interface Tamanho {
  readonly arquivos: readonly { readonly nome: string; readonly gzip: number }[];
  readonly minificado: number;
  readonly gzip: number;
  /** Share of each package or folder in the code before minifying; the eight largest. */
  readonly partes?: readonly { readonly nome: string; readonly fracao: number }[];
}

/** The limit that the house has set itself: 40 KB. */
export const LIMITE = 40 * 1024;

const IMPORT_ESTATICO = /(?:\bimport|\bfrom)\s*(['"])(\.{1,2}\/[^'"]+)\1/g;

function somar(codigos: ReadonlyMap<string, string>): Tamanho {
  const arquivos = [...codigos].map(([nome, codigo]) => ({ nome, gzip: gzipSync(codigo, { level: 9 }).length })).sort((a, b) => b.gzip - a.gzip);
  return {
    arquivos,
    minificado: [...codigos.values()].reduce((soma, codigo) => soma + Buffer.byteLength(codigo), 0),
    gzip: arquivos.reduce((soma, { gzip }) => soma + gzip, 0),
  };
}

/** Everything that is reached from the entries; `vizinhos` gives a file's static imports, for `import()` is not followed. */
function seguir<T>(entradas: readonly string[], ler: (nome: string) => T, vizinhos: (nome: string, lido: T) => readonly string[]): Map<string, T> {
  const vistos = new Map<string, T>();
  const fila = [...entradas];
  for (let nome = fila.pop(); nome !== undefined; nome = fila.pop()) {
    if (vistos.has(nome)) continue;
    const lido = ler(nome);
    vistos.set(nome, lido);
    fila.push(...vizinhos(nome, lido));
  }
  return vistos;
}

/** `dist/browser` as it is shipped: provider, wizard and HTTP adapter. Undefined when it was not built. */
export function tamanhoDoDistBrowser(): Tamanho | undefined {
  const pasta = join(RAIZ, 'dist/browser');
  const entradas = ['plano-provider.js', 'plano-wizard.js', 'http.js'].map((nome) => join(pasta, nome));
  if (!entradas.every((entrada) => existsSync(entrada))) return undefined;
  const codigos = seguir(
    entradas,
    (arquivo) => readFileSync(arquivo, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, ''),
    (arquivo, codigo) => [...codigo.matchAll(IMPORT_ESTATICO)].map(([, , destino]) => join(dirname(arquivo), destino ?? '')),
  );
  return somar(new Map([...codigos].map(([arquivo, codigo]) => [relative(pasta, arquivo), codigo])));
}

/** Whether a source was saved after `dist/browser` was built: its numbers are then those of another product. */
export function distBrowserEstaVelho(): boolean {
  const feito = statSync(join(RAIZ, 'dist/browser/plano-wizard.js')).mtimeMs;
  return ['src', 'sdk'].some((pasta) =>
    readdirSync(join(RAIZ, pasta), { recursive: true, encoding: 'utf8' }).some(
      (nome) => nome.endsWith('.ts') && statSync(join(RAIZ, pasta, nome)).mtimeMs > feito,
    ),
  );
}

/** A host's own bundle of some modules: the static graph of its entries. */
export async function tamanhoEmpacotado(entradas: Readonly<Record<string, string>>, opcoes: { readonly publicado?: boolean } = {}): Promise<Tamanho> {
  const pacote = await empacotar(entradas, opcoes);
  const codigos = seguir(
    Object.keys(entradas).map((nome) => `${nome}.js`),
    (nome) => {
      const pedaco = pacote.get(nome);
      if (pedaco?.type !== 'chunk') throw new Error(`The bundle has no ${nome}.`);
      return pedaco;
    },
    (_, { imports }) => imports,
  );
  const modulos = [...codigos.values()].flatMap((pedaco) => Object.entries(pedaco.modules));
  return { ...somar(new Map([...codigos].map(([nome, { code }]) => [nome, code]))), partes: pesar(modulos) };
}

const PARTE = /(?:node_modules\/((?:@[^/]+\/)?[^/]+)|((?:sdk|src)\/[^/]+(?:\/[^/.]+(?=\/))?))/;

function pesar(modulos: readonly (readonly [id: string, modulo: { readonly renderedLength: number }])[]): NonNullable<Tamanho['partes']> {
  const pesos = new Map<string, number>();
  for (const [id, { renderedLength }] of modulos) {
    const [, pacote, pasta] = PARTE.exec(id.replace(RAIZ, '')) ?? [];
    const nome = pacote ?? pasta ?? 'bundler';
    pesos.set(nome, (pesos.get(nome) ?? 0) + renderedLength);
  }
  const total = [...pesos.values()].reduce((soma, peso) => soma + peso, 0);
  return [...pesos]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 8)
    .map(([nome, peso]) => ({ nome, fracao: peso / total }));
}
