/** What a visitor may choose in the panel "Demonstração". It lives in the address, so that a link shows the same page again. */
export interface Escolhas {
  readonly cliente: string;
  /** Deep link to one plan of the client. */
  readonly plano: string;
  readonly operador: string;
  readonly idioma: string;
  readonly tema: 'auto' | 'claro' | 'escuro';
  readonly densidade: 'confortavel' | 'compacta';
  /** What goes wrong with the requests, as the mock names it; empty: nothing. */
  readonly cenario: string;
}

/** What the page shows when its address says nothing. */
export const PADRAO: Escolhas = { cliente: '0042', plano: '', operador: 'ana', idioma: 'pt-BR', tema: 'auto', densidade: 'confortavel', cenario: '' };

const NOMES = Object.keys(PADRAO) as (keyof Escolhas)[];

const um = <T extends string>(valor: string, possiveis: readonly T[], padrao: T): T => possiveis.find((possivel) => possivel === valor) ?? padrao;

/** Reads the choices from a query string; what it does not say, or says wrongly, is the default. */
export function lerEscolhas(busca: string): Escolhas {
  const query = new URLSearchParams(busca);
  const de = (nome: keyof Escolhas): string => query.get(nome)?.trim() || PADRAO[nome];
  return {
    cliente: de('cliente'),
    plano: de('plano'),
    operador: de('operador'),
    idioma: um(de('idioma'), ['pt-BR', 'en', 'es'], 'pt-BR'),
    tema: um(de('tema'), ['auto', 'claro', 'escuro'], PADRAO.tema),
    densidade: um(de('densidade'), ['confortavel', 'compacta'], PADRAO.densidade),
    cenario: de('cenario'),
  };
}

/** The query string of the choices, e.g. `?cliente=0007&tema=escuro`; a default is left out. */
export function escreverEscolhas(escolhas: Escolhas): string {
  const query = new URLSearchParams();
  for (const nome of NOMES) if (escolhas[nome] !== PADRAO[nome]) query.set(nome, escolhas[nome]);
  const texto = query.toString();
  return texto ? `?${texto}` : '';
}
