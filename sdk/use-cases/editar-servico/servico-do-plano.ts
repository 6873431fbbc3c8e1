import type { AcaoDeServico } from '../../domain/acao-de-servico.js';
import type { PlanoDoCliente } from '../../domain/plano.js';
import type { ServicoDoPlano } from '../../domain/servico.js';
import type { Situacao } from '../../domain/situacao.js';
import { situacaoDoServico } from '../../domain/situacao-do-servico.js';
import { NotFoundError } from '../../errors/not-found-error.js';
import type { DadosDaAcao } from '../acao-do-plano/acao-do-plano.js';

/** What an action on one service of a plan starts from. */
export interface DadosDoServico extends DadosDaAcao {
  readonly servico: ServicoDoPlano;
}

/** `NotFoundError` when the plan has no such service, e.g. because somebody has removed it. */
export function acharServico({ servicos }: PlanoDoCliente, servicoId: string): ServicoDoPlano {
  const servico = servicos.find(({ id }) => id === servicoId);
  if (!servico) throw new NotFoundError('This plan has no service with this id.');
  return servico;
}

/** Whether the action can be done. Of a service that is not there `acharServico` says so. */
export const situacaoDe =
  (acao: AcaoDeServico, servicoId: string) =>
  ({ plano, sessao }: DadosDaAcao): Situacao => {
    const servico = plano.servicos.find(({ id }) => id === servicoId);
    return servico ? situacaoDoServico(servico, plano, acao, sessao) : { situacao: 'habilitada' };
  };
