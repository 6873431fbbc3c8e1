import type { Falta } from '../../domain/falta.js';
import type { ContextoDaSenha } from '../../domain/senha/avaliacao-da-senha.js';
import type * as Guarda from '../../domain/senha/guarda/guarda-da-senha.js';
import type { PoliticaDaSenha } from '../../domain/senha/guarda/politica.js';
import type { NovoLoginRadius } from '../../domain/servico.js';

/** What a password is judged by beyond its technical limits. */
export interface SenhaDoServico {
  /** The client and the provider, for the guard; login and domain are taken from the form. */
  readonly contexto?: ContextoDaSenha | undefined;
  /** What stops a password: by default equal to login or e-mail, one of the most used, blanks. */
  readonly politica?: PoliticaDaSenha | undefined;
}

let guarda: typeof Guarda | undefined;

/** Fetches the guard; where it cannot come the server decides alone. */
export async function carregarGuarda(): Promise<void> {
  guarda ??= await import('../../domain/senha/guarda/guarda-da-senha.js').catch(() => undefined);
}

/** What the policy has against a password, as far as the guard is there already. */
export function faltasDaGuardaPresente({ login, dominio, senha }: NovoLoginRadius, { contexto, politica }: SenhaDoServico): Falta[] {
  return guarda && senha ? guarda.faltasDaPolitica(guarda.avaliarComGuarda(senha.normalize('NFC'), { ...contexto, login, dominio }), politica) : [];
}

/** What the policy has against a password. The guard comes when it is needed. */
export async function faltasDaGuarda(novo: NovoLoginRadius, senha: SenhaDoServico): Promise<Falta[]> {
  await carregarGuarda();
  return faltasDaGuardaPresente(novo, senha);
}
