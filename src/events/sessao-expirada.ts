/**
 * A request was refused because the session has ended. `esperar(promise)`: the portal signs the operator in again, and
 * what was refused is asked once more when the promise resolves; nothing has to be typed again. Without it, or when the
 * promise is rejected, the element says that the session has ended.
 */
export class SessaoExpiradaEvent extends CustomEvent<undefined> {
  #espera: Promise<boolean> | undefined;

  constructor() {
    super('sessao-expirada', { bubbles: true, composed: true, cancelable: true });
  }

  /** The portal takes care of it; also counts as `preventDefault()`. */
  esperar(entrada: Promise<unknown>): void {
    this.preventDefault();
    this.#espera = entrada.then(
      () => true,
      () => false,
    );
  }

  /** Whether the operator has signed in again. */
  get entrou(): boolean | Promise<boolean> {
    return this.#espera ?? false;
  }
}

declare global {
  interface HTMLElementEventMap {
    'sessao-expirada': SessaoExpiradaEvent;
  }
}
