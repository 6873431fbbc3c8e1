import type { Falta } from '../../domain/falta.js';
import type { ContextoDaSenha } from '../../domain/senha/avaliacao-da-senha.js';
import type { PoliticaDaSenha } from '../../domain/senha/guarda/politica.js';
import type { NovoLoginRadius } from '../../domain/servico.js';

/** What a password is judged by beyond its technical limits. */
export interface SenhaDoServico {
  /** The client and the provider, for the guard; login and domain are taken from the form. */
  readonly contexto?: ContextoDaSenha | undefined;
  /** What stops a password: by default equal to login or e-mail, one of the most used, blanks. */
  readonly politica?: PoliticaDaSenha | undefined;
}

/** What the policy has against a password. The guard comes when it is needed; where it cannot come the server decides alone. */
export async function faltasDaGuarda({ login, dominio, senha }: NovoLoginRadius, { contexto, politica }: SenhaDoServico): Promise<Falta[]> {
  const guarda = await import('../../domain/senha/guarda/guarda-da-senha.js').catch(() => undefined);
  return guarda ? guarda.faltasDaPolitica(guarda.avaliarComGuarda(senha.normalize('NFC'), { ...contexto, login, dominio }), politica) : [];
}
