import type { en } from './en.js';

/** Words may be a sentence, one with figures in it, or a table of them. */
type Parcial<T> = T extends (...args: infer A extends readonly never[]) => infer R
  ? (...args: A) => R
  : T extends string
    ? string
    : { readonly [K in keyof T]?: Parcial<T[K]> };

/** A portal's own words in the place of ours, by part of the interface: `{ senha: { faixas: { fraca: 'Ruim' } } }`. */
export type TextosDoPortal = Parcial<typeof en>;

type Tabela = Readonly<Record<string, unknown>>;

const ehTabela = (valor: unknown): valor is Tabela => typeof valor === 'object' && valor !== null && !Array.isArray(valor);

const feitos = new WeakMap<object, WeakMap<object, unknown>>();

/** Our words with the portal's over them; what it leaves out stays ours. */
export function sobrepor<T extends object>(nossos: T, deles: object): T {
  const porNossos = feitos.get(deles) ?? new WeakMap<object, unknown>();
  feitos.set(deles, porNossos);
  if (!porNossos.has(nossos)) porNossos.set(nossos, juntar(nossos as Tabela, deles as Tabela));
  return porNossos.get(nossos) as T;
}

function juntar(nossos: Tabela, deles: Tabela): Tabela {
  const mudados = Object.entries(deles).flatMap(([nome, dele]): [string, unknown][] => {
    const nosso = nossos[nome];
    if (ehTabela(nosso)) return ehTabela(dele) ? [[nome, juntar(nosso, dele)]] : [];
    // A sentence with figures may be said without them; nothing else may change its kind.
    if (typeof nosso === 'function' && typeof dele === 'string') return [[nome, () => dele]];
    return typeof dele === typeof nosso ? [[nome, dele]] : [];
  });
  return { ...nossos, ...Object.fromEntries(mudados) };
}
