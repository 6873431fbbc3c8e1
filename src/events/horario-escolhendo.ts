import type { HorarioEscolhidoDetail } from './horario-escolhido.js';

/** Before a time of the agenda is taken. `preventDefault()` leaves the agenda as it is. */
export class HorarioEscolhendoEvent extends CustomEvent<HorarioEscolhidoDetail> {
  constructor(detail: HorarioEscolhidoDetail) {
    super('horario-escolhendo', { bubbles: true, composed: true, cancelable: true, detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'horario-escolhendo': HorarioEscolhendoEvent;
  }
}
