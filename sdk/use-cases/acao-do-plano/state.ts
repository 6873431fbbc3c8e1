import type { Sessao } from '../../domain/configuracao.js';
import type { MotivoDeBloqueio } from '../../domain/acoes-de.js';
import type { DataIso } from '../../domain/data.js';
import type { Falta } from '../../domain/falta.js';
import type { PlanoDoCliente } from '../../domain/plano.js';
import type { SdkError } from '../../errors/sdk-error.js';

/** What every action starts from; an action's own data extend it. */
export interface DadosDaAcao {
  readonly sessao: Sessao;
  readonly plano: PlanoDoCliente;
  /** Today on the provider's wall. */
  readonly hoje: DataIso;
}

export interface EditandoAcao<D, F> {
  readonly phase: 'editing';
  readonly dados: D;
  readonly form: F;
  /** What is to be mended; filled by sending, emptied field by field. */
  readonly faltas: readonly Falta[];
  /** Why the backend did not take it. The form stays as it was. */
  readonly recusa?: SdkError | undefined;
  /** The answer was lost: only the same request with the same key may follow (ARCHITECTURE §5). */
  readonly incerto?: boolean | undefined;
  /** Somebody else changed the plan: `dados` are the new ones, these are what the operator had seen. */
  readonly antes?: D | undefined;
}

/** An action on a plan, from opening it to done. */
export type EstadoDaAcao<D, F, R> =
  | { readonly phase: 'loading' }
  | { readonly phase: 'unavailable'; readonly erro: SdkError }
  /** The plan, the operator or the provider does not allow it (SPEC A05). */
  | { readonly phase: 'blocked'; readonly motivo: MotivoDeBloqueio; readonly plano: PlanoDoCliente }
  | EditandoAcao<D, F>
  | { readonly phase: 'sending'; readonly dados: D; readonly form: F }
  | { readonly phase: 'done'; readonly dados: D; readonly form: F; readonly resultado: R };
