import type { Acao } from './acao.js';
import { ACOES_DE_SERVICO, type AcaoDeServico } from './acao-de-servico.js';
import type { ContextoDeAcoes } from './acoes-de.js';
import type { Permissao } from './permissao.js';
import type { ServicoDoPlano, TipoDeServico } from './servico.js';
import { situacaoDe, type Situacao } from './situacao.js';

export type SituacaoDeAcaoDeServico = Situacao & { readonly acao: AcaoDeServico };

/**
 * What each action on each kind of service asks of the operator; an action that is not named makes no sense for that
 * kind (an address has no password). Nothing in the ERP restricts reading, nor the password of a mailbox.
 */
const PERMISSOES: { readonly [T in TipoDeServico]: { readonly [A in AcaoDeServico]?: readonly Permissao[] } } = {
  'login-radius': { 'trocar-senha': ['editarSenhaRadius'], propriedades: [], editar: ['adicionarServico'], remover: ['apagarLoginRadius'] },
  email: { 'trocar-senha': [], editar: ['adicionarServico'], remover: ['adicionarServico'] },
  ip: { editar: ['editarIp'], remover: ['editarIp'] },
  dominio: { editar: ['adicionarServico'], remover: ['adicionarServico'] },
  antivirus: { editar: ['adicionarServico'], remover: ['adicionarServico'] },
};

/** DOMINIO §1: a service may be changed in the statuses in which it may be added; read also where it may be diagnosed. */
const basta = (tipo: TipoDeServico, acao: AcaoDeServico): readonly Acao[] => (acao === 'propriedades' ? [tipo, 'assistente-autenticacao'] : [tipo]);

/**
 * What an operator can do with a service of a plan, in the menu's order (SPEC A04, A05, E07–E09; manual 6.8).
 * `contexto.status`: that of the plan.
 */
export function acoesDoServico({ tipo }: ServicoDoPlano, contexto: ContextoDeAcoes): readonly SituacaoDeAcaoDeServico[] {
  return ACOES_DE_SERVICO.flatMap((acao) => {
    const permissoes = PERMISSOES[tipo][acao];
    if (!permissoes) return [];
    const status = basta(tipo, acao).some((uma) => contexto.status.permite.includes(uma));
    return [{ acao, ...situacaoDe({ permissoes, status, configuracao: true }, contexto) }];
  });
}
