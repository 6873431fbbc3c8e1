import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { DataIso, Hora } from '../../../sdk/domain/data.js';
import type { AlvoDeAgenda, RecursosDeAgenda } from '../../../sdk/domain/agenda.js';
import type { PlanoSdk } from '../../../sdk/plano-sdk.js';
import { agenda, type Agenda } from '../../../sdk/use-cases/agenda/agenda.js';
import type { DiaMostrado, EstadoDaAgenda } from '../../../sdk/use-cases/agenda/state.js';
import { FlowController } from '../../controllers/flow-controller.js';
import { WidthController } from '../../controllers/width-controller.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { HorarioEscolhendoEvent } from '../../events/horario-escolhendo.js';
import { HorarioEscolhidoEvent } from '../../events/horario-escolhido.js';
import { agenda as textos } from '../../i18n/pt-BR/agenda.js';
import { comum } from '../../i18n/pt-BR/comum.js';
import { falha } from '../../internal/falha.js';
import { estilos } from './agenda-tecnico.styles.js';
import { barraView } from './barra.view.js';
import { colunasDe, type ColunaVista } from './colunas.js';
import { gradeView, linhaDeAgora } from './grade.view.js';
import { listaView } from './lista.view.js';
import { dentro, moverNaGrade, type Posicao } from './mover-na-grade.js';
import { rodapeView } from './rodape.view.js';
import type { VistaDaAgenda } from './vista.js';

/** How often what has passed is looked at again, in ms. */
const UM_MINUTO = 60_000;

/**
 * "Agenda": one day of a technician, or of all technicians of a role side by side with "Qualquer técnico" first. A free
 * time is taken by double click, Enter, or a tap and "Escolher"; nothing is booked by it.
 *
 * @summary Day agenda in which a free time can be chosen.
 * @event {HorarioEscolhendoEvent} horario-escolhendo - Before a time is taken; cancelable.
 * @event {HorarioEscolhidoEvent} horario-escolhido - After a time was taken.
 * @csspart grade - The grid of the day.
 */
export class AgendaTecnico extends LitElement {
  static override styles = estilos;

  readonly #locale = new LocaleController(this);
  readonly #width = new WidthController(this);
  readonly #flow = new FlowController<EstadoDaAgenda, Agenda>(
    this,
    () => (this.alvoId ? 'agenda' : undefined),
    (sdk) => agenda(sdk, { alvo: this.#alvo, data: this.data, ...this.#desejos }),
  );
  #relogio: ReturnType<typeof setInterval> | undefined;
  #recursos: RecursosDeAgenda | undefined;
  #diaDoAviso: DiaMostrado['faixas'] | undefined;
  #focarDepois = false;
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

  /** A ready SDK; without it the nearest `<plano-provider>` gives one. */
  @property({ attribute: false }) sdk: PlanoSdk | undefined;

  /** The cell with the tab stop, once the operator has moved it. */
  @state() private ativa: Posicao | undefined;

  @state() private aviso: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#relogio = setInterval(() => this.#flow.flow?.marcarTempo(), UM_MINUTO);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#relogio);
  }

  /** Puts the focus on the time that is wished, as soon as the day is there. */
  override focus(): void {
    this.#focarDepois = true;
    this.requestUpdate();
  }

  /** Reads the day again. */
  atualizar(): void {
    this.#flow.flow?.atualizar();
  }

  override willUpdate(mudou: PropertyValues<this>): void {
    const { flow } = this.#flow;
    if (mudou.has('alvoTipo') || mudou.has('alvoId')) flow?.trocarAlvo(this.#alvo);
    if (mudou.has('data') && this.data) flow?.irPara(this.data);
    if (mudou.has('duracao') || mudou.has('horaDesejada')) flow?.ajustar(this.#desejos);
  }

  override updated(): void {
    const { state } = this.#flow;
    const dia = state && 'dia' in state ? state.dia : undefined;
    const folha = this.renderRoot.querySelector<HTMLElement>('.folha');
    if (dia && folha) {
      folha.style.setProperty('--_colunas', String(dia.faixas.colunas.length + (dia.faixas.qualquer ? 1 : 0)));
      folha.style.setProperty('--_agora', String(linhaDeAgora({ dia }) ?? 0));
    }
    if (state?.phase === 'ready') this.#mostrarDesejo();
    if (this.#focarDepois && state && state.phase !== 'loading') this.#focarAtiva();
  }

  override render(): TemplateResult {
    const { state, flow, semProvedor } = this.#flow;
    const t = this.#locale.t(textos);
    if (!this.alvoId) return html`<p class="aviso alerta">${t.semAlvo}</p>`;
    if (semProvedor) return html`<p class="aviso alerta">${this.#locale.t(comum).semProvedor}</p>`;
    if (!state || !flow) return esqueleto(t.carregando);
    if ('dia' in state && state.dia) this.#recursos = state.dia.recursos;
    return html`<div class="agenda ${this.#width.width}">
      ${barraView({ t, locale: this.#locale, flow, state, recursos: this.#recursos })} ${this.#renderCorpo(state, flow)}
    </div>`;
  }

  #renderCorpo(state: EstadoDaAgenda, flow: Agenda): TemplateResult {
    const t = this.#locale.t(textos);
    if (state.phase === 'failed') return html`<div class="falha">${falha(this.#locale, state.erro, () => flow.atualizar())}</div>`;
    if (!state.dia) return esqueleto(t.carregando);
    const vista = this.#vista(state, flow, state.dia);
    const { faixas } = state.dia;
    const livres = vista.colunas[0]?.celulas.filter(({ cabe }) => cabe).length ?? 0;
    const estreita = this.#width.width === 'narrow';
    return html`
      <p class="sr" role="status">${state.phase === 'loading' ? t.carregando : t.resumo(this.#locale.data(faixas.data, 'longa'), livres)}</p>
      ${state.phase === 'loading' ? html`<div class="carregando"></div>` : ''}
      ${faixas.feriado === undefined ? '' : html`<p class="aviso alerta faixa">${t.feriado(faixas.feriado)}</p>`}
      ${estreita ? listaView(vista) : gradeView(vista, { aoTeclar: (event) => this.#onTecla(event, vista) })} ${rodapeView(vista, estreita)}
    `;
  }

  get #alvo(): AlvoDeAgenda {
    return { tipo: this.alvoTipo === 'cargo' ? 'cargo' : 'tecnico', id: this.alvoId };
  }

  get #desejos(): { duracao: number | undefined; desejado: Hora | undefined } {
    return { duracao: this.duracao !== undefined && this.duracao > 0 ? this.duracao : undefined, desejado: this.horaDesejada };
  }

