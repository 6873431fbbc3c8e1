import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ref } from 'lit/directives/ref.js';
import type { PeriodoDoDia } from '../../../sdk/domain/periodo-do-dia.js';
import type { NovoAgendamento, Vaga } from '../../../sdk/domain/agenda.js';
import type { TempoDoAgendamento } from '../../../sdk/domain/agendamento-do-plano.js';
import type { Contato } from '../../../sdk/domain/contato.js';
import type { Falta } from '../../../sdk/domain/falta.js';
import type { PlanoSdk } from '../../../sdk/plano-sdk.js';
import { agendamento } from '../../../sdk/use-cases/agendamento/agendamento.js';
import { alvoDo, rascunhoDe, type RascunhoDeAgendamento } from '../../../sdk/use-cases/agendamento/rascunho.js';
import type { AgendamentoFlow, EstadoDoAgendamento } from '../../../sdk/use-cases/agendamento/state.js';
import { DialogController } from '../../controllers/dialog-controller.js';
import { FlowController } from '../../controllers/flow-controller.js';
import { LazyPartsController } from '../../controllers/lazy-parts-controller.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { AgendamentoMudouEvent } from '../../events/agendamento-mudou.js';
import type { HorarioEscolhidoEvent } from '../../events/horario-escolhido.js';
import { agendamento as textos } from '../../i18n/pt-BR/agendamento.js';
import { comum } from '../../i18n/pt-BR/comum.js';
import { contato as textosDoContato } from '../../i18n/pt-BR/contato.js';
import { falha } from '../../internal/falha.js';
import { focarCampo } from '../../internal/focar-campo.js';
import { icone } from '../../internal/icone.js';
import { x } from '../../internal/icones.js';
import { estilos } from './agendamento-instalacao.styles.js';
import { campoDoFormulario, FaltasDeFora } from './faltas-de-fora.js';
import { formularioView } from './formulario.view.js';
import { semIdView } from '../../internal/sem-id.view.js';

/**
 * "Agendamento da Instalação": technician or role, day, times, who receives the technician, notes. It books nothing:
 * the form around it takes `valor` and adds the plan with it, or neither.
 *
 * With `plano-id` it is the appointment of a plan that exists: made, moved (also to another technician) or taken off with
 * a reason, and given as an `.ics` file.
 *
 * @summary Form of an installation appointment.
 * @event {AgendamentoMudouEvent} agendamento-mudou - Something was changed; for the form around, does not leave its shadow root.
 * @event {PlanoAlterandoEvent} plano-alterando - Before the appointment of a plan is changed; cancelable.
 * @event {PlanoAlteradoEvent} plano-alterado - After it was changed.
 * @event {AcaoFechadaEvent} acao-fechada - The operator is through with it, or gave it up.
 * @event {HorarioEscolhendoEvent} horario-escolhendo - Before a time of the agenda is taken; cancelable.
 * @event {HorarioEscolhidoEvent} horario-escolhido - After a time of the agenda was taken.
 */
export class AgendamentoInstalacao extends LitElement {
  static override styles = estilos;

