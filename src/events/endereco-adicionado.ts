import type { Endereco } from '../../sdk/domain/endereco.js';

/** After an address was added to the client. */
export class EnderecoAdicionadoEvent extends CustomEvent<{ readonly clienteId: string; readonly endereco: Endereco }> {
  constructor(clienteId: string, endereco: Endereco) {
    super('endereco-adicionado', { bubbles: true, composed: true, detail: { clienteId, endereco } });
  }
}

declare global {
  interface HTMLElementEventMap {
    'endereco-adicionado': EnderecoAdicionadoEvent;
  }
}
