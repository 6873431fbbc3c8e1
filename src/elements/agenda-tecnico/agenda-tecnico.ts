import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { DataIso, Hora } from '../../../sdk/domain/data.js';
import type { PeriodoDoDia } from '../../../sdk/domain/periodo-do-dia.js';
import type { AlvoDeAgenda } from '../../../sdk/domain/agenda.js';
import type { TempoDoAgendamento } from '../../../sdk/domain/agendamento-do-plano.js';
import type { PlanoSdk } from '../../../sdk/plano-sdk.js';
import { agenda, type Agenda } from '../../../sdk/use-cases/agenda/agenda.js';
import type { EstadoDaAgenda, FolhaMostrada } from '../../../sdk/use-cases/agenda/state.js';
import { FlowController } from '../../controllers/flow-controller.js';
import { WidthController } from '../../controllers/width-controller.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { HorarioEscolhendoEvent } from '../../events/horario-escolhendo.js';
import { HorarioEscolhidoEvent } from '../../events/horario-escolhido.js';
import { agenda as textos } from '../../i18n/pt-BR/agenda.js';
import { comum } from '../../i18n/pt-BR/comum.js';
import { diaPorExtenso } from '../../i18n/por-extenso.js';
import { falha } from '../../internal/falha.js';
import { estilos } from './agenda-tecnico.styles.js';
import { PalavrasDasColunas } from './colunas.js';
import { FrescorController, type FonteDaAgenda } from './frescor-controller.js';
import { GradeController } from './grade-controller.js';
import { gradeView } from './grade.view.js';
import { PartesController } from './partes-controller.js';
import { dentro, posicaoInicial } from './posicao.js';
import { quadroView, type ModoDaAgenda } from './quadro.view.js';
import { tituloDe, type Recusa, type VistaDaAgenda } from './vista.js';
import { idEmTexto } from '../../internal/id-em-texto.js';
import { semIdView } from '../../internal/sem-id.view.js';

/**
 * "Agenda": a day or a week of a technician, or all technicians of a role side by side with "Qualquer técnico" first.
 * A free time is taken by double click, Enter, or a tap and "Escolher"; nothing is booked by it.
 *
 * @summary Agenda of a day or a week in which a free time can be chosen.
 * @event {HorarioEscolhendoEvent} horario-escolhendo - Before a time is taken; cancelable.
 * @event {HorarioEscolhidoEvent} horario-escolhido - After a time was taken.
 * @csspart grade - The grid of the day or week.
 */
export class AgendaTecnico extends LitElement {
  static override styles = estilos;

