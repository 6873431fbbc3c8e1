import { nomeDoServico, type ServicoDoPlano } from '../../sdk/domain/servico.js';
import type { LocaleController } from '../controllers/locale-controller.js';
import { servicosPorExtenso as textos } from '../i18n/pt-BR/servicos-por-extenso.js';

/** "o login login0042@provedor, o e-mail contato@provedor e o IP 203.0.113.18": what somebody loses, in words. */
export function servicosPorExtenso(locale: LocaleController, servicos: readonly ServicoDoPlano[]): string {
  const { nomes } = locale.t(textos);
  return new Intl.ListFormat(locale.idioma).format(servicos.map((servico) => nomes[servico.tipo](nomeDoServico(servico))));
}
