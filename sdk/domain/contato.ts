import type { Falta } from './falta.js';
import { emailValido } from './email.js';
import type { TipoDeContato } from './tipo-de-contato.js';
import { celularValido, telefoneValido } from './telefone.js';

/** A person of the client's whom the technician may ask for. Manual 5.3. */
export interface Contato {
  readonly id: string;
  readonly nome: string;
  readonly tipo?: TipoDeContato | undefined;
  /** Digits only, with DDD. */
  readonly telefone?: string | undefined;
  readonly celular?: string | undefined;
  readonly email?: string | undefined;
}

export type NovoContato = Omit<Contato, 'id'>;

/** What "Gravar" of "Contato" still needs. DOMINIO §3. */
export function faltasDoContato(
  contato: { readonly [K in keyof NovoContato]?: NovoContato[K] | '' | undefined },
  regras: { celularObrigatorio: boolean },
): Falta[] {
  const faltas: Falta[] = [];
  if (!contato.nome?.trim()) faltas.push({ campo: 'nome', codigo: 'obrigatorio' });
  else if (contato.nome.length > 120) faltas.push({ campo: 'nome', codigo: 'texto-longo', valores: { maximo: 120 } });
  if (contato.telefone && !telefoneValido(contato.telefone)) faltas.push({ campo: 'telefone', codigo: 'telefone-invalido' });
  if (contato.celular && !celularValido(contato.celular)) faltas.push({ campo: 'celular', codigo: 'telefone-invalido' });
  if (!contato.celular && regras.celularObrigatorio) faltas.push({ campo: 'celular', codigo: 'obrigatorio' });
  if (contato.email && !emailValido(contato.email)) faltas.push({ campo: 'email', codigo: 'email-invalido' });
  return faltas;
}
