import type { Configuracao } from './configuracao.js';
import type { Oferta } from './oferta.js';
import type { ExigenciaDeServico } from './servico.js';

/** Whether a plan's service is off, on or demanded; `loginRadiusObrigatorio` demands every active login (DOMINIO §2). */
export function exigenciaDoServico(servico: keyof Oferta['servicos'], oferta: Oferta, configuracao: Configuracao): ExigenciaDeServico {
  const exigencia = oferta.servicos[servico];
  return servico === 'loginRadius' && exigencia === 'opcional' && configuracao.loginRadiusObrigatorio ? 'obrigatorio' : exigencia;
}
