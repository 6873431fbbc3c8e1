import type { DetalhesDaCobranca } from './cobranca.js';
import type { ContaBancaria } from './conta-bancaria.js';
import type { Instante } from './data.js';

/** What may be authorised: a debit from an account, or recurring Pix (BCB, since June 2025). */
export const FORMAS_AUTORIZADAS = ['debito-conta', 'pix-automatico'] as const;
export type FormaAutorizada = (typeof FORMAS_AUTORIZADAS)[number];

/** States of DOMINIO §8, for both forms: a Pix one is `pendente` when made, `enviada` while its payer decides, and may expire. */
export const ESTADOS_DA_AUTORIZACAO = ['pendente', 'enviada', 'aceita', 'recusada', 'expirada', 'cancelada'] as const;
export type EstadoDaAutorizacao = (typeof ESTADOS_DA_AUTORIZACAO)[number];

const PROXIMOS: { readonly [E in EstadoDaAutorizacao]: readonly EstadoDaAutorizacao[] } = {
  pendente: ['enviada', 'cancelada'],
  enviada: ['aceita', 'recusada', 'expirada', 'cancelada'],
  aceita: ['cancelada'],
  recusada: [],
  expirada: [],
  cancelada: [],
};

/** The states that may follow (DOMINIO §8): cancelled at any time while it lives; only a Pix one expires. */
export const proximosEstados = (forma: FormaAutorizada, estado: EstadoDaAutorizacao): readonly EstadoDaAutorizacao[] =>
  PROXIMOS[estado].filter((proximo) => proximo !== 'expirada' || forma === 'pix-automatico');

/** Whether it is in force, or may still be. */
export const autorizacaoViva = ({ estado }: { readonly estado: EstadoDaAutorizacao }): boolean => PROXIMOS[estado].length > 0;

/** An account as it may be shown: bank and last digits (DOMINIO §9). */
export interface ContaMascarada {
  readonly banco: string;
  /** e.g. `•••71-6` */
  readonly conta: string;
}

/** An authorisation as the backend lists it: never with the whole account. */
export interface AutorizacaoDeDebito {
  readonly id: string;
  readonly forma: FormaAutorizada;
  readonly estado: EstadoDaAutorizacao;
  /** Since when it is in this state. */
  readonly desde: Instante;
  readonly titular: string;
  readonly conta?: ContaMascarada | undefined;
  /** Why the bank refused. */
  readonly motivo?: string | undefined;
  /** Where an operator may bring it by hand; a backend that hears of the bank by itself names `cancelada` only. */
  readonly proximos: readonly EstadoDaAutorizacao[];
}

/** What "Alterar" sends. */
export type NovaAutorizacao = Extract<DetalhesDaCobranca, { readonly forma: FormaAutorizada }>;

/** What the bank said, or the client: the next state of an authorisation. */
export interface MudancaDeAutorizacao {
  readonly autorizacaoId: string;
  readonly estado: EstadoDaAutorizacao;
  readonly motivo?: string | undefined;
}

/** The last digits of an account (DOMINIO §9). */
export const mascararConta = ({ banco, conta, contaDigito }: Pick<ContaBancaria, 'banco' | 'conta' | 'contaDigito'>): ContaMascarada => ({
  banco,
  conta: `•••${conta.slice(-2)}-${contaDigito}`,
});
