import { nomeDoServico } from '../../sdk/domain/servico.js';
import { statusDe } from '../../sdk/domain/status.js';
import type { DadosDaAcao } from '../../sdk/use-cases/acao-do-plano/acao-do-plano.js';
import type { LocaleController } from '../controllers/locale-controller.js';
import { diferencas as textos } from '../i18n/pt-BR/diferencas.js';
import type { Diferenca } from './acao-do-plano.element.js';

/** What somebody else has changed in the plan, as far as leaving, pausing or changing it depends on it. */
export function diferencasDoPlano(locale: LocaleController, antes: DadosDaAcao, agora: DadosDaAcao): Diferenca[] {
  const t = locale.t(textos);
  const linhas = (dados: DadosDaAcao): [string, string][] => {
    const { plano, sessao } = dados;
    const { descricao } = statusDe(sessao.configuracao.statusDePlano, plano.status.id);
    return [
      [t.plano, plano.oferta.nome],
      [t.status, plano.status.ate ? `${descricao} (${locale.data(plano.status.ate)})` : descricao],
      [t.valor, locale.moeda(plano.preco)],
      [t.servicos, plano.servicos.map(nomeDoServico).join(', ') || t.nenhum],
    ];
  };
  const depois = linhas(agora);
  return linhas(antes).flatMap(([rotulo, valor], i) => {
    const novo = depois[i]?.[1] ?? '';
    return valor === novo ? [] : [{ rotulo, antes: valor, agora: novo }];
  });
}
