import type { FormaDePagamento } from './forma-de-pagamento.js';
import type { DataIso, Instante } from './data.js';
import type { Centavos } from './dinheiro.js';
import type { Endereco } from './endereco.js';
import type { Velocidade } from './oferta.js';
import type { ExigenciaDeServico, ServicoDoPlano } from './servico.js';
import type { TipoDeAdicao } from './tipo-de-adicao.js';

/** A status (by its id in the registry) with its first day and, where it ends by itself, its last one. */
export interface StatusNoTempo {
  readonly id: string;
  readonly desde: DataIso;
  readonly ate?: DataIso | undefined;
}

/** A plan that a client has: one row of the "Planos" tab. */
export interface PlanoDoCliente {
  readonly id: string;
  /** Opaque version for `If-Match`; changes with every edit. */
  readonly versao: string;
  readonly clienteId: string;
  /** What was sold, as it was named then. */
  readonly oferta: { readonly id: string; readonly nome: string; readonly velocidade?: Velocidade | undefined };
  readonly enderecoInstalacao: Endereco;
  readonly enderecoCobranca: Endereco;
  readonly formaDePagamento: FormaDePagamento;
  /** 1–31; 31 is "último dia". */
  readonly diaDeVencimento: number;
  readonly preco: Centavos;
  readonly status: StatusNoTempo;
  /** A change of status that is set for a day to come: a cancellation, a suspension. It comes true by itself. */
  readonly programado?: StatusNoTempo | undefined;
  readonly servicos: readonly ServicoDoPlano[];
  /** What the plan's configuration says of each kind of service; one that is not named is optional. Manual 5.4.1.2 Obs. */
  readonly exigencias?: { readonly [T in TipoDeAdicao]?: ExigenciaDeServico | undefined } | undefined;
  readonly criadoEm: Instante;
  readonly agendamentoId?: string | undefined;
}

/** How many plans the client has in each group, whatever is searched. */
export interface ContagemDePlanos {
  readonly ativo: number;
  readonly inativo: number;
  readonly cancelado: number;
}

/** How the list may be ordered; the backend sorts, because it pages. */
export const ORDENS_DE_PLANOS = ['nome', 'vencimento', 'preco', 'status-desde'] as const;
export type OrdemDePlanos = (typeof ORDENS_DE_PLANOS)[number];

/** What the list shows: group, search, filters, order. */
export interface FiltroDePlanos {
  readonly grupo: 'ativo' | 'inativo' | 'cancelado';
  /** Free text over plan, login, e-mail and street. */
  readonly busca?: string | undefined;
  readonly formaDePagamento?: FormaDePagamento | undefined;
  readonly ordem?: OrdemDePlanos | undefined;
  readonly direcao?: 'asc' | 'desc' | undefined;
}

/** One page of the list. `proximo` is an opaque cursor; absent on the last page. */
export interface PaginaDePlanos {
  readonly itens: readonly PlanoDoCliente[];
  readonly proximo?: string | undefined;
  /** Plans that match group, search and filters. */
  readonly total: number;
  /** Sum of the monthly prices of those plans. */
  readonly soma: Centavos;
  /** All plans of the client by group, whatever is searched: the numbers on the three tabs. */
  readonly contagem: ContagemDePlanos;
}
