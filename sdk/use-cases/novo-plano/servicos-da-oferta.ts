import type { Configuracao } from '../../domain/configuracao.js';
import { regrasDeLoginPadrao, type RegrasDeLogin } from '../../domain/login-radius.js';
import type { Oferta } from '../../domain/oferta.js';
import type { ExigenciaDeServico } from '../../domain/servico.js';
import type { ServicoDoWizard } from './state.js';

/** Whether a plan's service is off, on or demanded; `loginRadiusObrigatorio` demands every active login (DOMINIO §2). */
export function exigenciaDoServico(servico: ServicoDoWizard, oferta: Oferta, configuracao: Configuracao): ExigenciaDeServico {
  const exigencia = oferta.servicos[servico];
  return servico === 'loginRadius' && exigencia === 'opcional' && configuracao.loginRadiusObrigatorio ? 'obrigatorio' : exigencia;
}

/** The rules that a login of this plan obeys. Manual 2.2.1.1; SENHA §9. */
export const regrasDeLoginDa = (oferta: Oferta, configuracao: Configuracao): RegrasDeLogin => ({
  ...regrasDeLoginPadrao,
  dominio: oferta.dominioNoLogin,
  bloquearAcentos: configuracao.bloquearAcentosEmLogin,
  exigirDominioComPonto: configuracao.exigirDominioComPonto,
});
