import type { TipoDeAdicao } from '../../domain/tipo-de-adicao.js';
import type { PlanoSdk } from '../../plano-sdk.js';
import { adicionarEmail } from './email.js';
import { hospedarDominio } from './hospedagem.js';
import { adicionarIp } from './ip.js';
import { adicionarLicenca } from './licenca.js';
import { adicionarLogin } from './login.js';
import { registrarDominio } from './registro.js';

export { adicionarEmail, adicionarIp, adicionarLicenca, adicionarLogin, hospedarDominio, registrarDominio };
export type { AdicionarIpFlow } from './ip.js';
export type { EstadoDaConsulta } from './consulta-de-dominio.js';
export type { FormDeIp } from './formulario-de-ip.js';
export type { RegistrarDominioFlow } from './registro.js';
export type { DadosDoServicoNovo, ServicoNovoFlow } from './servico-novo.js';

const FLOWS = {
  'login-radius': adicionarLogin,
  email: adicionarEmail,
  ip: adicionarIp,
  dominio: hospedarDominio,
  'registrar-dominio': registrarDominio,
  antivirus: adicionarLicenca,
} as const satisfies { readonly [T in TipoDeAdicao]: unknown };

/** "Adicionar Serviço" of one kind without a screen (SPEC E01–E06). Whoever knows the kind beforehand calls its own flow and loads no other. */
export const adicionarServico = <T extends TipoDeAdicao>(sdk: PlanoSdk, { planoId, tipo }: { readonly planoId: string; readonly tipo: T }) =>
  FLOWS[tipo](sdk, { planoId }) as ReturnType<(typeof FLOWS)[T]>;
