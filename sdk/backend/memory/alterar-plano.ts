import type { Acao } from '../../domain/acao.js';
import { acoesDe, type Situacao } from '../../domain/acoes-de.js';
import type { Sessao } from '../../domain/configuracao.js';
import type { EntradaDoHistorico } from '../../domain/historico.js';
import type { PlanoDoCliente } from '../../domain/plano.js';
import { statusDe } from '../../domain/status.js';
import { ConflictError } from '../../errors/conflict-error.js';
import { ForbiddenError } from '../../errors/forbidden-error.js';
import { InvalidTransitionError } from '../../errors/invalid-transition-error.js';
import { UnsupportedCapabilityError } from '../../errors/unsupported-capability-error.js';
import type { EstadoDoProvedor } from './estado-do-provedor.js';
import { registrarNoHistorico } from './historico.js';

/** What is to be changed, and what the operator saw of it. */
export interface Alteracao {
  readonly planoId: string;
  readonly versao: string;
  /** Name in the history; without `situacao` an action of the menu, and then `acoesDe` says whether it may be. */
  readonly acao: string;
  readonly situacao?: (plano: PlanoDoCliente) => Situacao;
}

export interface PlanoAlterado {
  readonly plano: PlanoDoCliente;
  readonly historico?: Pick<EntradaDoHistorico, 'de' | 'para' | 'nota'>;
}

/**
 * Every change of a plan goes through here: refuses an old version and what the plan does not allow (SPEC A05), gives
 * the plan a new version, frees and takes names, and writes the history. `mudar` may refuse, or give back
 * the plan that it was given and nothing to write down: then nothing has happened.
 */
export function alterarPlano(
  estado: EstadoDoProvedor,
  sessao: Sessao,
  { planoId, versao, acao, situacao }: Alteracao,
  mudar: (plano: PlanoDoCliente) => PlanoAlterado,
): PlanoDoCliente {
  const antes = estado.plano(planoId);
  // The version first: whoever sees an old plan is shown the new one, and then learns from it what it allows.
  exigirVersao(antes, versao);
  if (situacao) exigirHabilitada(situacao(antes), acao);
  else exigirAcao(sessao, antes, acao as Acao);
  const { plano, historico } = mudar(antes);
  if (plano === antes && !historico) return antes;
  const depois = { ...plano, versao: estado.novoId('v') };
  estado.trocarPlano(depois);
  registrarNoHistorico(estado, sessao, planoId, { acao, ...historico });
  return depois;
}

/** Refuses what `acoesDe` does not offer, by the reason that it gives. */
export function exigirAcao(sessao: Sessao, plano: PlanoDoCliente, acao: Acao): void {
  const status = statusDe(sessao.configuracao.statusDePlano, plano.status.id);
  exigirHabilitada(acoesDe(plano, { ...sessao, status })[acao], acao);
}

export function exigirVersao(plano: PlanoDoCliente, versao: string): void {
  if (plano.versao !== versao) throw new ConflictError('Somebody has changed this plan meanwhile.', { atual: plano });
}

function exigirHabilitada(situacao: Situacao, acao: string): void {
  if (situacao.situacao === 'habilitada') return;
  switch (situacao.motivo) {
    case 'permissao':
      throw new ForbiddenError(`This operator lacks the permission for ${acao}.`);
    case 'status':
    case 'programado':
      throw new InvalidTransitionError(`The status of this plan does not allow ${acao}.`);
    case 'capacidade':
    case 'configuracao':
      throw new UnsupportedCapabilityError(`This provider does not offer ${acao} for this plan.`);
  }
}
