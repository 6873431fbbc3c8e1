import type { AcaoDeServico } from './acao-de-servico.js';
import { acoesDoServico } from './acoes-do-servico.js';
import type { Sessao } from './configuracao.js';
import type { PlanoDoCliente } from './plano.js';
import type { ServicoDoPlano } from './servico.js';
import type { Situacao } from './situacao.js';
import { statusDe } from './status.js';

const BLOQUEADA: Situacao = { situacao: 'desabilitada', motivo: 'configuracao' };

/** Whether the plan's configuration demands this service and it is the last one of its kind (SPEC B05). */
const exigido = ({ tipo, id }: ServicoDoPlano, { exigencias, servicos }: PlanoDoCliente): boolean =>
  exigencias?.[tipo] === 'obrigatorio' && !servicos.some((outro) => outro.tipo === tipo && outro.id !== id);

/** Nothing but a registration: the registry keeps it until its last day, so there is nothing to edit. */
const soRegistro = (servico: ServicoDoPlano): boolean => servico.tipo === 'dominio' && servico.registradoAte !== undefined && !servico.hospedagem;

/**
 * Whether one action can be done with one service of a plan (SPEC A05, E07, E09): what its menu says, and besides that the last
 * service that the plan demands cannot go, and an action that its kind does not have cannot be done.
 */
export function situacaoDoServico(
  servico: ServicoDoPlano,
  plano: PlanoDoCliente,
  acao: AcaoDeServico,
  sessao: Pick<Sessao, 'permissoes' | 'capacidades' | 'configuracao'>,
): Situacao {
  const status = statusDe(sessao.configuracao.statusDePlano, plano.status.id);
  const noMenu = acoesDoServico(servico, { ...sessao, status }).find((uma) => uma.acao === acao);
  if (!noMenu || noMenu.situacao !== 'habilitada') return noMenu ?? BLOQUEADA;
  return (acao === 'remover' && exigido(servico, plano)) || (acao === 'editar' && soRegistro(servico)) ? BLOQUEADA : { situacao: 'habilitada' };
}
