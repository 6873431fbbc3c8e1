import type { Vaga } from '../../sdk/domain/agenda.js';

/** Either `tecnicoId` or, for "Qualquer técnico", `cargoId`; `data` is ISO, `inicio` and `fim` are `HH:mm`. */
export type HorarioEscolhidoDetail = Vaga;

/** After a time of the agenda was taken: double click, Enter or "Escolher". Nothing is booked yet. */
export class HorarioEscolhidoEvent extends CustomEvent<HorarioEscolhidoDetail> {
  constructor(detail: HorarioEscolhidoDetail) {
    super('horario-escolhido', { bubbles: true, composed: true, detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'horario-escolhido': HorarioEscolhidoEvent;
  }
}
