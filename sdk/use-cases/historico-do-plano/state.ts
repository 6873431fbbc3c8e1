import type { MotivoDeBloqueio } from '../../domain/acoes-de.js';
import type { Falta } from '../../domain/falta.js';
import type { EntradaDoHistorico } from '../../domain/historico.js';
import type { PlanoDoCliente } from '../../domain/plano.js';
import type { SdkError } from '../../errors/sdk-error.js';

/** The note that is being written. */
export interface RascunhoDeNota {
  readonly texto: string;
  readonly faltas: readonly Falta[];
  readonly enviando: boolean;
  /** Why the backend did not take it. */
  readonly recusa?: SdkError | undefined;
  /** The answer was lost: only the same note with the same key may follow. */
  readonly incerta: boolean;
  /** How many were added since the history was opened. */
  readonly gravadas: number;
}

/** What comes after the entries that are there. */
export type MaisAntigas =
  | { readonly status: 'nenhuma' }
  | { readonly status: 'ha'; readonly cursor: string }
  | { readonly status: 'vindo'; readonly cursor: string }
  | { readonly status: 'falhou'; readonly cursor: string; readonly erro: SdkError };

export interface HistoricoAberto {
  readonly phase: 'ready';
  readonly plano: PlanoDoCliente;
  /** Time zone of the provider, in which instants are told. */
  readonly fuso: string;
  /** Newest first. */
  readonly itens: readonly EntradaDoHistorico[];
  readonly antigas: MaisAntigas;
  readonly nota: RascunhoDeNota;
}

export type EstadoDoHistorico =
  | { readonly phase: 'loading' }
  | { readonly phase: 'unavailable'; readonly erro: SdkError }
  | { readonly phase: 'blocked'; readonly motivo: MotivoDeBloqueio; readonly plano: PlanoDoCliente }
  | HistoricoAberto;
