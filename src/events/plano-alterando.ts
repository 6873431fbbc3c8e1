/** Which action on which plan. Never what was typed: it may be a secret. */
export interface AcaoDoPlanoDetail {
  readonly planoId: string;
  readonly clienteId: string;
  /** The action's name, e.g. `alterar-vencimento`. */
  readonly acao: string;
}

/** Before a plan is changed. `preventDefault()` stops it and leaves the form as it is. */
export class PlanoAlterandoEvent extends CustomEvent<AcaoDoPlanoDetail> {
  constructor(detail: AcaoDoPlanoDetail) {
    super('plano-alterando', { bubbles: true, composed: true, cancelable: true, detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'plano-alterando': PlanoAlterandoEvent;
  }
}
