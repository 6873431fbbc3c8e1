import type { NovoPlano } from '../../sdk/domain/novo-plano.js';

/** What is about to be sent, without passwords, bank or card data. */
export interface PlanoAdicionandoDetail {
  readonly clienteId: string;
  readonly ofertaId: NovoPlano['ofertaId'];
  readonly comAgendamento: boolean;
}

/** Before a plan is added. `preventDefault()` stops it and leaves the draft as it is. */
export class PlanoAdicionandoEvent extends CustomEvent<PlanoAdicionandoDetail> {
  constructor(detail: PlanoAdicionandoDetail) {
    super('plano-adicionando', { bubbles: true, composed: true, cancelable: true, detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'plano-adicionando': PlanoAdicionandoEvent;
  }
}
