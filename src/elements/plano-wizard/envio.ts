import type { LitElement } from 'lit';
import { bloqueia } from '../../../sdk/domain/falta.js';
import type { EstadoDoNovoPlano, NovoPlanoFlow } from '../../../sdk/use-cases/novo-plano/novo-plano.js';
import { PlanoAdicionadoEvent } from '../../events/plano-adicionado.js';
import { PlanoAdicionandoEvent } from '../../events/plano-adicionando.js';

/** What the sending needs of its wizard. */
export interface WizardQueEnvia {
  readonly elemento: LitElement & { readonly clienteId: string };
  /** The one of now: the portal may give the element another one at any time. */
  readonly fluxo: () => NovoPlanoFlow | undefined;
  readonly focar: (campo: string) => void;
}

/** "Avançar", "Finalizar" and "Adicionar mesmo assim": check, ask the portal, send, and lead to what came of it. */
export class Envio {
  readonly #wizard: WizardQueEnvia;
  #conferindo = false;

  constructor(wizard: WizardQueEnvia) {
    this.#wizard = wizard;
  }

  /** The appointment's time is being checked before anything is sent. */
  get conferindo(): boolean {
    return this.#conferindo;
  }

  readonly avancar = async (event?: Event): Promise<void> => {
    // The second half of a double click belongs to the step that is gone.
    if (event && (event as UIEvent).detail > 1) return;
    const flow = this.#wizard.fluxo();
    await flow?.avancar();
    this.#focarPrimeiraFalta();
  };

  readonly finalizar = async (): Promise<void> => {
    const { elemento, fluxo } = this.#wizard;
    const flow = fluxo();
    const antes = flow?.state;
    if (!flow || this.#conferindo) return;
    this.#confere(true);
    const confere = await this.#agendamentoConfere(antes).finally(() => this.#confere(false));
    // While the time was checked the operator may have left, gone back, or changed something: that was no "Finalizar" any more.
    if (!confere || !elemento.isConnected || fluxo() !== flow || flow.state !== antes) return;
    if (!(await flow.conferir())) return this.#focarPrimeiraFalta();
    if (!this.#anunciar(flow)) return;
    await flow.enviar();
    this.#depoisDeEnviar(flow);
  };

  readonly confirmarRegras = async (): Promise<void> => {
    const flow = this.#wizard.fluxo();
    if (!flow || !this.#anunciar(flow)) return;
    await flow.confirmarRegras();
    this.#depoisDeEnviar(flow);
  };

  #confere(conferindo: boolean): void {
    this.#conferindo = conferindo;
    this.#wizard.elemento.requestUpdate();
  }

  /** A typed time is checked like a picked one before anything is sent (C03). A plan that was sent already may hold that time itself. */
  async #agendamentoConfere(atual: EstadoDoNovoPlano | undefined): Promise<boolean> {
    const formulario = this.#wizard.elemento.renderRoot.querySelector('agendamento-instalacao');
    if (!formulario || (atual?.phase === 'editing' && (atual.incerto || atual.restaurado?.enviado))) return true;
    const primeira = (await formulario.validar()).find(bloqueia);
    if (primeira) formulario.focarCampo(primeira.campo);
    return !primeira;
  }

  /** Asks the portal; false: it wants the draft to stay. */
  #anunciar(flow: NovoPlanoFlow): boolean {
    if (flow.state.phase !== 'editing') return false;
    const { elemento } = this.#wizard;
    const { ofertaId = '', agendar } = flow.state.rascunho;
    return elemento.dispatchEvent(new PlanoAdicionandoEvent({ clienteId: elemento.clienteId, ofertaId, comAgendamento: agendar }));
  }

  /** Of the flow that sent, also when the portal has given the element another one meanwhile. */
  #depoisDeEnviar({ state: atual }: NovoPlanoFlow): void {
    const { elemento } = this.#wizard;
    if (atual.phase === 'done') {
      elemento.dispatchEvent(new PlanoAdicionadoEvent({ clienteId: elemento.clienteId, planoId: atual.plano.id, agendamentoId: atual.agendamento?.id }));
    } else if (atual.phase === 'editing' && atual.faltas.length === 0) {
      // A refusal without a field: the focus goes to what says so.
      void elemento.updateComplete.then(() => elemento.renderRoot.querySelector<HTMLElement>('.aviso[role="alert"]')?.focus());
    } else this.#focarPrimeiraFalta();
  }

  #focarPrimeiraFalta(): void {
    const atual = this.#wizard.fluxo()?.state;
    const falta = atual?.phase === 'editing' ? atual.faltas[0] : undefined;
    if (falta) this.#wizard.focar(falta.campo);
  }
}
