import { sendKeys } from '@web/test-runner-commands';
import type { AgendaTecnico } from '../../src/elements/agenda-tecnico/agenda-tecnico.js';
import type { PlanoCampoData } from '../../src/internal/plano-campo-data.js';
import { waitUntil } from './esperar.js';
import './frases-prontas.js';

/** What assistive technology says of a cell. */
const nomeDa = (celula: HTMLElement): string => celula.getAttribute('aria-label') ?? '';
const indiceDa = (celula: Element): string => celula.getAttribute('aria-colindex') ?? '';

/** The agenda as an operator uses it. Columns are named by their header, slots by their time. */
export class AgendaHarness {
  constructor(readonly agenda: AgendaTecnico) {}

  private get raiz(): ShadowRoot {
    return this.agenda.shadowRoot!;
  }

  private todos<E extends Element = HTMLElement>(seletor: string): E[] {
    return [...this.raiz.querySelectorAll<E>(seletor)];
  }

  get temFerramentas(): boolean {
    return this.raiz.querySelector('.ir-para > plano-campo-data') !== null;
  }

  /** Pixels from the top of the element to the sheet, the list, or what stands for it. */
  get alturaDaFolha(): number {
    return this.raiz.querySelector('.rolo, .lista, .esqueletos')!.getBoundingClientRect().top - this.agenda.getBoundingClientRect().top;
  }

  /** The same without the tools, as it was before they came; the agenda is of no use afterwards. */
  alturaSemFerramentas(): number {
    for (const lugar of this.todos('.mais, .filtros')) lugar.replaceChildren();
    return this.alturaDaFolha;
  }

  /** The sheet, the list or a failure is there; what the hands need may still be on its way. */
  async pintada(): Promise<void> {
    await this.agenda.updateComplete;
    await waitUntil(() => this.raiz.querySelector('[aria-busy="false"], .falha .strong:not(:empty)'), 'the agenda should be ready');
    await this.agenda.updateComplete;
  }

  async pronta(): Promise<void> {
    await this.pintada();
    // The tools come after the first paint.
    await waitUntil(() => this.temFerramentas, 'the tools should have come');
    await this.agenda.updateComplete;
  }

  /** Colours that still change would be measured half-way. */
  async assentada(): Promise<AgendaTecnico> {
    const transicoes = this.raiz.getAnimations().filter((animacao) => animacao instanceof CSSTransition);
    await Promise.all(transicoes.map((transicao) => transicao.finished));
    return this.agenda;
  }

  get dia(): string {
    return this.raiz.querySelector('h3')?.textContent?.trim() ?? '';
  }

  get colunas(): string[] {
    return this.todos('.tecnico b').map((nome) => nome.textContent ?? '');
  }

  /** What a column is said to be when it is pointed at. */
  dicaDe(coluna: string): string | undefined {
    return this.todos('.tecnico b').find((nome) => nome.textContent === coluna)?.title;
  }

  /** What "Hoje" is called. */
  get hoje(): string {
    return this.raiz.querySelector('.seta + button')?.textContent?.trim() ?? '';
  }

  /** What is chosen, or why it could not be. */
  get situacao(): string {
    return this.raiz.querySelector('.situacao')?.textContent?.trim() ?? '';
  }

  get botaoEscolher(): HTMLButtonElement {
    return this.raiz.querySelector('.rodape > button')!;
  }

  get texto(): string {
    return this.raiz.querySelector('.agenda, .aviso')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  }

  get legenda(): string[] {
    return this.todos('.legenda > li').map((item) => item.textContent?.trim() ?? '');
  }

  get temLinhaDeAgora(): boolean {
    return this.raiz.querySelector('.agora:not([hidden])') !== null;
  }

  celula(coluna: string, hora: string): HTMLElement {
    const cabecalho = this.todos('.tecnico').find((c) => c.querySelector('b')?.textContent === coluna);
    const celula = this.todos(`.celula[aria-colindex="${cabecalho ? indiceDa(cabecalho) : ''}"]`).find((c) => nomeDa(c).startsWith(hora));
    if (!celula) throw new Error(`There is no ${hora} in ${coluna}.`);
    return celula;
  }

  nomeDe(coluna: string, hora: string): string {
    return nomeDa(this.celula(coluna, hora));
  }

  escolhivel(coluna: string, hora: string): boolean {
    return this.celula(coluna, hora).getAttribute('aria-disabled') !== 'true';
  }

  get escolhidas(): string[] {
    return this.todos('[aria-selected="true"]').map((celula) => nomeDa(celula).slice(0, 5));
  }

  /** Name of the focused cell, with its column. */
  get focada(): string {
    const celula = this.raiz.activeElement as HTMLElement | null;
    if (!celula?.classList.contains('celula')) return celula?.localName ?? '';
    const cabecalho = this.todos('.tecnico').find((c) => indiceDa(c) === indiceDa(celula));
    return `${nomeDa(celula).slice(0, 5)} ${cabecalho?.querySelector('b')?.textContent}`;
  }

  get paradas(): number {
    return this.todos('.celula[tabindex="0"]').length;
  }

  async clicar(coluna: string, hora: string): Promise<void> {
    this.celula(coluna, hora).click();
    await this.agenda.updateComplete;
  }

