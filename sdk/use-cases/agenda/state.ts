import type { AlvoDeAgenda, RecursosDeAgenda, Vaga } from '../../domain/agenda.js';
import type { DataIso, Hora } from '../../domain/data.js';
import type { FaixasDoDia } from '../../domain/faixas-da-agenda.js';
import type { Momento } from '../../domain/situacao-do-horario.js';
import type { SdkError } from '../../errors/sdk-error.js';

/** A day as it is shown. */
export interface DiaMostrado {
  /** Whose day this is; while another target is loading it is the former one. */
  readonly alvo: AlvoDeAgenda;
  /** Name of the technician or role. */
  readonly nome: string;
  readonly faixas: FaixasDoDia;
  readonly recursos: RecursosDeAgenda;
  /** Now, on the provider's wall. */
  readonly agora: Momento;
  readonly minutosDoSlot: number;
}

/** What the agenda was asked for. */
export interface ConsultaDaAgenda {
  readonly alvo: AlvoDeAgenda;
  /** Undefined until today is known: the zone is the provider's. */
  readonly data: DataIso | undefined;
  /** Minutes of what is to be booked; undefined: one slot. */
  readonly duracao: number | undefined;
  /** The time that was wished before (SPEC C02). */
  readonly desejado: Hora | undefined;
}

/**
 * `loading` may still have the former day to show, so that a step from day to day does not blink. Only `ready` can
 * have a choice, and it is always one that can be had.
 */
export type EstadoDaAgenda = ConsultaDaAgenda &
  (
    | { readonly phase: 'loading'; readonly dia: DiaMostrado | undefined }
    | { readonly phase: 'failed'; readonly erro: SdkError }
    | { readonly phase: 'ready'; readonly data: DataIso; readonly dia: DiaMostrado; readonly escolha: Vaga | undefined }
  );
