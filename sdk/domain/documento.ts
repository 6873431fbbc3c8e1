import { digitosDe, somaPonderada } from './soma-ponderada.js';

/** The two documents that identify a client or an account holder. */
export type TipoDeDocumento = 'cpf' | 'cnpj';

const PESOS_CPF = [11, 10, 9, 8, 7, 6, 5, 4, 3, 2];
const PESOS_CNPJ = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];

/**
 * The form in which a document is kept, compared and sent: no dots, hyphens, slashes or blanks, letters in capitals.
 * Always a text, never a number: a CNPJ has letters since July 2026 and both may start with zero (DOMINIO §7).
 */
export const normalizarDocumento = (texto: string): string => texto.replace(/[.\-/\s]/g, '').toUpperCase();

/** Says by its shape alone which document a text is, before any check digit (DOMINIO §7); `undefined` when it is neither. */
export const tipoDeDocumento = (texto: string): TipoDeDocumento | undefined => {
  const documento = normalizarDocumento(texto);
  if (/^\d{11}$/.test(documento)) return 'cpf';
  return /^[0-9A-Z]{12}\d{2}$/.test(documento) ? 'cnpj' : undefined;
};

const digitoModulo11 = (valores: readonly number[], pesos: readonly number[]): number => {
  const resto = somaPonderada(valores, pesos.slice(-valores.length)) % 11;
  return resto < 2 ? 0 : 11 - resto;
};

const comDoisDigitos = (base: string, valores: readonly number[], pesos: readonly number[]): string => {
  const primeiro = digitoModulo11(valores, pesos);
  const segundo = digitoModulo11([...valores, primeiro], pesos);
  return `${base}${primeiro}${segundo}`;
};

/**
 * Makes a whole CPF from its first nine digits, for synthetic people and for checking (DOMINIO §7, §9).
 * Throws `RangeError` when `base` is not exactly nine digits.
 */
export const completarCpf = (base: string): string => {
  if (!/^\d{9}$/.test(base)) throw new RangeError('completarCpf needs exactly 9 digits');
  return comDoisDigitos(base, digitosDe(base), PESOS_CPF);
};

/**
 * Makes a whole CNPJ from its first twelve characters, for synthetic companies and for checking: each character
 * counts its ASCII code − 48 (DOMINIO §7; IN RFB 2.229/2024).
 * Throws `RangeError` when `base` is not exactly twelve of `[0-9A-Z]`.
 */
export const completarCnpj = (base: string): string => {
  if (!/^[0-9A-Z]{12}$/.test(base)) throw new RangeError('completarCnpj needs exactly 12 characters of 0-9 and A-Z');
  const valores = Array.from(base, (caractere) => caractere.charCodeAt(0) - 48);
  return comDoisDigitos(base, valores, PESOS_CNPJ);
};

/**
 * Tells whether a text is a CPF or a CNPJ with right check digits, with or without punctuation (DOMINIO §7).
 * One character repeated all along passes the arithmetic but is nobody's document, so it is refused.
 */
export const documentoValido = (texto: string): boolean => {
  const documento = normalizarDocumento(texto);
  const tipo = tipoDeDocumento(documento);
  if (tipo === undefined || /^(.)\1+$/.test(documento)) return false;
  const base = documento.slice(0, -2);
  return documento === (tipo === 'cpf' ? completarCpf(base) : completarCnpj(base));
};

const pontuarCpf = (cpf: string): string => cpf.replace(/^(.{3})(.{3})(.{3})(.{2})$/, '$1.$2.$3-$4');
const pontuarCnpj = (cnpj: string): string => cnpj.replace(/^(.{2})(.{3})(.{3})(.{4})(.{2})$/, '$1.$2.$3/$4-$5');

/** A document as people read it: `000.000.000-00` or `00.000.000/0000-00`. Any other text comes back as it is. */
export const formatarDocumento = (texto: string): string => {
  const tipo = tipoDeDocumento(texto);
  if (tipo === undefined) return texto;
  return (tipo === 'cpf' ? pontuarCpf : pontuarCnpj)(normalizarDocumento(texto));
};

/**
 * A document for lists, where the whole of it is nobody's business (DOMINIO §9): `***.456.789-**`, `**.345.678/****-**`.
 * A text that is neither document shows nothing of itself but its length.
 */
export const mascararDocumento = (texto: string): string => {
  const documento = normalizarDocumento(texto);
  const tipo = tipoDeDocumento(documento);
  if (tipo === 'cpf') return pontuarCpf(`***${documento.slice(3, 9)}**`);
  if (tipo === 'cnpj') return pontuarCnpj(`**${documento.slice(2, 8)}******`);
  return '*'.repeat(documento.length);
};
