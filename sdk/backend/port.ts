import type { PortaDeDocumentos } from './portas/documentos.js';
import type { PortaDoAgendamento } from './portas/agendamento.js';
import type { PortaDaVida } from './portas/vida.js';
import type { PortaDeServicos } from './portas/servicos.js';
import type { PortaDeVenda } from './portas/venda.js';
import type { PortaDoRegistro } from './portas/registro.js';

export type { AutorizacaoSalva, ContratoSalvo, PlanoComImpresso, VencimentoAlterado } from './portas/documentos.js';
export type { Edicao, Escrita, Leitura } from './portas/opcoes.js';
export type { NovaSenha } from './portas/servicos.js';
export type { IdentificadorDeServico, PlanoAdicionado } from './portas/venda.js';

/**
 * The narrow waist: what Plano Kit needs from any backend, in domain words, by subject. An adapter implements it;
 * everything above knows nothing else. Every method fails with an `SdkError` and with nothing else. What a backend
 * lacks it says by capability, and then refuses with `UnsupportedCapabilityError`.
 */
export interface Backend extends PortaDeDocumentos, PortaDoAgendamento, PortaDeVenda, PortaDaVida, PortaDeServicos, PortaDoRegistro {}
