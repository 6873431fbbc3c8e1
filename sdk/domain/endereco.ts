import { cepValido } from './cep.js';
import type { Falta } from './falta.js';
import type { TipoDeEndereco } from './tipo-de-endereco.js';
import { UFS, type Uf } from './uf.js';

/** An address of a client, as the backend keeps it. `numero: null` is "S/N" (no number). */
export interface Endereco {
  readonly id: string;
  /** 8 digits, no hyphen. */
  readonly cep: string;
  readonly logradouro: string;
  readonly numero: string | null;
  readonly complemento?: string | undefined;
  readonly bairro: string;
  readonly cidade: string;
  readonly uf: Uf;
  readonly referencia?: string | undefined;
  readonly tipo?: TipoDeEndereco | undefined;
}

/** What is sent to add one. */
export type NovoEndereco = Omit<Endereco, 'id'>;

/** The longest text a field takes: generous for people, safe for a database column. */
export const TEXTO_LONGO = 120;

/** What "Salvar" of "Novo Endereço" still needs. Manual 2.1.1; SPEC B03. */
export function faltasDoEndereco(endereco: { readonly [K in keyof NovoEndereco]?: NovoEndereco[K] | '' | undefined }): Falta[] {
  const faltas: Falta[] = [];
  if (!endereco.cep) faltas.push({ campo: 'cep', codigo: 'obrigatorio' });
  else if (!cepValido(endereco.cep)) faltas.push({ campo: 'cep', codigo: 'cep-invalido' });
  for (const campo of ['logradouro', 'bairro', 'cidade'] as const) {
    if (!endereco[campo]?.trim()) faltas.push({ campo, codigo: 'obrigatorio' });
  }
  if (!endereco.uf) faltas.push({ campo: 'uf', codigo: 'obrigatorio' });
  else if (!UFS.includes(endereco.uf)) faltas.push({ campo: 'uf', codigo: 'uf-invalida' });
  if (endereco.numero !== null && !endereco.numero?.trim()) faltas.push({ campo: 'numero', codigo: 'numero-ou-sn' });
  for (const campo of ['logradouro', 'bairro', 'cidade', 'numero', 'complemento', 'referencia'] as const) {
    if ((endereco[campo] ?? '').length > TEXTO_LONGO) faltas.push({ campo, codigo: 'texto-longo', valores: { maximo: TEXTO_LONGO } });
  }
  return faltas;
}
