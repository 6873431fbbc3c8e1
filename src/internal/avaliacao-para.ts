import type { Cliente } from '../../sdk/domain/cliente.js';
import type { ContextoDaSenha } from '../../sdk/domain/senha/avaliacao-da-senha.js';
import type { DadosDaAcao } from '../../sdk/use-cases/acao-do-plano/state.js';

/** What a password of this plan's service must not be made of (SPEC P03, P04). */
export const avaliacaoPara = (
  { cliente, sessao, plano }: DadosDaAcao & { readonly cliente?: Cliente | undefined },
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
