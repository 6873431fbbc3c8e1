/** "Adicionar Plano" was chosen. `preventDefault()` keeps our wizard closed, e.g. because the portal opens its own screen. */
export class AdicionarPlanoEvent extends CustomEvent<{ readonly clienteId: string }> {
  constructor(clienteId: string) {
    super('adicionar-plano', { bubbles: true, composed: true, cancelable: true, detail: { clienteId } });
  }
}

declare global {
  interface HTMLElementEventMap {
    'adicionar-plano': AdicionarPlanoEvent;
  }
}
