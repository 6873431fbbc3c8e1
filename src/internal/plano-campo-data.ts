import type { DatePicker } from '@vaadin/date-picker';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { ContextConsumer } from '@lit/context';
import { dataValida, type DataIso } from '../../sdk/domain/data.js';
import type { Falta } from '../../sdk/domain/falta.js';
import { ambienteContext } from '../context/ambiente.js';
import { LocaleController } from '../controllers/locale-controller.js';
import { DataMudouEvent } from '../events/data-mudou.js';
import { campoData } from '../i18n/pt-BR/campo-data.js';
import { campo, descricaoDe, idDe, invalido, type Campo, type ContextoDeCampo } from './campo.js';
import { emendarCalendario } from './emendar-calendario.js';
import { i18nDoSeletor } from './i18n-do-seletor.js';
import { estilos } from './plano-campo-data.styles.js';
import { seletorDeData } from './seletor-de-data.js';

/**
 * A date field with label, help and error like `campoTexto`. It is a native `<input type="date">` until the calendar
 * has come, which is loaded when a date field is first touched; the swap waits until nobody is typing. On a host that
 * refuses the calendar, or with `seletor-data="nativo"` on the provider, it stays native.
 *
 * @summary Internal date field of the forms.
 * @event {DataMudouEvent} data-mudou - Another date, or none, was put in.
 */
export class PlanoCampoData extends LitElement {
  static override styles = estilos;

  readonly #locale = new LocaleController(this);
  readonly #ambiente = new ContextConsumer(this, { context: ambienteContext, subscribe: true, callback: () => this.requestUpdate() });
  #parar: (() => void) | undefined;
  #escapando = false;
  #digitou = false;

  /** Path of the field in the draft, e.g. `contrato.dataDeInicio`. */
  @property() nome = 'data';

  /** What the label says. */
  @property({ attribute: 'label' }) rotulo = '';

  /** The label is for assistive technology only: what is around the field says it. */
  @property({ type: Boolean, attribute: 'sem-rotulo', reflect: true }) semRotulo = false;

  /** ISO `yyyy-mm-dd`. */
  @property() valor: DataIso | undefined;

  /** First day that can be had, ISO. */
  @property() min: DataIso | undefined;

  /** Last day that can be had, ISO. */
  @property() max: DataIso | undefined;

  @property({ type: Boolean }) obrigatorio = false;

  @property() ajuda: string | undefined;

  /** Language and what is missing, shared with the form around it. */
  @property({ attribute: false }) campos: ContextoDeCampo | undefined;

  /** Told of a change, besides the event. Whoever draws the field gives a new function each time: nothing is drawn for it. */
  @property({ attribute: false, hasChanged: () => false }) aoMudar: ((valor: DataIso | undefined) => void) | undefined;

  /** Whether this field shows the calendar; decided only while nobody types in it. */
  @state() private comSeletor = false;

  /** What was typed is no date. */
  @state() private ilegivel = false;

  @query('vaadin-date-picker') private readonly seletor!: DatePicker | null;

