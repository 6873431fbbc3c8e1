import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Readable } from '../../sdk/core/store.js';
import type { PlanoSdk } from '../../sdk/plano-sdk.js';
import { ambienteContext, ouvirProvedoresTardios, type Ambiente } from '../context/ambiente.js';
import { warnOnce } from '../internal/warn-once.js';

/** A headless flow as an element uses it. */
export interface Flow<S> extends Readable<S> {
  /** Loads what the flow needs; harmless when it is there already. */
  iniciar(): void;
  /** Gives running loads up (never a write); `iniciar` may follow. */
  encerrar(): void;
}

type Host = ReactiveControllerHost & HTMLElement & { sdk?: PlanoSdk | undefined };

/** The provider that an element stands in, even one whose tag is not defined yet. */
function temProvedor(elemento: Element): boolean {
  let atual: Element | null = elemento;
  while (atual) {
    if (atual.closest('plano-provider')) return true;
    const raiz = atual.getRootNode();
    atual = raiz instanceof ShadowRoot ? raiz.host : null;
  }
  return false;
}

/**
 * Finds the SDK (own `.sdk` property > provider > none), makes the element's flow with it and renders after each of
 * its changes. A new SDK or a new `chave` (e.g. another client) makes a new flow; a move in the DOM keeps it.
 */
export class FlowController<S, F extends Flow<S>> implements ReactiveController {
  readonly #host: Host;
  readonly #criar: (sdk: PlanoSdk) => F | undefined;
  readonly #chave: () => string | undefined;
  readonly #contexto: ContextConsumer<typeof ambienteContext, Host>;
  #sdk: PlanoSdk | undefined;
  #chaveAtual: string | undefined;
  #flow: F | undefined;
  #parar: (() => void) | undefined;

  /** `chave`: what the flow is about, e.g. the client's id; undefined while an attribute is missing. */
  constructor(host: Host, chave: () => string | undefined, criar: (sdk: PlanoSdk) => F | undefined) {
    this.#host = host;
    this.#chave = chave;
    this.#criar = criar;
    ouvirProvedoresTardios();
    this.#contexto = new ContextConsumer(host, { context: ambienteContext, subscribe: true, callback: () => host.requestUpdate() });
    host.addController(this);
  }

  get flow(): F | undefined {
    return this.#flow;
  }

  get state(): S | undefined {
    return this.#flow?.state;
  }

  get ambiente(): Ambiente | undefined {
    return this.#contexto.value;
  }

  get sdk(): PlanoSdk | undefined {
    return this.#host.sdk ?? this.#contexto.value?.sdk;
  }

  /** No SDK and nobody who could still bring one: the element must say so. */
  get semProvedor(): boolean {
    return !this.sdk && !temProvedor(this.#host);
  }

  hostConnected(): void {
    this.#ligar();
  }

  hostDisconnected(): void {
    // A move in the DOM disconnects and connects in one task: only a real departure gives the loads up.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#parar?.();
      this.#parar = undefined;
      this.#flow?.encerrar();
    });
  }

  hostUpdate(): void {
    const { sdk } = this;
    const chave = this.#chave();
    if (sdk === this.#sdk && chave === this.#chaveAtual) return;
    this.#parar?.();
    this.#parar = undefined;
    this.#flow?.encerrar();
    this.#sdk = sdk;
    this.#chaveAtual = chave;
    this.#flow = sdk && chave !== undefined ? this.#criar(sdk) : undefined;
    this.#ligar();
  }

  hostUpdated(): void {
    if (this.semProvedor && this.#host.isConnected) {
      warnOnce(`<${this.#host.localName}> found no SDK: put it inside <plano-provider base-url="…"> or set its .sdk property.`);
    }
  }

  #ligar(): void {
    if (!this.#flow || this.#parar) return;
    this.#parar = this.#flow.subscribe(() => this.#host.requestUpdate());
    this.#flow.iniciar();
  }
}
