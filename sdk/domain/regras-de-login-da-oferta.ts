import type { Configuracao } from './configuracao.js';
import { regrasDeLoginPadrao, type RegrasDeLogin } from './login-radius.js';
import type { Oferta } from './oferta.js';

/** The rules that a login of this plan obeys. Manual 2.2.1.1; SENHA §9. */
export const regrasDeLoginDa = (oferta: Pick<Oferta, 'dominioNoLogin' | 'dominios'>, configuracao: Configuracao): RegrasDeLogin => ({
  ...regrasDeLoginPadrao,
  dominio: oferta.dominioNoLogin,
  dominios: oferta.dominios.radius,
  bloquearAcentos: configuracao.bloquearAcentosEmLogin,
  exigirDominioComPonto: configuracao.exigirDominioComPonto,
});