  async clicarDuasVezes(coluna: string, hora: string): Promise<void> {
    await this.clicar(coluna, hora);
    const celula = this.celula(coluna, hora);
    celula.click();
    celula.dispatchEvent(new MouseEvent('dblclick', { bubbles: true, composed: true }));
    await this.agenda.updateComplete;
  }

  async confirmar(): Promise<void> {
    this.botaoEscolher.click();
    await this.agenda.updateComplete;
  }

  async focar(): Promise<void> {
    this.agenda.focus();
    await this.agenda.updateComplete;
  }

  /** `Control+End` holds the first key. */
  async tecla(teclas: string): Promise<void> {
    const [segura, press] = teclas.includes('+') ? teclas.split('+') : [undefined, teclas];
    if (segura) await sendKeys({ down: segura });
    await sendKeys({ press: press ?? '' });
    if (segura) await sendKeys({ up: segura });
    await this.agenda.updateComplete;
    await this.pronta();
  }

  async botaoDaBarra(nome: string): Promise<void> {
    const botao = this.todos<HTMLButtonElement>('.seg button').find((b) => (b.getAttribute('aria-label') ?? b.textContent?.trim()) === nome);
    botao!.click();
    await this.agenda.updateComplete;
    await this.pronta();
  }

  async trocarAlvo(rotulo: string): Promise<void> {
    const select = this.raiz.querySelector<HTMLSelectElement>('.alvo select')!;
    select.focus();
    await this.agenda.updateComplete;
    select.value = [...select.options].find((opcao) => opcao.label === rotulo)!.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.pronta();
  }

  async irPara(data: string): Promise<void> {
    const campo = this.raiz.querySelector<PlanoCampoData>('plano-campo-data')!;
    const entrada = campo.shadowRoot!.querySelector('input')!;
    entrada.value = data;
    entrada.dispatchEvent(new Event('change', { bubbles: true }));
    await this.pronta();
  }

  /** "Dia", "Semana" or "Lista". */
  async verComo(nome: string): Promise<void> {
    this.todos<HTMLButtonElement>('.modos button')
      .find((botao) => botao.textContent?.trim() === nome)!
      .click();
    await this.pronta();
  }

  async filtrar(nome: 'cidade' | 'habilidade', valor: string): Promise<void> {
    const select = this.raiz.querySelector<HTMLSelectElement>(`select[name="${nome}"]`)!;
    select.value = valor;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.pronta();
  }

  /** Presses on one slot and lets go on another. */
  async arrastar(coluna: string, de: string, ate: string, pointerType = 'mouse'): Promise<void> {
    const [origem, destino] = [this.celula(coluna, de), this.celula(coluna, ate)];
    const ponteiro = (tipo: string, alvo: HTMLElement): boolean =>
      alvo.dispatchEvent(new PointerEvent(tipo, { bubbles: true, composed: true, button: 0, buttons: tipo === 'pointerup' ? 0 : 1, pointerType }));
    ponteiro('pointerdown', origem);
    ponteiro('pointermove', origem);
    ponteiro('pointermove', destino);
    ponteiro('pointerup', destino);
    await this.agenda.updateComplete;
  }

  /** "Aumentar 30 min" and "Diminuir 30 min" of the footer. */
  async mudarDuracao(nome: string): Promise<void> {
    this.raiz.querySelector<HTMLButtonElement>(`.duracao [aria-label="${nome}"]`)!.click();
    await this.agenda.updateComplete;
  }

  get rolo(): HTMLElement {
    return this.raiz.querySelector('.rolo')!;
  }

  async rolarPara(rolagem: number): Promise<void> {
    this.rolo.scrollLeft = rolagem;
    await new Promise<void>((resolve) => this.rolo.addEventListener('scroll', () => resolve(), { once: true }));
    await this.agenda.updateComplete;
  }

  get quantosElementos(): number {
    return this.raiz.querySelectorAll('*').length;
  }

  async tentarDeNovo(): Promise<void> {
    this.raiz.querySelector<HTMLButtonElement>('.falha button')!.click();
    await this.pronta();
  }

  // When narrow.

  get periodos(): string[] {
    return this.todos('.periodo > legend').map((legenda) => legenda.textContent?.trim() ?? '');
  }

  get horas(): string[] {
    return this.todos('.horas .pilula').map((pilula) => pilula.textContent?.trim() ?? '');
  }

  get pessoas(): string[] {
    return this.todos('.pessoa b').map((nome) => nome.textContent ?? '');
  }

  async tocarHora(hora: string): Promise<void> {
    this.todos('.horas .pilula')
      .find((pilula) => pilula.textContent?.trim() === hora)!
      .click();
    await this.agenda.updateComplete;
  }

  async tocarPessoa(nome: string): Promise<void> {
    this.todos('.pessoa')
      .find((pessoa) => pessoa.querySelector('b')?.textContent === nome)!
      .click();
    await this.agenda.updateComplete;
  }

  async mostrarMais(): Promise<void> {
    this.raiz.querySelector<HTMLButtonElement>('.quem-vai button')!.click();
    await this.agenda.updateComplete;
  }

  async abrirIndisponiveis(): Promise<void> {
    this.raiz.querySelector<HTMLElement>('details > summary')!.click();
    await waitUntil(() => this.raiz.querySelector('details li'), 'what is taken should be listed');
  }

  get indisponiveis(): string[] {
    return this.todos('details li').map((item) => item.textContent ?? '');
  }
}
