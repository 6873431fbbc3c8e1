import type { FaixaDaSenha } from '../../sdk/domain/senha/avaliacao-da-senha.js';
import type { CodigoDeAlerta } from '../../sdk/domain/senha/guarda/alerta.js';

/** What may leave the field: figures and codes, never the password nor a piece of it. */
export interface DetalheDaSenhaAvaliada {
  /** The scale's number, 0 to 100. */
  readonly percentual: number;
  readonly faixa: FaixaDaSenha;
  /** The band that is worded: not above Fraca while a grave alert stands. */
  readonly faixaEfetiva: FaixaDaSenha;
  readonly alertas: readonly CodigoDeAlerta[];
  /** Whether policy and limits let the password through. */
  readonly aceitavel: boolean;
}

/** The strength changed. Never the password. */
export class SenhaAvaliadaEvent extends CustomEvent<DetalheDaSenhaAvaliada> {
  constructor(detail: DetalheDaSenhaAvaliada) {
    super('senha-avaliada', { bubbles: true, composed: true, detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'senha-avaliada': SenhaAvaliadaEvent;
  }
}
