import type { Uf } from './uf.js';

/** What a look-up by CEP gives to prefill "Novo Endereço" (SPEC B03). A CEP of a whole town has no street and no district. */
export interface EnderecoDoCep {
  /** Eight digits, no hyphen. */
  readonly cep: string;
  /** Absent when the CEP is of a whole town: the operator types it. */
  readonly logradouro?: string;
  /** Absent when the CEP is of a whole town: the operator types it. */
  readonly bairro?: string;
  readonly cidade: string;
  readonly uf: Uf;
}

/** The form in which a CEP is kept and sent: its digits only, whatever was typed or pasted around them (DOMINIO §7). */
export const normalizarCep = (texto: string): string => texto.replace(/\D/g, '');

/**
 * Tells whether a text is a CEP worth looking up: eight digits, bare or written `00000-000` or `00.000-000` (DOMINIO §7).
 * Letters are refused, not skipped; whether the CEP exists is for the look-up to say.
 */
export const cepValido = (texto: string): boolean => /^\d{2}\.?\d{3}-?\d{3}$/.test(texto.trim());

/** A CEP as people read it, `00000-000` (DOMINIO §7). A text without exactly eight digits comes back as it is. */
export const formatarCep = (texto: string): string => {
  const cep = normalizarCep(texto);
  return cep.length === 8 ? `${cep.slice(0, 5)}-${cep.slice(5)}` : texto;
};
