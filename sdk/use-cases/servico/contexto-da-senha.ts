import type { Cliente } from '../../domain/cliente.js';
import type { Falta } from '../../domain/falta.js';
import type { ContextoDaSenha } from '../../domain/senha/avaliacao-da-senha.js';
import type { NovoLoginRadius } from '../../domain/servico.js';
import { ValidationError } from '../../errors/validation-error.js';
import type { DadosDaAcao } from '../acao-do-plano/state.js';
import { carregarGuarda, faltasDaGuarda, faltasDaGuardaPresente } from './senha-do-servico.js';

type Dados = DadosDaAcao & { readonly cliente?: Cliente | undefined };

/** What a password of this plan's service must not be made of (SPEC P03, P04). */
export const contextoDaSenha = (
  { cliente, sessao, plano }: Dados,
  { login, dominio }: { readonly login: string; readonly dominio?: string | undefined },
): ContextoDaSenha => ({
  login,
  dominio,
  nome: cliente?.nome,
  documento: cliente?.documento,
  telefone: cliente?.telefone,
  email: cliente?.email,
  provedor: sessao.configuracao.prestadora.nome,
  plano: plano.oferta.nome,
});

/** What the policy stops, so that `conferir` says it too; the guard is fetched when a password is first typed (SPEC P04). */
export const guardaDe = (dados: Dados, novo: NovoLoginRadius): readonly Falta[] => faltasDaGuardaPresente(novo, { contexto: contextoDaSenha(dados, novo) });

/** For `aoMudar` of a form with a password. */
export function comGuarda<F>(form: F, mudanca: object): F {
  if ('senha' in mudanca) void carregarGuarda();
  return form;
}

/** Refuses a password that the guard stops, as a backend would: before anything is sent (SPEC P04). */
export async function exigirGuarda(dados: Dados, novo: NovoLoginRadius): Promise<void> {
  const faltas: readonly Falta[] = await faltasDaGuarda(novo, { contexto: contextoDaSenha(dados, novo) });
  if (faltas.length > 0) throw new ValidationError('The guard refuses this password.', faltas);
}
