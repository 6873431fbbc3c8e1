export interface AcaoFechadaDetail {
  readonly planoId: string;
  readonly acao: string;
  /** Whether the plan was changed. */
  readonly concluida: boolean;
}

/** The operator is through with it: whoever opened the action closes it. */
export class AcaoFechadaEvent extends CustomEvent<AcaoFechadaDetail> {
  constructor(detail: AcaoFechadaDetail) {
    super('acao-fechada', { bubbles: true, composed: true, detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'acao-fechada': AcaoFechadaEvent;
  }
}
