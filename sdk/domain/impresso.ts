import type { Falta } from './falta.js';

/** What a printed document is about (SPEC D01–D05). Every item of "Documento" makes one. */
export const TIPOS_DE_IMPRESSO = ['contrato', 'transferencia-endereco', 'alteracao-vencimento', 'autorizacao-debito'] as const;
export type TipoDeImpresso = (typeof TIPOS_DE_IMPRESSO)[number];

/** A model that the ERP has for a kind of document ("Modelo" of D01). */
export interface ModeloDeImpresso {
  readonly id: string;
  readonly nome: string;
  readonly tipo: TipoDeImpresso;
}

/** Which document is wanted. */
export interface PedidoDeImpresso {
  readonly tipo: TipoDeImpresso;
  /** The first model of its kind when not given. */
  readonly modeloId?: string | undefined;
  /** What it is about: id of the contract, of the change, of the transfer, of the authorisation. */
  readonly referenciaId?: string | undefined;
}

/**
 * A document as the backend gives it (SPEC D02). `modelo`: HTML with `{{variables}}` and their values as texts; `html`:
 * the same already merged by the ERP; neither is trusted. `pdf`: base64, to be opened or downloaded.
 */
export type Impresso = { readonly titulo: string } & (
  | { readonly formato: 'modelo'; readonly html: string; readonly valores: ValoresDoImpresso }
  | { readonly formato: 'html'; readonly html: string }
  | { readonly formato: 'pdf'; readonly base64: string }
);

/** Values of variables by name. */
export type ValoresDoImpresso = Readonly<Record<string, string>>;

/** More than this many characters of HTML are refused: nobody prints them, and a page must not hang. */
export const TAMANHO_MAXIMO_DO_IMPRESSO = 1_000_000;

/** Whether a document can be shown at all. */
export const faltasDoImpresso = (impresso: Impresso): Falta[] =>
  'html' in impresso && impresso.html.length > TAMANHO_MAXIMO_DO_IMPRESSO
    ? [{ campo: 'html', codigo: 'texto-longo', valores: { maximo: TAMANHO_MAXIMO_DO_IMPRESSO } }]
    : [];

const VARIAVEL = /\{\{\s*([\p{L}_][\p{L}\p{N}_.-]{0,79})\s*\}\}/gu;

/** The names of the variables in a text, each once. */
export const variaveisEm = (texto: string): string[] => [...new Set(Array.from(texto.matchAll(VARIAVEL), ([, nome]) => nome!))];

/**
 * Puts values in the place of `{{variables}}`, in one pass: a value that looks like a variable stays as it is.
 * Text in, text out; whoever has HTML applies it to text nodes only (SPEC D02). A variable without a value becomes a
 * line to be filled in by hand.
 */
export const mesclar = (texto: string, valores: ValoresDoImpresso): string =>
  texto.replace(VARIAVEL, (_, nome: string) => (Object.hasOwn(valores, nome) && valores[nome]) || LACUNA);

/** What stands for a value that is not known. */
export const LACUNA = '________';

/** Variables of a model that have no value, to be told before it is printed. */
export const variaveisSemValor = (impresso: Impresso): string[] =>
  impresso.formato === 'modelo' ? variaveisEm(impresso.html).filter((nome) => !Object.hasOwn(impresso.valores, nome) || !impresso.valores[nome]) : [];
