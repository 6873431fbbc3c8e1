/** The operator leaves the wizard without adding a plan. `preventDefault()` keeps it open. */
export class WizardCanceladoEvent extends CustomEvent<{ readonly clienteId: string }> {
  constructor(clienteId: string) {
    super('wizard-cancelado', { bubbles: true, composed: true, cancelable: true, detail: { clienteId } });
  }
}

declare global {
  interface HTMLElementEventMap {
    'wizard-cancelado': WizardCanceladoEvent;
  }
}
