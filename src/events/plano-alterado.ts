import type { AcaoDoPlanoDetail } from './plano-alterando.js';

/** After a plan was changed. */
export class PlanoAlteradoEvent extends CustomEvent<AcaoDoPlanoDetail> {
  constructor(detail: AcaoDoPlanoDetail) {
    super('plano-alterado', { bubbles: true, composed: true, detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'plano-alterado': PlanoAlteradoEvent;
  }
}
