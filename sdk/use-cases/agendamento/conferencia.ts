import { createLoader, type Loader } from '../../core/resource.js';
import { semAgendamento, type TempoDoAgendamento } from '../../domain/agendamento-do-plano.js';
import type { AlvoDeAgenda, DiaDaAgenda } from '../../domain/agenda.js';
import { dataValida, type DataIso } from '../../domain/data.js';
import { isSdkError, type SdkError } from '../../errors/sdk-error.js';
import type { PlanoSdk } from '../../plano-sdk.js';
import { alvoDo, type RascunhoDeAgendamento } from './rascunho.js';

/** How far the check of the time against the agenda has come; `falhou` leaves the last word to the backend. */
export type EstadoDaConferencia = { readonly status: 'nenhuma' | 'conferindo' | 'conferido' } | { readonly status: 'falhou'; readonly erro: SdkError };

interface Pedido {
  readonly alvo: AlvoDeAgenda;
  readonly data: DataIso;
}

function pedidoDe(rascunho: RascunhoDeAgendamento, hoje: DataIso): Pedido | undefined {
  const alvo = alvoDo(rascunho);
  const { data } = rascunho;
  return alvo && data && dataValida(data) && data >= hoje ? { alvo, data } : undefined;
}

const mesmo = (a: Pedido, b: Pedido): boolean => a.data === b.data && a.alvo.tipo === b.alvo.tipo && a.alvo.id === b.alvo.id;

/** Keeps at hand the agenda of the day that a draft names, so that typed times are checked as picked ones (SPEC C03). */
export class ConferenciaDeHorario {
  readonly #loader: Loader<DiaDaAgenda, Pedido, SdkError>;
  #pedido: Pedido | undefined;

  /** `exceto`: an appointment whose own time counts as free. */
  constructor(sdk: PlanoSdk, exceto: TempoDoAgendamento | undefined, aoMudar: () => void) {
    this.#loader = createLoader(
      async ({ alvo, data }: Pedido, signal) => semAgendamento(await sdk.backend.diaDaAgenda(alvo, data, { signal }), exceto),
      isSdkError,
    );
    this.#loader.subscribe(aoMudar);
  }

  get estado(): EstadoDaConferencia {
    const { state } = this.#loader;
    if (!this.#pedido || state.status === 'idle') return { status: 'nenhuma' };
    if (state.status === 'failed') return { status: 'falhou', erro: state.erro };
    return { status: state.status === 'ready' ? 'conferido' : 'conferindo' };
  }

  /** The day of what was last asked for, once it is there. */
  get dia(): DiaDaAgenda | undefined {
    const { state } = this.#loader;
    return this.#pedido && state.status === 'ready' ? state.valor : undefined;
  }

  /** Loads the draft's day unless it is there or on its way; `deNovo`: in any case. */
  async conferir(rascunho: RascunhoDeAgendamento, hoje: DataIso, deNovo = false): Promise<void> {
    const pedido = pedidoDe(rascunho, hoje);
    if (!deNovo && pedido && this.#pedido && mesmo(pedido, this.#pedido)) return;
    this.#pedido = pedido;
    if (pedido) await this.#loader.load(pedido);
    else this.#loader.abort();
  }

  encerrar(): void {
    this.#pedido = undefined;
    this.#loader.abort();
  }
}
