import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Tells when bookings have changed, e.g. over a socket of the portal: gets a function to call then, with the technician
 * if only his day has changed, and gives back the function that stops it.
 */
export type FonteDaAgenda = (avisar: (tecnicoId?: string) => void) => () => void;

/** More often than this no backend is asked. */
const MENOR_INTERVALO = 10;
const SEGUNDO = 1000;
/** How often what has passed is looked at again. */
const UM_MINUTO = 60 * SEGUNDO;

interface Tarefas {
  readonly marcarTempo: () => void;
  readonly atualizar: (tecnicoId?: string) => void;
}

/** Keeps what is shown of now: the clock each minute, the bookings by interval and by the portal's own source. */
export class FrescorController implements ReactiveController {
  readonly #tarefas: Tarefas;
  #relogio: ReturnType<typeof setInterval> | undefined;
  #intervalo: ReturnType<typeof setInterval> | undefined;
  #parar: (() => void) | undefined;
  #segundos: number | undefined;
  #fonte: FonteDaAgenda | undefined;
  #ligado = false;
  #devendo = false;

  constructor(host: ReactiveControllerHost, tarefas: Tarefas) {
    this.#tarefas = tarefas;
    host.addController(this);
  }

  hostConnected(): void {
    this.#ligado = true;
    this.#relogio = setInterval(this.#tarefas.marcarTempo, UM_MINUTO);
    document.addEventListener('visibilitychange', this.#aoMostrar);
    this.#ligar();
  }

  hostDisconnected(): void {
    this.#ligado = false;
    clearInterval(this.#relogio);
    document.removeEventListener('visibilitychange', this.#aoMostrar);
    this.#desligar();
  }

  /** `segundos`: how often the backend is asked; undefined: never by itself. */
  configurar(segundos: number | undefined, fonte: FonteDaAgenda | undefined): void {
    if (segundos === this.#segundos && fonte === this.#fonte) return;
    this.#segundos = segundos;
    this.#fonte = fonte;
    this.#desligar();
    this.#ligar();
  }

  #ligar(): void {
    if (!this.#ligado) return;
    if (this.#segundos !== undefined && this.#segundos > 0) this.#intervalo = setInterval(this.#passou, Math.max(this.#segundos, MENOR_INTERVALO) * SEGUNDO);
    this.#parar = this.#fonte?.((tecnicoId) => this.#tarefas.atualizar(tecnicoId));
  }

  #desligar(): void {
    clearInterval(this.#intervalo);
    this.#parar?.();
    this.#parar = undefined;
  }

  /** Nobody looks at a hidden page: it is asked for when somebody does. */
  readonly #passou = (): void => {
    this.#devendo = document.hidden;
    if (!document.hidden) this.#tarefas.atualizar();
  };

  readonly #aoMostrar = (): void => {
    if (document.hidden) return;
    this.#tarefas.marcarTempo();
    if (this.#devendo) this.#passou();
  };
}
