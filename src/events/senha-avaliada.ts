import type { FaixaDaSenha } from '../../sdk/domain/senha/avaliacao-da-senha.js';

/** The strength changed. Never the password. */
export class SenhaAvaliadaEvent extends CustomEvent<{ readonly percentual: number; readonly faixa: FaixaDaSenha }> {
  constructor(percentual: number, faixa: FaixaDaSenha) {
    super('senha-avaliada', { bubbles: true, composed: true, detail: { percentual, faixa } });
  }
}

declare global {
  interface HTMLElementEventMap {
    'senha-avaliada': SenhaAvaliadaEvent;
  }
}
