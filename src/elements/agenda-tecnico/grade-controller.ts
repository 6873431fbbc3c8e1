import type { LitElement, ReactiveController } from 'lit';
import { calendario } from '../../i18n/pt-BR/calendario.js';
import { colunasDesenhadas, linhaDeAgora } from './grade.view.js';
import { JanelaController, LARGURA_MINIMA } from './janela-controller.js';
import { PintorDaGrade } from './pintor-da-grade.js';
import { posicaoDe, type Posicao } from './posicao.js';
import type { VistaDaAgenda } from './vista.js';

/** What of the grid is not template: its cells, the tab stop and the focus, what is in sight, the line of now. */
export class GradeController implements ReactiveController {
  readonly #host: LitElement;
  readonly #janela: JanelaController;
  readonly #pintor = new PintorDaGrade();
  #vista: VistaDaAgenda | undefined;
  #assentada = false;
  /** What the grid was last painted from. */
  #visto: readonly unknown[] = [];
  /** What has the tab stop in the document. */
  #parada: HTMLElement | undefined;
  #focarDepois = false;
  #tinhaFoco = false;
  #mostrado = false;

  /** The cell with the tab stop, once the operator has moved it. */
  ativa: Posicao | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#janela = new JanelaController(host);
    host.addController(this);
  }

  readonly aoRolar = (event: Event): void => this.#janela.aoRolar(event);

  readonly aoFocar = (event: FocusEvent): void => {
    const posicao = posicaoDe(event);
    // Where the focus is, there the keys count from, also when another day comes under it, and when no click has put it there.
    if (posicao) this.ativa = posicao;
    if (event.target !== this.#parada) this.#host.requestUpdate();
    if (posicao && (event.target as Element).classList.contains('fora')) this.#revelar(posicao);
  };

  /** What this update shows; undefined: neither grid nor list. `assentada`: nothing is on its way any more. */
  mostrar(vista: VistaDaAgenda | undefined, assentada: boolean): void {
    this.#vista = vista;
    this.#assentada = assentada;
  }

  /** Focuses the tab stop, or what stands for it, as soon as it is there. */
  focar(): void {
    this.#focarDepois = true;
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    // A shorter day may take the focused cell away; the focus then goes to the one that stands for it.
    this.#tinhaFoco = this.#temFoco;
    if (this.#focarDepois && this.ativa) this.#revelar(this.ativa);
  }

  hostUpdated(): void {
    const grade = this.#host.renderRoot.querySelector<HTMLElement>('.grade');
    if (grade && this.#vista) this.#pintar(grade, this.#vista);
    else this.#parada = undefined;
    if (this.#assentada) this.#abrirNoDesejo();
    if (this.#tinhaFoco && !this.#temFoco) this.#focarDepois = true;
    if (this.#focarDepois && this.#assentada) this.#focarAgora();
  }

  get #temFoco(): boolean {
    return this.#host.shadowRoot?.activeElement?.classList.contains('celula') ?? false;
  }

  get #rolo(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('.rolo');
  }

  #pintar(grade: HTMLElement, vista: VistaDaAgenda): void {
    const { folha, t, locale, duracao, escolha, ativa } = vista;
    const minima = LARGURA_MINIMA[folha.periodo];
    const janela = this.#janela.janela(folha.colunas.length, minima);
    const visto = [grade, folha, t, locale.t(calendario), duracao, escolha, ativa.linha, ativa.coluna, janela.de, janela.ate];
    // Most updates are about what stands around the grid.
    if (visto.every((cada, i) => cada === this.#visto[i])) return;
    this.#visto = visto;
    this.#pintor.pintar(grade, folha.inicios, t.hora, colunasDesenhadas(vista, janela));
    this.#pintor.afastar(janela.de > 0 ? `calc(${janela.de} * var(--_coluna))` : '');
    const agora = linhaDeAgora(folha);
    const medidas = { colunas: folha.colunas.length, minima: `${minima}px` };
    const linha = agora ? { agora: agora.slots, 'agora-de': agora.de, 'agora-colunas': agora.colunas } : {};
    const { style } = grade.parentElement!;
    // What all cells inherit is written only when it is another: that restyles every one of them.
    for (const [nome, valor] of Object.entries({ ...medidas, ...linha })) {
      if (style.getPropertyValue(`--_${nome}`) !== String(valor)) style.setProperty(`--_${nome}`, String(valor));
    }
    const parada = this.#pintor.celula(ativa);
    if (parada === this.#parada && parada?.tabIndex === 0) return;
    if (this.#parada) this.#parada.tabIndex = -1;
    if (parada) parada.tabIndex = 0;
    this.#parada = parada;
  }

  #revelar({ coluna }: Posicao): void {
    const rolo = this.#rolo;
    if (rolo) this.#janela.revelar(rolo, coluna);
  }

  #focarAgora(): void {
    const celula = this.#parada?.isConnected ? this.#parada : undefined;
    const alvo = celula ?? this.#host.renderRoot.querySelector<HTMLElement>('.lista input:checked, .lista input, .falha button');
    this.#focarDepois = false;
    alvo?.focus({ preventScroll: true });
    if (!celula?.classList.contains('fora')) alvo?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** Once, and without scrolling the portal's page: the sheet opens at the wished time. */
  #abrirNoDesejo(): void {
    const rolo = this.#rolo;
    if (this.#mostrado || !this.#parada || !rolo) return;
    this.#mostrado = true;
    // At the first row there is nothing to scroll, and nothing to be measured for it.
    if (this.#vista && this.#vista.ativa.linha > 0) rolo.scrollTop = Math.max(this.#parada.offsetTop - rolo.clientHeight / 3, 0);
  }
}
