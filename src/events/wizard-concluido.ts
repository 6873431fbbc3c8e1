/** "Ver planos" after success: the operator is done with the wizard. */
export class WizardConcluidoEvent extends CustomEvent<{ readonly clienteId: string; readonly planoId: string }> {
  constructor(clienteId: string, planoId: string) {
    super('wizard-concluido', { bubbles: true, composed: true, detail: { clienteId, planoId } });
  }
}

declare global {
  interface HTMLElementEventMap {
    'wizard-concluido': WizardConcluidoEvent;
  }
}
