export interface PlanoAdicionadoDetail {
  readonly clienteId: string;
  readonly planoId: string;
  readonly agendamentoId?: string | undefined;
}

/** After a plan was added. */
export class PlanoAdicionadoEvent extends CustomEvent<PlanoAdicionadoDetail> {
  constructor(detail: PlanoAdicionadoDetail) {
    super('plano-adicionado', { bubbles: true, composed: true, detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'plano-adicionado': PlanoAdicionadoEvent;
  }
}
