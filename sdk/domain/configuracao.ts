import type { FormaDePagamento } from './forma-de-pagamento.js';
import type { StatusDePlano } from './status.js';
import type { Permissoes } from './permissao.js';

/** What the provider has set and the forms obey (DOMINIO §2). */
export interface Configuracao {
  readonly prestadora: { readonly nome: string; readonly fuso: string; readonly porte: 'micro' | 'ppp' | 'grande' };
  readonly formasDePagamento: readonly FormaDePagamento[];
  /** Days of the month, 1–31; 31 is "último dia". */
  readonly diasDeVencimento: readonly number[];
  readonly statusDePlano: readonly StatusDePlano[];
  /** Makes every active RADIUS service required. */
  readonly loginRadiusObrigatorio: boolean;
  readonly bloquearAcentosEmLogin: boolean;
  readonly exigirDominioComPonto: 'erro' | 'aviso' | 'nao';
  readonly celularObrigatorio: boolean;
  readonly operadorasDeTelefone: readonly string[];
  /** Whether the operator is shown the number of a cancellation. */
  readonly mostraProtocoloDeCancelamento?: boolean | undefined;
  /** Minutes of a slot of the agenda. */
  readonly minutosDoSlot: number;
  /** Day that a week of the agenda begins with: 0 is Sunday (unless told) … 6 is Saturday. */
  readonly primeiroDiaDaSemana?: number | undefined;
}

/** What this backend can do; the interface leaves out what it cannot (SPEC S02). */
export const CAPACIDADES = [
  'buscarCep',
  'agendar',
  'verificarLogin',
  'verificarEmail',
  'contatos',
  'cartoesSalvos',
  'contratos',
  'debitoAutomatico',
  'servicosDeIp',
  'hospedagemDeDominio',
  'registroDeDominio',
  'antivirus',
  'diagnostico',
  'mudancaDePlano',
  'desbloqueioEmConfianca',
  'suspensao',
  'camposExtra',
  'historico',
] as const;
export type Capacidade = (typeof CAPACIDADES)[number];
export type Capacidades = { readonly [C in Capacidade]: boolean };

/** Who works at the counter. `id` also separates drafts on a shared computer. */
export interface Operador {
  readonly id: string;
  readonly nome: string;
}

/** All that a flow must know before it can start; asked once and shared. */
export interface Sessao {
  readonly operador: Operador;
  readonly permissoes: Permissoes;
  readonly configuracao: Configuracao;
  readonly capacidades: Capacidades;
}
