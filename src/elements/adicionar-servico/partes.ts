import type { TipoDeAdicao } from '../../../sdk/domain/tipo-de-adicao.js';
import type { QualquerParte } from './parte.js';

/** Flow and fields of each kind, in a file of its own. */
export const PARTES: { readonly [T in TipoDeAdicao]: () => Promise<QualquerParte> } = {
  'login-radius': async () => (await import('./nomes.parte.js')).login,
  email: async () => (await import('./nomes.parte.js')).email,
  ip: async () => (await import('./ip.parte.js')).ip,
  dominio: async () => (await import('./hospedagem.parte.js')).hospedagem,
  'registrar-dominio': async () => (await import('./registro.parte.js')).registro,
  antivirus: async () => (await import('./licenca.parte.js')).licenca,
};
