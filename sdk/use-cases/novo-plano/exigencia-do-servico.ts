import type { Configuracao } from '../../domain/configuracao.js';
import type { Oferta } from '../../domain/oferta.js';
import type { ExigenciaDeServico } from '../../domain/servico.js';
import type { ServicoDoWizard } from './state.js';

/** Whether a plan's service is off, on or demanded; `loginRadiusObrigatorio` demands every active login (DOMINIO §2). */
export function exigenciaDoServico(servico: ServicoDoWizard, oferta: Oferta, configuracao: Configuracao): ExigenciaDeServico {
  const exigencia = oferta.servicos[servico];
  return servico === 'loginRadius' && exigencia === 'opcional' && configuracao.loginRadiusObrigatorio ? 'obrigatorio' : exigencia;
}