  readonly #locale = new LocaleController(this);
  readonly #width = new WidthController(this);
  readonly #grade = new GradeController(this);
  readonly #partes = new PartesController(this, this.#grade, () => {
    this.requestUpdate();
    this.performUpdate();
  });
  readonly #frescor = new FrescorController(this, {
    marcarTempo: () => this.#flow.flow?.marcarTempo(),
    atualizar: (tecnicoId) => this.#flow.flow?.atualizar(tecnicoId),
  });
  readonly #flow = new FlowController<EstadoDaAgenda, Agenda>(
    this,
    () => idEmTexto(this.alvoId) && 'agenda',
    (sdk) => agenda(sdk, { alvo: this.#alvo, data: this.data, periodo: this.#periodo, exceto: this.exceto, ...this.#desejos }),
  );
  readonly #palavras = new PalavrasDasColunas();
  readonly #ouvintes = { aoRolar: this.#grade.aoRolar, aoFocar: this.#grade.aoFocar, aoAgir: this.#partes.aoAgir };
  #folha: FolhaMostrada | undefined;

  /** Whose agenda: `tecnico` or `cargo`. */
  @property({ attribute: 'alvo-tipo' }) alvoTipo: AlvoDeAgenda['tipo'] = 'tecnico';

  /** Id of the technician or role. */
  @property({ attribute: 'alvo-id' }) alvoId = '';

  /** Day to open, ISO; today unless told. */
  @property() data: DataIso | undefined;

  /** Time to open at, `HH:mm`. */
  @property({ attribute: 'hora-desejada' }) horaDesejada: Hora | undefined;

  /** Minutes of what is to be booked; one slot unless told. */
  @property({ type: Number }) duracao: number | undefined;

  /** The part of the day that suits the client: said beside the times. */
  @property({ attribute: 'periodo-preferido' }) periodoPreferido: PeriodoDoDia | undefined;

  /** How it is looked at: `dia`, `semana`, or `lista` (free times by period). Where it is narrow, always the list. */
  @property() modo: ModoDaAgenda = 'dia';

  /** Seconds after which the bookings are read again by themselves, 10 at least; absent: only on request. */
  @property({ type: Number, attribute: 'atualizar-a-cada' }) atualizarACada: number | undefined;

  /** Tells that bookings have changed, e.g. over the portal's own socket. */
  @property({ attribute: false }) fonte: FonteDaAgenda | undefined;

  /** The appointment that is being moved: its own time is shown as free. */
  @property({ attribute: false }) exceto: TempoDoAgendamento | undefined;

  /** A ready SDK; without it the nearest `<plano-provider>` gives one. */
  @property({ attribute: false }) sdk: PlanoSdk | undefined;

  /** Why the last attempt to choose failed, and on which sheet. */
  @state() private aviso: { readonly texto: Recusa; readonly folha: string } | undefined;

  @state() private alvosCompletos = false;
  @state() private aberto: { readonly pessoas?: boolean; readonly indisponiveis?: boolean } = {};

  /** Puts the focus on the time that is wished, as soon as the day is there. */
  override focus(): void {
    this.#grade.focar();
  }

  /** Reads the bookings again behind what is shown; focus, scroll and choice stay. */
  atualizar(): void {
    this.#flow.flow?.atualizar();
  }

  override willUpdate(mudou: PropertyValues<this>): void {
    const { flow } = this.#flow;
    this.#frescor.configurar(this.atualizarACada, this.fonte);
    if (mudou.has('alvoTipo') || mudou.has('alvoId')) flow?.trocarAlvo(this.#alvo);
    if (mudou.has('data') && this.data) flow?.irPara(this.data);
    if (mudou.has('duracao') || mudou.has('horaDesejada')) flow?.ajustar(this.#desejos);
    flow?.verPeriodo(this.#periodo);
  }

  override render(): TemplateResult {
    const { state, flow, semProvedor } = this.#flow;
    const t = this.#locale.t(textos);
    const { width } = this.#width;
    this.#mostrar(undefined, false);
    if (!idEmTexto(this.alvoId)) return semIdView(this, 'alvo-id', t.semAlvo);
    if (semProvedor) return html`<p class="aviso alerta">${this.#locale.t(comum).semProvedor}</p>`;
    if (!state || !flow) return html`<p class="sr" role="status">${t.carregando}</p>`;
    if ('folha' in state && state.folha) this.#folha = state.folha;
    const vista = state.phase === 'failed' || !state.folha ? undefined : this.#fazerVista(state, flow, state.folha);
    const lista = this.#emLista;
    const corpo =
      state.phase === 'failed' ? html`<div class="falha">${falha(this.#locale, state.erro, () => flow.atualizar())}</div>` : vista && this.#renderFolha(vista);
    this.#mostrar(vista, state.phase === 'failed' || (corpo !== undefined && !vista?.trocando));
    return quadroView({
      t,
      flow,
      state,
      folha: this.#folha,
      modo: this.modo,
      verComo: width === 'narrow' ? undefined : (modo) => (this.modo = modo),
      alvosCompletos: this.alvosCompletos,
      pedirAlvos: () => (this.alvosCompletos = true),
      largura: width,
      titulo: this.#titulo(state),
      vista,
      lista,
      dito: vista ? this.#resumo(vista) : state.phase === 'failed' ? '' : t.carregando,
      avisos: vista ? this.#renderAvisos(vista, state) : nothing,
      corpo,
      papel: vista ? this.#partes.impressao(vista) : nothing,
      ferramentas: this.#partes.ferramentas,
    });
  }

  /** Undefined while the list, which comes by itself, is not there. */
  #renderFolha(vista: VistaDaAgenda): TemplateResult | undefined {
    if (vista.folha.colunas.length === 0) return html`<p class="vazia muted">${vista.t.nenhumTecnico}</p>`;
    return this.#emLista ? this.#renderLista(vista) : gradeView(vista, this.#ouvintes);
  }

  #resumo(vista: VistaDaAgenda): string {
    const { t, trocando, folha } = vista;
    if (trocando) return t.carregando;
    const colunas = folha.periodo === 'dia' ? folha.colunas.slice(0, 1) : folha.colunas;
    const livres = colunas.reduce((soma, { faixas }) => soma + faixas.filter(({ cabe }) => cabe).length, 0);
    return t.resumo(tituloDe(vista), livres);
  }

  /** What stands above the sheet: the client's preference, a holiday, what could not be read again or could not be loaded. */
  #renderAvisos({ t, folha, flow }: VistaDaAgenda, state: EstadoDaAgenda): unknown {
    const feriado = folha.periodo === 'dia' ? folha.colunas[0]?.feriado : undefined;
    const atraso = state.phase === 'ready' ? state.atraso : undefined;
    const { faltando } = this.#partes;
    return [
      this.#emLista ? nothing : this.#renderPreferencia(),
      feriado === undefined ? nothing : html`<p class="aviso alerta faixa">${t.feriado(feriado)}</p>`,
      atraso ? html`<div class="faixa">${falha(this.#locale, atraso, () => flow.atualizar())}</div>` : nothing,
      faltando ? html`<div class="faixa">${falha(this.#locale, faltando, () => this.#partes.tentarDeNovo())}</div>` : nothing,
    ];
  }

  #renderPreferencia(): TemplateResult | typeof nothing {
    const frase = this.periodoPreferido && this.#locale.t(textos).prefere[this.periodoPreferido];
    return frase ? html`<p class="preferencia small muted">${frase}</p>` : nothing;
  }

  #renderLista(vista: VistaDaAgenda): TemplateResult | undefined {
    const abrir = (parte: 'pessoas' | 'indisponiveis'): void => {
      this.aberto = { ...this.aberto, [parte]: true };
    };
    return this.#partes.lista?.listaView(vista, { preferido: this.periodoPreferido, pessoas: false, indisponiveis: false, ...this.aberto, abrir });
  }

  #mostrar(vista: VistaDaAgenda | undefined, assentada: boolean): void {
    this.#grade.mostrar(vista, assentada);
    this.#partes.mostrar(vista, assentada, this.#emLista);
  }

  get #emLista(): boolean {
    return this.#width.width === 'narrow' || this.modo === 'lista';
  }

  get #alvo(): AlvoDeAgenda {
    return { tipo: this.alvoTipo === 'cargo' ? 'cargo' : 'tecnico', id: idEmTexto(this.alvoId) ?? '' };
  }

  get #periodo(): 'dia' | 'semana' {
    return this.modo === 'semana' && this.#width.width !== 'narrow' ? 'semana' : 'dia';
  }

  get #desejos(): { duracao: number | undefined; desejado: Hora | undefined } {
    return { duracao: this.duracao !== undefined && this.duracao > 0 ? this.duracao : undefined, desejado: this.horaDesejada };
  }

  #titulo(state: EstadoDaAgenda): string {
    const folha = this.#folha;
    const mesma = folha && state.periodo === 'semana' && folha.periodo === 'semana' && (!state.data || folha.dias.includes(state.data));
    if (mesma) return tituloDe({ folha, locale: this.#locale });
    return state.data ? diaPorExtenso(this.#locale, state.data) : '';
  }

  #fazerVista(state: EstadoDaAgenda, flow: Agenda, folha: FolhaMostrada): VistaDaAgenda {
    const t = this.#locale.t(textos);
    const duracao = state.duracao ?? folha.minutosDoSlot;
    return {
      t,
      locale: this.#locale,
      flow,
      folha,
      trocando: state.phase === 'loading',
      duracao,
      escolha: state.phase === 'ready' ? state.escolha : undefined,
      ativa: dentro(this.#grade.ativa ?? posicaoInicial(folha, state.desejado), folha.inicios.length, folha.colunas.length),
      aviso: this.aviso?.folha === chaveDe(folha) ? this.aviso.texto : undefined,
      celulas: (coluna) => this.#palavras.celulas(coluna, t, duracao),
      marcar: (posicao) => (this.#grade.ativa = posicao),
      dizer: (texto) => (this.aviso = { texto, folha: chaveDe(folha) }),
      confirmar: () => this.#confirmar(),
    };
  }

  #confirmar(): void {
    const { state } = this.#flow;
    if (state?.phase !== 'ready' || !state.escolha) return;
    const { escolha } = state;
    if (this.dispatchEvent(new HorarioEscolhendoEvent(escolha))) this.dispatchEvent(new HorarioEscolhidoEvent(escolha));
  }
}

/** A refresh is the same sheet, another day or target is not. */
const chaveDe = ({ alvo, dias }: FolhaMostrada): string => [alvo.tipo, alvo.id, dias[0]].join(' ');