  #vista(state: EstadoDaAgenda, flow: Agenda, dia: DiaMostrado): VistaDaAgenda {
    const t = this.#locale.t(textos);
    const colunas = colunasDe(dia, t, state.duracao ?? dia.minutosDoSlot);
    const vista = {
      t,
      locale: this.#locale,
      flow,
      state,
      dia,
      colunas,
      escolha: state.phase === 'ready' ? state.escolha : undefined,
      ativa: dentro(this.ativa ?? posicaoInicial(state, colunas), dia.faixas.inicios.length, colunas.length),
      aviso: this.#diaDoAviso?.data === dia.faixas.data ? this.aviso : undefined,
    };
    return { ...vista, escolher: (posicao) => this.#escolher(vista, posicao), confirmar: () => this.#confirmar() };
  }

  /** Chooses, or says why not. */
  #escolher({ flow, colunas, dia, t }: Pick<VistaDaAgenda, 'flow' | 'colunas' | 'dia' | 't'>, posicao: Posicao): boolean {
    const coluna = colunas[posicao.coluna];
    const celula = coluna?.celulas[posicao.linha];
    if (!coluna || !celula) return false;
    this.ativa = posicao;
    const escolheu = flow.escolher({ inicio: celula.inicio, tecnicoId: coluna.tecnicoId });
    this.aviso = escolheu ? undefined : t.naoDa(`${celula.inicio}, ${coluna.nome}`, celula.motivo ?? t.estados[celula.estado]);
    this.#diaDoAviso = dia.faixas;
    return escolheu;
  }

  #confirmar(): void {
    const { state } = this.#flow;
    if (state?.phase !== 'ready' || !state.escolha) return;
    const { escolha } = state;
    if (this.dispatchEvent(new HorarioEscolhendoEvent(escolha))) this.dispatchEvent(new HorarioEscolhidoEvent(escolha));
  }

  #onTecla(event: KeyboardEvent, vista: VistaDaAgenda): void {
    if (event.altKey || event.metaKey || event.shiftKey) return;
    const destino = moverNaGrade(vista.ativa, event, vista.dia.faixas.inicios.length, vista.colunas.length);
    if (destino) {
      this.ativa = destino;
      this.#focarDepois = true;
    } else if (event.key === 'PageUp' || event.key === 'PageDown') {
      this.#focarDepois = true;
      if (event.key === 'PageUp') vista.flow.anterior();
      else vista.flow.proximo();
    } else if (event.key === ' ') vista.escolher(vista.ativa);
    else if (event.key === 'Enter') this.#escolherEConfirmar(vista);
    else return;
    event.preventDefault();
  }

  #escolherEConfirmar(vista: VistaDaAgenda): void {
    if (vista.escolher(vista.ativa)) this.#confirmar();
  }

  #focarAtiva(): void {
    this.#focarDepois = false;
    const alvo = this.renderRoot.querySelector<HTMLElement>('.celula[tabindex="0"], .lista input:checked, .lista input, .falha button');
    alvo?.focus({ preventScroll: true });
    alvo?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** Once, and without scrolling the portal's page: the sheet opens at the wished time. */
  #mostrarDesejo(): void {
    const celula = this.renderRoot.querySelector<HTMLElement>('.celula[tabindex="0"]');
    const rolo = this.renderRoot.querySelector<HTMLElement>('.rolo');
    if (this.#mostrado || !celula || !rolo) return;
    this.#mostrado = true;
    rolo.scrollTop = Math.max(celula.offsetTop - rolo.clientHeight / 3, 0);
  }
}

/** Before the operator moves: the wished time, else the first that is free. */
function posicaoInicial({ desejado }: EstadoDaAgenda, [primeira]: readonly ColunaVista[]): Posicao {
  const linha = primeira?.celulas.findIndex(({ fim, cabe }) => (desejado ? fim > desejado : cabe)) ?? 0;
  return { linha: linha < 0 ? (desejado ? Number.MAX_SAFE_INTEGER : 0) : linha, coluna: 0 };
}

const esqueleto = (texto: string): TemplateResult =>
  html`<div class="esqueletos" aria-busy="true"><span class="sr" role="status">${texto}</span><span class="esqueleto"></span></div>`;
