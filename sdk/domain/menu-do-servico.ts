import type { AcaoDeServico } from './acao-de-servico.js';
import type { ContextoDeAcoes } from './acoes-de.js';
import { acoesDoServico } from './acoes-do-servico.js';
import type { ItemDeAcao, OpcoesDoMenu } from './menu-do-plano.js';
import type { ServicoDoPlano } from './servico.js';

export type ItemDoServico = ItemDeAcao<AcaoDeServico, AcaoDeServico>;

/** Groups of lines, apart by a rule. */
export type MenuDoServico = readonly (readonly ItemDoServico[])[];

/** The menu of a service's row (SPEC A04; manual 6.8): what is hidden is not in it, what is greyed says why. */
export function menuDoServico(servico: ServicoDoPlano, contexto: ContextoDeAcoes, { temTela = () => true }: OpcoesDoMenu<AcaoDeServico> = {}): MenuDoServico {
  const itens = acoesDoServico(servico, contexto).flatMap((uma): ItemDoServico[] => {
    if (uma.situacao === 'oculta' || !temTela(uma.acao)) return [];
    return [{ tipo: 'acao', nome: uma.acao, acao: uma.acao, motivo: uma.situacao === 'desabilitada' ? uma.motivo : undefined }];
  });
  // As in the plan's own menu: what cannot be undone stands last and apart.
  return [itens.filter(({ acao }) => acao !== 'remover'), itens.filter(({ acao }) => acao === 'remover')].filter((grupo) => grupo.length > 0);
}