  readonly #locale = new LocaleController(this);
  readonly #agenda = new DialogController(this);
  readonly #contato = new DialogController(this);
  readonly #partes = new LazyPartsController(this, {
    agenda: () => import('../agenda-tecnico/define.js'),
    contato: () => import('../../internal/plano-form-contato.define.js'),
    plano: () => import('../../internal/plano-agendamento.define.js'),
  });
  readonly #deFora = new FaltasDeFora();
  readonly #flow = new FlowController<EstadoDoAgendamento, AgendamentoFlow>(
    this,
    () => (this.clienteId && !this.planoId ? [this.clienteId, this.duracao, this.exceto?.data, this.exceto?.inicio].join(' ') : undefined),
    (sdk) => {
      const { clienteId, duracao, valor, rascunho, exceto } = this;
      return agendamento(sdk, { clienteId, duracao, valor, rascunho, exceto, aoMudar: (novo, digitado) => this.#aoMudar(novo, digitado) });
    },
  );
  #focarNoDialogo = false;

  /** A plan that exists: its appointment is made, moved or taken off here. Without it this is the form alone, for `cliente-id`. */
  @property({ attribute: 'plano-id' }) planoId: string | undefined;

  /** Id of the client whose contacts are listed. */
  @property({ attribute: 'cliente-id' }) clienteId = '';

  /** Minutes that the installation takes; one slot of the agenda unless told. */
  @property({ type: Number }) duracao: number | undefined;

  /** The part of the day that suits the client: said beside the times. */
  @property({ attribute: 'periodo-preferido' }) periodoPreferido: PeriodoDoDia | undefined;

  /** The appointment; undefined while it is not complete. */
  @property({ attribute: false }) valor: NovoAgendamento | undefined;

  /** What stands in the fields, complete or not. */
  @property({ attribute: false }) rascunho: RascunhoDeAgendamento | undefined;

  /** The appointment that is being moved: its own time counts as free. */
  @property({ attribute: false }) exceto: TempoDoAgendamento | undefined;

  /** Free times that the backend has offered instead of a taken one. */
  @property({ attribute: false }) alternativas: readonly Vaga[] = [];

  /** The form around has a title of its own. */
  @property({ type: Boolean, attribute: 'sem-titulo' }) semTitulo = false;

  /** Findings of the form around, e.g. what the backend refused. */
  @property({ attribute: false }) faltas: readonly Falta[] = [];

  /** A ready SDK; without it the nearest `<plano-provider>` gives one. */
  @property({ attribute: false }) sdk: PlanoSdk | undefined;

  /** The agenda's code is on its way. */
  @state() private abrindo = false;

  /** Asks for everything that is required and checks the time against the agenda as it is now. Empty: all is well. */
  async validar(): Promise<readonly Falta[]> {
    await this.updateComplete;
    const faltas = await this.#flow.flow?.validar();
    await this.updateComplete;
    return faltas ?? [{ campo: 'alvoId', codigo: 'obrigatorio' }];
  }

  /** Puts the focus on a field of this name, e.g. `hrIni` or `agendamento.inicio`. */
  focarCampo(nome: string): boolean {
    return focarCampo(this.renderRoot, campoDoFormulario(nome));
  }

  override focus(): void {
    if (this.planoId) return this.renderRoot.querySelector<HTMLElement>('plano-agendamento')?.focus();
    const { state } = this.#flow;
    const [falta] = state?.phase === 'editing' ? this.#deFora.juntar(state.faltas) : [];
    this.focarCampo(falta?.campo ?? 'alvoId');
  }

  override willUpdate(mudou: PropertyValues<this>): void {
    const { flow } = this.#flow;
    if (this.planoId && mudou.has('planoId')) void this.#partes.load('plano');
    if (mudou.has('rascunho') && this.rascunho && flow && JSON.stringify(this.rascunho) !== JSON.stringify(flow.rascunho)) flow.definir(this.rascunho);
    if (mudou.has('faltas')) this.#deFora.receber(this.faltas);
    if (mudou.has('valor') && flow && JSON.stringify(this.valor) !== JSON.stringify(flow.valor)) flow.definir(rascunhoDe(this.valor));
  }

  override updated(): void {
    if (!this.#focarNoDialogo) return;
    this.#focarNoDialogo = false;
    // The dialog is shown in the controller's own `updated`, which runs before this one.
    this.renderRoot.querySelector<HTMLElement>('agenda-tecnico, plano-form-contato')?.focus();
  }

  override render(): TemplateResult {
    const { state, flow, semProvedor } = this.#flow;
    const t = this.#locale.t(comum);
    if (this.planoId) return this.#renderDoPlano(this.planoId);
    if (!this.clienteId) return semIdView(this, 'cliente-id', t.semCliente);
    if (semProvedor) return html`<p class="aviso alerta">${t.semProvedor}</p>`;
    if (!state || !flow || state.phase === 'loading') return html`<p class="muted" role="status">${t.carregando}</p>`;
    if (state.phase === 'failed') return falha(this.#locale, state.erro, () => flow.iniciar());
    const campos = { locale: this.#locale, faltas: this.#deFora.juntar(state.faltas) };
    return html`${formularioView({
      state,
      flow,
      campos,
      abrindo: this.abrindo,
      semAgenda: this.#partes.error('agenda'),
      semContato: this.#partes.error('contato'),
      semTitulo: this.semTitulo,
      periodoPreferido: this.periodoPreferido,
      alternativas: this.#deFora.juntar([]).some(({ campo }) => campo === 'hrIni') ? this.alternativas : [],
      mudar: (mudanca) => this.#mudar(mudanca),
      aceitar: (vaga) => this.#aceitar(vaga),
      abrirAgenda: () => void this.#abrirAgenda(),
      adicionarContato: () => void this.#abrirContato(),
    })}
    ${this.#agenda.aberto ? this.#renderAgenda(state.rascunho, state.duracao) : nothing} ${this.#contato.aberto ? this.#renderContato() : nothing}`;
  }

  #renderDoPlano(planoId: string): TemplateResult {
    const erro = this.#partes.error('plano');
    if (erro) return falha(this.#locale, erro, () => void this.#partes.load('plano'));
    return html`<plano-agendamento .sdk=${this.sdk} plano-id=${planoId}></plano-agendamento>`;
  }

  #renderAgenda(rascunho: RascunhoDeAgendamento, duracao: number): TemplateResult {
    const alvo = alvoDo(rascunho);
    return this.#renderDialogo(
      this.#agenda,
      'largo',
      this.#locale.t(textos).agenda,
      html`<div class="agenda-corpo">
        <agenda-tecnico
          .sdk=${this.#flow.sdk}
          alvo-tipo=${rascunho.alvoTipo}
          alvo-id=${alvo?.id ?? ''}
          .data=${rascunho.data}
          .horaDesejada=${rascunho.hrIni}
          .duracao=${duracao}
          .periodoPreferido=${this.periodoPreferido}
          .exceto=${this.exceto}
          @horario-escolhido=${this.#onEscolhido}
        ></agenda-tecnico>
      </div>`,
    );
  }

  #renderContato(): TemplateResult {
    return this.#renderDialogo(
      this.#contato,
      '',
      this.#locale.t(textosDoContato).titulo,
      html`<div class="dialogo-corpo">
        <plano-form-contato
          .sdk=${this.#flow.sdk}
          cliente-id=${this.clienteId}
          .aoGravar=${(contato: Contato) => this.#onGravado(contato)}
          .aoCancelar=${() => this.#contato.fechar()}
        ></plano-form-contato>
      </div>`,
    );
  }

  #renderDialogo(dialogo: DialogController, classe: string, titulo: string, corpo: TemplateResult): TemplateResult {
    return html`<dialog
      class=${classe}
      aria-labelledby="titulo-do-dialogo"
      ${ref(dialogo.ref)}
      @keydown=${dialogo.conterEscape}
      @keyup=${dialogo.conterEscape}
      @cancel=${dialogo.cancelar}
    >
      <div class="dialogo-titulo">
        <h2 id="titulo-do-dialogo">${titulo}</h2>
        <button class="botao leve so-icone" type="button" aria-label=${this.#locale.t(comum).fechar} @click=${() => dialogo.fechar()}>${icone(x)}</button>
      </div>
      ${corpo}
    </dialog>`;
  }

  #mudar(mudanca: Partial<RascunhoDeAgendamento>): void {
    this.#deFora.esquecer(Object.keys(mudanca).flatMap((campo) => (campo === 'alvoTipo' || campo.endsWith('Id') ? [campo, 'alvoId'] : [campo, 'hrIni'])));
    this.#flow.flow?.mudar(mudanca);
  }

  #aoMudar(valor: NovoAgendamento | undefined, rascunho: RascunhoDeAgendamento): void {
    this.valor = valor;
    this.dispatchEvent(new AgendamentoMudouEvent({ valor, rascunho }));
  }

  async #abrirAgenda(): Promise<void> {
    const { state } = this.#flow;
    if (state?.phase !== 'editing' || this.abrindo) return;
    if (!alvoDo(state.rascunho)) return this.#pedirAlvo();
    this.abrindo = true;
    const veio = await this.#partes.load('agenda');
    this.abrindo = false;
    if (veio && this.isConnected) this.#abrir(this.#agenda);
  }

  /** Whose agenda? Said at the field that answers it. */
  #pedirAlvo(): void {
    this.#deFora.receber([{ campo: 'alvoId', codigo: 'obrigatorio' }]);
    this.requestUpdate();
    this.focarCampo('alvoId');
  }

  async #abrirContato(): Promise<void> {
    if ((await this.#partes.load('contato')) && this.isConnected) this.#abrir(this.#contato);
  }

  #abrir(dialogo: DialogController): void {
    dialogo.abrir();
    this.#focarNoDialogo = true;
  }

  #aceitar(vaga: Vaga): void {
    this.#deFora.esquecer(['alvoId', 'data', 'hrIni', 'hrFin']);
    this.#flow.flow?.aceitar(vaga);
  }

  #onEscolhido(event: HorarioEscolhidoEvent): void {
    this.#aceitar(event.detail);
    this.#agenda.fechar();
  }

  #onGravado(contato: Contato): void {
    this.#flow.flow?.contatoGravado(contato);
    this.#contato.fechar();
  }
}
