/** "Cancelar" of "Novo Endereço": nothing was added. */
export class EnderecoCanceladoEvent extends CustomEvent<{ readonly clienteId: string }> {
  constructor(clienteId: string) {
    super('endereco-cancelado', { bubbles: true, composed: true, detail: { clienteId } });
  }
}

declare global {
  interface HTMLElementEventMap {
    'endereco-cancelado': EnderecoCanceladoEvent;
  }
}
