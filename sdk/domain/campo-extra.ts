import { dataValida, type DataIso } from './data.js';
import type { CodigoDeFalta, Falta } from './falta.js';

interface Comum {
  readonly id: string;
  /** As the operator reads it. */
  readonly nome: string;
  readonly obrigatorio: boolean;
  readonly ajuda?: string | undefined;
}

/** A field of the backend's own on a plan, with its value (SPEC F04; DOMINIO §3). */
export type CampoExtra =
  | (Comum & { readonly tipo: 'texto'; readonly maximo?: number | undefined; readonly valor?: string | undefined })
  | (Comum & {
      readonly tipo: 'numero';
      readonly minimo?: number | undefined;
      readonly maximo?: number | undefined;
      /** Decimal places at most; 0 takes whole numbers only. */
      readonly casas: number;
      readonly valor?: number | undefined;
    })
  | (Comum & { readonly tipo: 'data'; readonly minimo?: DataIso | undefined; readonly maximo?: DataIso | undefined; readonly valor?: DataIso | undefined })
  /** `valor` is the id of an option; one that the list no longer has still shows, and is refused when it is sent. */
  | (Comum & { readonly tipo: 'lista'; readonly opcoes: readonly { readonly id: string; readonly nome: string }[]; readonly valor?: string | undefined })
  | (Comum & { readonly tipo: 'sim-nao'; readonly valor?: boolean | undefined })
  /** Goes out and never comes back: all that is known is whether there is one. */
  | (Comum & { readonly tipo: 'segredo'; readonly maximo?: number | undefined; readonly definido: boolean });

export type TipoDeCampoExtra = CampoExtra['tipo'];

/**
 * As typed, by the field's id: texts as they stand in their controls, `true` or `false` for yes and no, `null` for a
 * secret that is to be forgotten. A field that is absent was not touched.
 */
export type RascunhoDeCamposExtra = ReadonlyMap<string, string | boolean | null>;

/** Characters of a text whose field says no maximum. */
export const TEXTO_MAXIMO = 1000;

/** A number as its control shows it, in the operator's way of writing: `1234.5` is `1234,5`. */
export const escreverNumero = (valor: number): string => String(valor).replace('.', ',');

/**
 * Reads what an operator types: `1.234,5`, `1234,5` and `1234.5` are the same. A single point before exactly three digits
 * parts thousands, as everywhere in pt-BR. Undefined when it is no number.
 */
export function lerNumero(texto: string): number | undefined {
  const limpo = texto.replace(/\s/g, '');
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(limpo) || /^-?\d+(,\d+)?$/.test(limpo)) return Number(limpo.replaceAll('.', '').replace(',', '.'));
  return /^-?\d+\.\d+$/.test(limpo) ? Number(limpo) : undefined;
}

/** What the control of a field holds: what was typed, else what the backend has. A secret's is always empty. */
export function textoDoCampo(campo: CampoExtra, rascunho: RascunhoDeCamposExtra): string {
  const digitado = rascunho.get(campo.id);
  if (typeof digitado === 'string') return digitado;
  if (digitado !== undefined || campo.tipo === 'segredo' || campo.tipo === 'sim-nao' || campo.valor === undefined) return '';
  return campo.tipo === 'numero' ? escreverNumero(campo.valor) : campo.valor;
}

/** The answer of a yes-or-no field, typed or kept; undefined while there is none. */
export function respostaDoCampo(campo: Extract<CampoExtra, { tipo: 'sim-nao' }>, rascunho: RascunhoDeCamposExtra): boolean | undefined {
  const digitado = rascunho.get(campo.id);
  if (digitado === undefined) return campo.valor;
  return typeof digitado === 'boolean' ? digitado : undefined;
}

/** What is missing or wrong, in the order of the fields. `Falta.campo` is the field's id. */
export const faltasDosCamposExtra = (campos: readonly CampoExtra[], rascunho: RascunhoDeCamposExtra): Falta[] =>
  campos.flatMap((campo) => {
    const falta = faltaDoCampo(campo, rascunho);
    return falta ? [{ campo: campo.id, ...falta }] : [];
  });

type Problema = Omit<Falta, 'campo'>;

function faltaDoCampo(campo: CampoExtra, rascunho: RascunhoDeCamposExtra): Problema | undefined {
  if (!preenchido(campo, rascunho)) return campo.obrigatorio ? { codigo: 'obrigatorio' } : undefined;
  const texto = textoDoCampo(campo, rascunho).trim();
  switch (campo.tipo) {
    case 'texto':
    case 'segredo':
      return faltaDoTexto(textoDoCampo(campo, rascunho), campo.maximo);
    case 'numero':
      return faltaDoNumero(campo, texto);
    case 'data':
      if (!dataValida(texto)) return { codigo: 'data-invalida' };
      return foraDe(texto, campo, 'data-fora-do-intervalo');
    case 'lista':
      return campo.opcoes.some(({ id }) => id === texto) ? undefined : { codigo: 'opcao-indisponivel' };
    case 'sim-nao':
      return undefined;
  }
}

/** Whether the field has a value, with what was typed taken for written. */
function preenchido(campo: CampoExtra, rascunho: RascunhoDeCamposExtra): boolean {
  if (campo.tipo === 'sim-nao') return respostaDoCampo(campo, rascunho) !== undefined;
  if (textoDoCampo(campo, rascunho).trim() !== '') return true;
  return campo.tipo === 'segredo' && campo.definido && rascunho.get(campo.id) !== null;
}

const faltaDoTexto = (texto: string, maximo = TEXTO_MAXIMO): Problema | undefined =>
  texto.length > maximo ? { codigo: 'texto-longo', valores: { maximo } } : undefined;

function faltaDoNumero(campo: Extract<CampoExtra, { tipo: 'numero' }>, texto: string): Problema | undefined {
  const numero = lerNumero(texto);
  if (numero === undefined || !Number.isFinite(numero)) return { codigo: 'valor-invalido' };
  const fracao = /[.,](\d*?)0*$/.exec(texto)?.[1] ?? '';
  // "1.234" has no fraction.
  if (!Number.isInteger(numero) && fracao.length > campo.casas)
    return { codigo: campo.casas === 0 ? 'numero-inteiro' : 'casas-demais', valores: { casas: campo.casas } };
  return foraDe(numero, campo, 'fora-do-intervalo');
}

/** A bound that is not there is not told. */
function foraDe<T extends string | number>(
  valor: T,
  { minimo, maximo }: { readonly minimo?: T | undefined; readonly maximo?: T | undefined },
  codigo: CodigoDeFalta,
): Problema | undefined {
  const fora = (minimo !== undefined && valor < minimo) || (maximo !== undefined && valor > maximo);
  return fora ? { codigo, valores: { ...(minimo === undefined ? {} : { minimo }), ...(maximo === undefined ? {} : { maximo }) } } : undefined;
}