  constructor() {
    super();
    this.addEventListener('pointerenter', this.#carregar);
    // Not `focusin`: WebKit leaves it out for a native date field.
    this.addEventListener('focus', this.#carregar, { capture: true });
    this.addEventListener('focusout', () => this.#trocar());
    this.addEventListener('keydown', this.#aoDescerTecla, { capture: true });
    this.addEventListener('keydown', this.#conterEscape);
    this.addEventListener('keyup', this.#conterEscape);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#parar = seletorDeData.ouvir(() => this.#trocar());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#parar?.();
  }

  override focus(options?: FocusOptions): void {
    (this.seletor ?? this.renderRoot.querySelector<HTMLElement>('input'))?.focus(options);
  }

  override willUpdate(mudou: PropertyValues<this>): void {
    if (mudou.has('nome')) this.dataset['campo'] = this.nome;
    if (mudou.has('valor') && this.valor) this.ilegivel = false;
    this.#trocar();
  }

  override updated(): void {
    const entrada = this.seletor?.inputElement;
    if (!entrada) return;
    // The calendar makes its own input: it takes the place of the native one, for the label and for whoever looks for it.
    entrada.id = idDe(this.nome);
    const calendario = this.renderRoot.querySelector('[slot="overlay"]');
    if (calendario) {
      calendario.id = `${entrada.id}-calendario`;
      emendarCalendario(calendario);
    }
    // A combobox that is open must say what it has opened; the calendar leaves that out.
    const referencias = { 'aria-describedby': descricaoDe(this.#contexto, this.#dados), 'aria-controls': calendario?.id };
    for (const [atributo, ids] of Object.entries(referencias)) {
      if (ids) entrada.setAttribute(atributo, ids);
      else entrada.removeAttribute(atributo);
    }
  }

  override render(): TemplateResult {
    return campo(this.#contexto, this.#dados, this.comSeletor ? this.#renderSeletor() : this.#renderNativo());
  }

  get #contexto(): ContextoDeCampo {
    const { locale = this.#locale, faltas = [] } = this.campos ?? {};
    const propria: Falta[] = this.ilegivel ? [{ campo: this.nome, codigo: 'data-invalida' }] : [];
    return { locale, faltas: [...propria, ...faltas] };
  }

  get #dados(): Campo {
    return { nome: this.nome, rotulo: this.rotulo, obrigatorio: this.obrigatorio, ajuda: this.ajuda };
  }

  #renderNativo(): TemplateResult {
    return html`<input
      class="entrada"
      type="date"
      id=${idDe(this.nome)}
      min=${ifDefined(this.min)}
      max=${this.max ?? '9999-12-31'}
      .value=${live(this.valor ?? '')}
      aria-required=${ifDefined(this.obrigatorio ? 'true' : undefined)}
      aria-invalid=${ifDefined(invalido(this.#contexto, this.nome))}
      aria-describedby=${ifDefined(descricaoDe(this.#contexto, this.#dados))}
      @change=${this.#onNativo}
      @blur=${this.#onNativo}
    />`;
  }

  #renderSeletor(): TemplateResult {
    const t = this.#locale.t(campoData);
    return html`<vaadin-date-picker
      manual-validation
      placeholder=${t.exemplo}
      .i18n=${i18nDoSeletor(this.#contexto.locale.idioma, t)}
      .value=${this.valor ?? ''}
      .min=${this.min}
      .max=${this.max}
      .required=${this.obrigatorio}
      .invalid=${invalido(this.#contexto, this.nome) === 'true'}
      @input=${this.#aoDigitar}
      @opened-changed=${this.#aoAbrirOuFechar}
      @change=${this.#onSeletor}
      @unparsable-change=${this.#onIlegivel}
    ></vaadin-date-picker>`;
  }

  #mudarPara(valor: DataIso | undefined): void {
    this.ilegivel = false;
    if (valor === this.valor) return;
    this.valor = valor;
    this.aoMudar?.(valor);
    this.dispatchEvent(new DataMudouEvent({ valor }));
  }

  #onNativo(event: Event): void {
    event.stopPropagation();
    const { value, validity } = event.target as HTMLInputElement;
    // Half typed: the platform gives no value. Only leaving the field makes a fault of it.
    if (validity.badInput) {
      if (event.type === 'blur') this.#onIlegivel(event);
      return;
    }
    this.#mudarPara(dataValida(value) ? value : undefined);
  }

  readonly #aoDigitar = (): void => {
    this.#digitou = true;
  };

  readonly #aoAbrirOuFechar = (): void => {
    if (!this.seletor?.opened) this.#digitou = false;
    this.requestUpdate();
  };

  #onSeletor(event: Event): void {
    const { value, inputElement } = event.target as DatePicker;
    if (!value && (inputElement as HTMLInputElement).value) return this.#onIlegivel(event);
    event.stopPropagation();
    this.#mudarPara(value || undefined);
  }

  #onIlegivel(event: Event): void {
    event.stopPropagation();
    this.#mudarPara(undefined);
    this.ilegivel = true;
  }

  readonly #carregar = (): void => {
    if (this.#ambiente.value?.seletorData !== 'nativo') seletorDeData.carregar();
  };

  /** Native and calendar change places only while nobody is in the field, so that nothing typed is lost. */
  #trocar(): void {
    const pode = seletorDeData.pronto && this.#ambiente.value?.seletorData !== 'nativo';
    if (pode !== this.comSeletor && !this.shadowRoot?.activeElement && !this.ilegivel) this.comSeletor = pode;
  }

  /** Before the calendar hears it: afterwards nobody could tell that this Escape was for the calendar. */
  readonly #aoDescerTecla = (event: KeyboardEvent): void => {
    if (event.key === 'Tab') return this.#fecharAoSair(event);
    if (event.key !== 'Escape') return;
    this.#escapando = this.seletor?.opened === true;
    // The platform would close the dialog around us on the same key.
    if (this.#escapando) event.preventDefault();
  };

  /**
   * Typing opens the calendar, and its Tab would then lead into it, sometimes after the next keys have been typed. Who
   * has typed a date goes on to the next field, as from a native one; who has not can still walk into the calendar.
   */
  #fecharAoSair(event: KeyboardEvent): void {
    const { seletor } = this;
    if (seletor?.opened && this.#digitou && event.composedPath()[0] === seletor.inputElement) seletor.close();
  }

  /** An Escape that closes the calendar closes nothing else (SPEC X07). */
  readonly #conterEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#escapando) return;
    event.stopPropagation();
    if (event.type === 'keyup') this.#escapando = false;
  };
}
