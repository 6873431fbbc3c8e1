import type { AlvoDeAgenda, RecursosDeAgenda, Vaga } from '../../domain/agenda.js';
import type { DataIso, Hora } from '../../domain/data.js';
import type { FiltroDeTecnicos, FolhaDaAgenda, PeriodoDaAgenda } from '../../domain/folha-da-agenda.js';
import type { Momento } from '../../domain/situacao-do-horario.js';
import type { SdkError } from '../../errors/sdk-error.js';

/** The sheet as it is shown. */
export interface FolhaMostrada extends FolhaDaAgenda {
  /** Whose sheet this is; while another target is loading it is the former one. */
  readonly alvo: AlvoDeAgenda;
  /** Name of the technician or role. */
  readonly nome: string;
  readonly periodo: PeriodoDaAgenda;
  readonly recursos: RecursosDeAgenda;
  /** What the technicians can be filtered by; empty: nothing to choose. */
  readonly filtros: { readonly cidades: readonly string[]; readonly habilidades: readonly string[] };
  /** Now, on the provider's wall. */
  readonly agora: Momento;
  readonly minutosDoSlot: number;
}

/** What the agenda was asked for. */
export interface ConsultaDaAgenda {
  readonly alvo: AlvoDeAgenda;
  readonly periodo: PeriodoDaAgenda;
  /** Undefined until today is known: the zone is the provider's. */
  readonly data: DataIso | undefined;
  /** Minutes of what is to be booked; undefined: one slot. */
  readonly duracao: number | undefined;
  /** The time that was wished before (SPEC C02). */
  readonly desejado: Hora | undefined;
  readonly filtro: FiltroDeTecnicos;
}

/**
 * `loading` may still have the former sheet to show, so that a step from day to day does not blink. Only `ready` can
 * have a choice, and it is always one that can be had.
 */
export type EstadoDaAgenda = ConsultaDaAgenda &
  (
    | { readonly phase: 'loading'; readonly folha: FolhaMostrada | undefined }
    | { readonly phase: 'failed'; readonly erro: SdkError }
    | {
        readonly phase: 'ready';
        readonly data: DataIso;
        readonly folha: FolhaMostrada;
        readonly escolha: Vaga | undefined;
        /** Why the last refresh did not come: what is shown may be old. */
        readonly atraso: SdkError | undefined;
      }
  );
