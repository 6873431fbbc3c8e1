import type { LitElement } from 'lit';
import { adoptStyles, nothing, type CSSResultOrNative, type ReactiveController, type TemplateResult } from 'lit';
import type { MissingPartError } from '../../../sdk/errors/missing-part-error.js';
import { LazyPartsController } from '../../controllers/lazy-parts-controller.js';
import { depoisDePintar } from '../../internal/depois-de-pintar.js';
import { gestoDe, type Gesto } from './gesto.js';
import type { GestosNaGrade } from './gestos-na-grade.js';
import type { GradeController } from './grade-controller.js';
import type { ImpressaoController } from './impressao-controller.js';
import type { VistaDaAgenda } from './vista.js';

const partes = { ferramentas: () => import('./ferramentas.js'), lista: () => import('./lista.js') };

/**
 * What the first sheet does without: the tools (gestures, jump to a date, filters, legend, print) once it has been
 * painted, the list where it is shown. What a hand does before its tool is there waits for it.
 */
export class PartesController implements ReactiveController {
  readonly #host: LitElement;
  readonly #grade: GradeController;
  readonly #partes: LazyPartsController<typeof partes>;
  readonly #desenharJa: () => void;
  readonly #esperando: Gesto[] = [];
  #escoando = false;
  #vista: VistaDaAgenda | undefined;
  #assentada = false;
  #emLista = false;
  #gestos: GestosNaGrade | undefined;
  #papel: ImpressaoController | undefined;
  #adotados = 0;
  #pedida = false;

  /** `desenharJa` draws at once: the browser takes its picture for the printer when the event is over. */
  constructor(host: LitElement, grade: GradeController, desenharJa: () => void) {
    this.#host = host;
    this.#desenharJa = desenharJa;
    this.#grade = grade;
    this.#partes = new LazyPartsController(host, partes);
    host.addController(this);
  }

  get ferramentas(): Awaited<ReturnType<typeof partes.ferramentas>> | undefined {
    return this.#partes.get('ferramentas');
  }

  get lista(): Awaited<ReturnType<typeof partes.lista>> | undefined {
    return this.#partes.get('lista');
  }

  /** Why something that is wanted could not be loaded. */
  get faltando(): MissingPartError | undefined {
    return (this.#emLista ? this.#partes.error('lista') : undefined) ?? this.#partes.error('ferramentas');
  }

  /** What this update shows. `assentada`: nothing is on its way any more. */
  mostrar(vista: VistaDaAgenda | undefined, assentada: boolean, emLista: boolean): void {
    this.#vista = vista;
    this.#assentada = assentada;
    this.#emLista = emLista;
  }

  hostUpdated(): void {
    this.#adotarEstilos();
    if (this.#vista && this.#emLista && !this.lista && !this.#partes.failed('lista')) void this.#partes.load('lista');
    this.lista?.reanimarRadios(this.#host.renderRoot.querySelectorAll<HTMLInputElement>('.lista .periodo input'));
    if (this.#pedida || !this.#assentada) return;
    this.#pedida = true;
    depoisDePintar(() => void this.#carregar());
  }

  tentarDeNovo(): void {
    if (this.#emLista) void this.#partes.load('lista');
    void this.#carregar();
  }

  /** All columns for paper, while it is being printed. */
  impressao(vista: VistaDaAgenda): TemplateResult | typeof nothing {
    return this.#papel?.imprimindo && this.ferramentas ? this.ferramentas.impressaoView(vista) : nothing;
  }

  readonly aoAgir = (event: Event): void => {
    const gesto = gestoDe(event);
    if (!gesto) return;
    if (gesto.tipo === 'tecla') event.preventDefault();
    if (this.#gestos && this.#esperando.length === 0) return this.#fazer(gesto);
    this.#esperando.push(gesto);
    if (this.#esperando.length === 1) void this.#carregar();
  };

  async #carregar(): Promise<void> {
    const ferramentas = await this.#partes.load('ferramentas');
    if (!ferramentas) return;
    this.#gestos ??= new ferramentas.GestosNaGrade();
    this.#papel ??= new ferramentas.ImpressaoController(this.#host, this.#desenharJa);
    if (!this.#escoando) await this.#escoar();
  }

  async #escoar(): Promise<void> {
    this.#escoando = true;
    try {
      while (this.#esperando.length > 0) {
        // Each gesture sees what the one before it has left.
        await this.#host.updateComplete;
        const gesto = this.#esperando.shift();
        if (gesto) this.#fazer(gesto);
      }
    } finally {
      this.#escoando = false;
    }
  }

  #fazer(gesto: Gesto): void {
    if (!this.#vista) return;
    this.#gestos?.fazer(gesto, this.#vista, (posicao) => {
      this.#grade.ativa = posicao;
      this.#grade.focar();
    });
  }

  #adotarEstilos(): void {
    const chegados = [this.ferramentas?.estilos, this.lista?.estilos].filter((estilo): estilo is Exclude<typeof estilo, undefined> => estilo !== undefined);
    if (chegados.length === this.#adotados) return;
    this.#adotados = chegados.length;
    const { elementStyles } = this.#host.constructor as typeof LitElement;
    adoptStyles(this.#host.renderRoot as ShadowRoot, [...elementStyles, ...(chegados.flat() as CSSResultOrNative[])]);
  }
}
