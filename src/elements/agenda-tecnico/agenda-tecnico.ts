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
import { falha } from '../../internal/falha.js';
import { estilos } from './agenda-tecnico.styles.js';
import { Arrasto } from './arrasto.js';
import { barraView, type ModoDaAgenda } from './barra.view.js';
import { estaNaEscolha, PalavrasDasColunas } from './colunas.js';
import { escolherNaFolha, esticarEscolha, type Recusa } from './escolher.js';
import { FrescorController, type FonteDaAgenda } from './frescor-controller.js';
import { celulaEm, gradeView, linhaDeAgora, posicaoDe, tituloDe } from './grade.view.js';
import { ImpressaoController } from './impressao-controller.js';
import { impressaoView } from './impressao.view.js';
import { JanelaController, LARGURA_MINIMA } from './janela-controller.js';
import { listaView, reanimarRadios } from './lista.view.js';
import { dentro, moverNaGrade, posicaoInicial, type Posicao } from './mover-na-grade.js';
import { rodapeView } from './rodape.view.js';
import type { VistaDaAgenda } from './vista.js';

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
  readonly #janela = new JanelaController(this);
  readonly #impressao = new ImpressaoController(this, () => this.#desenharJa());
  readonly #frescor = new FrescorController(this, {
    marcarTempo: () => this.#flow.flow?.marcarTempo(),
    atualizar: (tecnicoId) => this.#flow.flow?.atualizar(tecnicoId),
  });
  readonly #flow = new FlowController<EstadoDaAgenda, Agenda>(
    this,
    () => (this.alvoId ? 'agenda' : undefined),
    (sdk) => agenda(sdk, { alvo: this.#alvo, data: this.data, periodo: this.#periodo, exceto: this.exceto, ...this.#desejos }),
  );
  readonly #palavras = new PalavrasDasColunas();
  readonly #arrasto = new Arrasto((inicio, ateLinha) => this.#vista?.escolher(inicio, ateLinha));
  #vista: VistaDaAgenda | undefined;
  #folha: FolhaMostrada | undefined;
  /** The cell with the tab stop, once the operator has moved it; `#parada` is what is drawn for it. */
  #ativa: Posicao | undefined;
  #parada: HTMLElement | null = null;
  #focarDepois = false;
  #tinhaFoco = false;
  #mostrado = false;

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
    this.#focarDepois = true;
    this.requestUpdate();
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
    // A shorter day may take the focused cell away; the focus then goes to the one that stands for it.
    this.#tinhaFoco = this.#focoNaGrade;
    if (this.#focarDepois && this.#ativa) this.#revelar(this.#ativa);
  }

  override updated(): void {
    const { state } = this.#flow;
    const folha = this.renderRoot.querySelector<HTMLElement>('.folha');
    if (this.#vista && folha) this.#medir(folha, this.#vista);
    if (state?.phase === 'ready') this.#mostrarDesejo();
    reanimarRadios(this.renderRoot.querySelectorAll<HTMLInputElement>('.lista .periodo input'));
    if (this.#tinhaFoco && !this.#focoNaGrade) this.#focarDepois = true;
    if (this.#focarDepois && state && state.phase !== 'loading') this.#focarAtiva();
  }

  override render(): TemplateResult {
    const { state, flow, semProvedor } = this.#flow;
    const t = this.#locale.t(textos);
    this.#vista = undefined;
    if (!this.alvoId) return html`<p class="aviso alerta">${t.semAlvo}</p>`;
    if (semProvedor) return html`<p class="aviso alerta">${this.#locale.t(comum).semProvedor}</p>`;
    if (!state || !flow) return esqueleto(t.carregando);
    if ('folha' in state && state.folha) this.#folha = state.folha;
    const corpo = this.#renderCorpo(state, flow);
    return html`<div class="agenda ${this.#width.width}">
      ${barraView({
        t,
        flow,
        state,
        titulo: this.#titulo(state),
        folha: this.#folha,
        modo: this.modo,
        verComo: this.#width.width === 'narrow' ? undefined : (modo) => (this.modo = modo),
        alvosCompletos: this.alvosCompletos,
        pedirAlvos: () => (this.alvosCompletos = true),
      })}
      ${corpo}
    </div>`;
  }

  #renderCorpo(state: EstadoDaAgenda, flow: Agenda): TemplateResult {
    const t = this.#locale.t(textos);
    if (state.phase === 'failed') return html`<div class="falha">${falha(this.#locale, state.erro, () => flow.atualizar())}</div>`;
    if (!state.folha) return esqueleto(t.carregando);
    const vista = this.#fazerVista(state, flow, state.folha);
    this.#vista = vista;
    const { colunas, periodo } = state.folha;
    const livres = (periodo === 'dia' ? colunas.slice(0, 1) : colunas).reduce((soma, { faixas }) => soma + faixas.filter(({ cabe }) => cabe).length, 0);
    const feriado = periodo === 'dia' ? colunas[0]?.feriado : undefined;
    const estreita = this.#width.width === 'narrow';
    const lista = estreita || this.modo === 'lista';
    return html`
      <p class="sr" role="status">${vista.trocando ? t.carregando : t.resumo(tituloDe(vista), livres)}</p>
      ${vista.trocando ? html`<div class="carregando"></div>` : nothing} ${lista ? nothing : this.#renderPreferencia()}
      ${feriado === undefined ? nothing : html`<p class="aviso alerta faixa">${t.feriado(feriado)}</p>`}
      ${state.phase === 'ready' && state.atraso ? html`<div class="faixa">${falha(this.#locale, state.atraso, () => flow.atualizar())}</div>` : nothing}
      ${
        colunas.length === 0
          ? html`<p class="vazia muted">${t.nenhumTecnico}</p>`
          : lista
            ? listaView(vista, {
                preferido: this.periodoPreferido,
                pessoas: false,
                indisponiveis: false,
                ...this.aberto,
                abrir: (parte) => (this.aberto = { ...this.aberto, [parte]: true }),
              })
            : gradeView(vista, {
                janela: this.#janela.janela(colunas.length, LARGURA_MINIMA[periodo]),
                aoRolar: this.#janela.aoRolar,
                aoTeclar: (event) => this.#onTecla(event, vista),
                aoFocar: (event) => this.#onFoco(event),
                aoApertar: this.#arrasto.aoApertar,
                aoMover: this.#arrasto.aoMover,
              })
      }
      ${this.#impressao.imprimindo ? impressaoView(vista) : nothing} ${rodapeView(vista, { estreita, lista })}
    `;
  }

  #renderPreferencia(): TemplateResult | typeof nothing {
    const frase = this.periodoPreferido && this.#locale.t(textos).prefere[this.periodoPreferido];
    return frase ? html`<p class="preferencia small muted">${frase}</p>` : nothing;
  }

  get #alvo(): AlvoDeAgenda {
    return { tipo: this.alvoTipo === 'cargo' ? 'cargo' : 'tecnico', id: this.alvoId };
  }

  get #focoNaGrade(): boolean {
    return this.shadowRoot?.activeElement?.classList.contains('celula') ?? false;
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
    return state.data ? this.#locale.data(state.data, 'longa') : '';
  }

  #fazerVista(state: EstadoDaAgenda, flow: Agenda, folha: FolhaMostrada): VistaDaAgenda {
    const t = this.#locale.t(textos);
    const duracao = state.duracao ?? folha.minutosDoSlot;
    const vista = {
      t,
      locale: this.#locale,
      flow,
      folha,
      trocando: state.phase === 'loading',
      duracao,
      escolha: state.phase === 'ready' ? state.escolha : undefined,
      ativa: dentro(this.#ativa ?? posicaoInicial(folha, state.desejado), folha.inicios.length, folha.colunas.length),
      aviso: this.aviso?.folha === chaveDe(folha) ? this.aviso.texto : undefined,
      celulas: (coluna: FolhaMostrada['colunas'][number]) => this.#palavras.celulas(coluna, t, duracao),
      confirmar: () => this.#confirmar(),
    };
    const dizer = (recusa: Recusa): boolean => {
      this.aviso = { texto: recusa, folha: chaveDe(folha) };
      return recusa === undefined;
    };
    return {
      ...vista,
      escolher: (posicao, ateLinha) => {
        this.#ativa = posicao;
        return dizer(escolherNaFolha(vista, posicao, ateLinha));
      },
      esticar: (passo) => dizer(esticarEscolha(vista, passo)),
    };
  }

  #confirmar(): void {
    const { state } = this.#flow;
    if (state?.phase !== 'ready' || !state.escolha) return;
    const { escolha } = state;
    if (this.dispatchEvent(new HorarioEscolhendoEvent(escolha))) this.dispatchEvent(new HorarioEscolhidoEvent(escolha));
  }

  #onTecla(event: KeyboardEvent, vista: VistaDaAgenda): void {
    if (event.altKey || event.metaKey) return;
    const { folha, flow } = vista;
    const destino = event.shiftKey ? undefined : moverNaGrade(vista.ativa, event, folha.inicios.length, folha.colunas.length);
    if (destino) {
      this.#ativa = destino;
      this.focus();
    } else if (event.shiftKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) this.#esticar(vista, event.key === 'ArrowDown' ? 1 : -1);
    else if (event.shiftKey) return;
    else if (event.key === 'PageUp') flow.anterior();
    else if (event.key === 'PageDown') flow.proximo();
    else if (event.key === ' ') vista.escolher(vista.ativa);
    else if (event.key === 'Enter') this.#escolherEConfirmar(vista);
    else return;
    event.preventDefault();
  }

  #onFoco(event: FocusEvent): void {
    const posicao = posicaoDe(event);
    // Where the focus is, there the keys count from, also when another day comes under it.
    if (posicao) this.#ativa = posicao;
    if (posicao && (event.target as Element).classList.contains('fora')) this.#revelar(posicao);
  }

  /** Whether the choice is the one that the tab stop stands in: then Enter takes it as long as it is, and Shift makes it longer. */
  #naEscolha({ folha, escolha, ativa }: VistaDaAgenda): boolean {
    const coluna = folha.colunas[ativa.coluna];
    const faixa = coluna?.faixas[ativa.linha];
    return coluna !== undefined && faixa !== undefined && estaNaEscolha(escolha, coluna, faixa);
  }

  #esticar(vista: VistaDaAgenda, passo: 1 | -1): void {
    if (this.#naEscolha(vista)) vista.esticar(passo);
    else vista.escolher(vista.ativa);
  }

  #escolherEConfirmar(vista: VistaDaAgenda): void {
    if (this.#naEscolha(vista) || vista.escolher(vista.ativa)) this.#confirmar();
  }

  /** What only script can give the sheet: how many columns it has, where the drawn ones begin, the line of now, the tab stop. */
  #medir(folha: HTMLElement, vista: VistaDaAgenda): void {
    const agora = linhaDeAgora(vista.folha);
    const minima = LARGURA_MINIMA[vista.folha.periodo];
    const { length } = vista.folha.colunas;
    const medidas = { colunas: length, minima: `${minima}px` };
    const linha = agora ? { agora: agora.slots, 'agora-de': agora.de, 'agora-colunas': agora.colunas } : {};
    // What all cells inherit is written only when it is another: that restyles every one of them.
    for (const [nome, valor] of Object.entries({ ...medidas, ...linha })) {
      if (folha.style.getPropertyValue(`--_${nome}`) !== String(valor)) folha.style.setProperty(`--_${nome}`, String(valor));
    }
    const largura = `calc(${this.#janela.janela(length, minima).de} * var(--_coluna))`;
    for (const vao of folha.querySelectorAll<HTMLElement>('.vao')) if (vao.style.width !== largura) vao.style.width = largura;
    const parada = celulaEm(folha, vista.ativa);
    if (parada === this.#parada && parada?.tabIndex === 0) return;
    if (this.#parada) this.#parada.tabIndex = -1;
    if (parada) parada.tabIndex = 0;
    this.#parada = parada;
  }

  #revelar({ coluna }: Posicao): void {
    const rolo = this.renderRoot.querySelector<HTMLElement>('.rolo');
    if (rolo) this.#janela.revelar(rolo, coluna);
  }

  #focarAtiva(): void {
    this.#focarDepois = false;
    const celula = this.#parada?.isConnected ? this.#parada : undefined;
    const alvo = celula ?? this.renderRoot.querySelector<HTMLElement>('.lista input:checked, .lista input, .falha button');
    alvo?.focus({ preventScroll: true });
    if (!celula?.classList.contains('fora')) alvo?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** Once, and without scrolling the portal's page: the sheet opens at the wished time. */
  #mostrarDesejo(): void {
    const rolo = this.renderRoot.querySelector<HTMLElement>('.rolo');
    if (this.#mostrado || !this.#parada || !rolo) return;
    this.#mostrado = true;
    rolo.scrollTop = Math.max(this.#parada.offsetTop - rolo.clientHeight / 3, 0);
  }

  #desenharJa(): void {
    this.requestUpdate();
    this.performUpdate();
  }
}

/** A refresh is the same sheet, another day or target is not. */
const chaveDe = ({ alvo, dias }: FolhaMostrada): string => [alvo.tipo, alvo.id, dias[0]].join(' ');

const esqueleto = (texto: string): TemplateResult =>
  html`<div class="esqueletos" aria-busy="true"><span class="sr" role="status">${texto}</span><span class="esqueleto"></span></div>`;
