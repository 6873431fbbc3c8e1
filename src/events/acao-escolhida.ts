export interface AcaoEscolhidaDetail {
  readonly clienteId: string;
  readonly planoId: string;
  /** An action of the plan (`Acao`) or, with `servicoId`, of that service (`AcaoDeServico`). */
  readonly acao: string;
  readonly servicoId?: string | undefined;
}

/** An action was chosen in a menu of the list. `preventDefault()` keeps our dialog closed, e.g. because the portal has its own screen. */
export class AcaoEscolhidaEvent extends CustomEvent<AcaoEscolhidaDetail> {
  constructor(detail: AcaoEscolhidaDetail) {
    super('acao-escolhida', { bubbles: true, composed: true, cancelable: true, detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'acao-escolhida': AcaoEscolhidaEvent;
  }
}
