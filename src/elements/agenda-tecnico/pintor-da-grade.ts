import type { Hora } from '../../../sdk/domain/data.js';
import type { CabecalhoVisto } from './colunas.js';
import type { CelulaDesenhada } from './desenho-da-celula.js';
import { ANTES, type Posicao } from './posicao.js';

/** A column as it is to stand in the grid. */
export interface ColunaDesenhada extends CabecalhoVisto {
  readonly indice: number;
  readonly iniciais: string;
  readonly celulas: readonly CelulaDesenhada[];
  /** Out of sight; drawn because the tab stop is in it. */
  readonly fora: boolean;
}

/** The elements of one column, and what is drawn in them. */
interface Trilho {
  readonly cabeca: HTMLElement;
  readonly celulas: readonly HTMLElement[];
  desenho: ColunaDesenhada | undefined;
}

function elemento(nome: string, classe: string, atributos: Readonly<Record<string, string>> = {}): HTMLElement {
  const novo = document.createElement(nome);
  novo.className = classe;
  for (const [atributo, valor] of Object.entries(atributos)) novo.setAttribute(atributo, valor);
  return novo;
}

/**
 * Draws header, hours and cells of the grid by hand, where lit would look at every part of every cell: a column that is
 * the same object is not looked at, of another only what differs is written, and what scrolls away is used again on the
 * other side.
 */
export class PintorDaGrade {
  #grade: Element | null = null;
  #inicios = '';
  #linhas: readonly HTMLElement[] = [];
  #trilhos: readonly Trilho[] = [];

  pintar(grade: Element, inicios: readonly Hora[], rotuloDaHora: string, colunas: readonly ColunaDesenhada[]): void {
    const chave = [rotuloDaHora, ...inicios].join();
    if (grade !== this.#grade || chave !== this.#inicios) this.#comecar(grade, inicios, rotuloDaHora);
    this.#grade = grade;
    this.#inicios = chave;
    const sobram = this.#trilhos.filter(({ desenho }) => !colunas.some(({ chave: cada }) => cada === desenho?.chave));
    const ficam = new Map(this.#trilhos.map((trilho) => [trilho.desenho?.chave, trilho]));
    const trilhos = colunas.map((coluna) => ficam.get(coluna.chave) ?? solto(sobram.pop()) ?? this.#novoTrilho());
    sobram.forEach(solto);
    // From the end: those that stay are in their place then.
    for (let i = trilhos.length - 1; i >= 0; i--) this.#por(trilhos[i]!, trilhos[i + 1]);
    trilhos.forEach((trilho, i) => pintarTrilho(trilho, colunas[i]!));
    this.#trilhos = trilhos;
  }

  /** The cell that stands at a place of the sheet, if it is drawn. */
  celula({ linha, coluna }: Posicao): HTMLElement | undefined {
    return this.#trilhos.find(({ desenho }) => desenho?.indice === coluna)?.celulas[linha];
  }

  /** How wide the columns are that stand before those that are drawn. */
  afastar(largura: string): void {
    for (const { children } of this.#linhas) {
      const vao = children[1] as HTMLElement;
      if (vao.style.width !== largura) vao.style.width = largura;
    }
  }

  #comecar(grade: Element, inicios: readonly Hora[], rotuloDaHora: string): void {
    const linha = (indice: number, classe: string, papel: string, hora: string, visivel: boolean): HTMLElement => {
      const nova = elemento('div', classe, { role: 'row', 'aria-rowindex': String(indice) });
      const rotulo = elemento('span', 'hora', { role: papel, 'aria-colindex': '1' });
      if (visivel) rotulo.textContent = hora;
      else rotulo.append(elemento('span', 'sr'));
      if (!visivel) rotulo.firstElementChild!.textContent = hora;
      nova.append(rotulo, elemento('span', 'vao', { role: 'presentation' }));
      return nova;
    };
    const horas = inicios.map((inicio, i) => {
      const cheia = inicio.endsWith(':00');
      return linha(i + ANTES, cheia ? 'linha' : 'linha meia', 'rowheader', inicio, cheia);
    });
    this.#linhas = [linha(1, 'linha cabeca', 'columnheader', rotuloDaHora, false), ...horas];
    this.#trilhos = [];
    grade.replaceChildren(...this.#linhas);
  }

  #novoTrilho(): Trilho {
    const cabeca = elemento('div', 'tecnico', { role: 'columnheader' });
    const quem = elemento('span', 'quem');
    quem.append(elemento('b', ''), elemento('span', 'caption muted'));
    cabeca.append(elemento('span', 'avatar', { 'aria-hidden': 'true' }), quem);
    const modelo = elemento('div', 'celula', { role: 'gridcell', tabindex: '-1' });
    return { cabeca, celulas: this.#linhas.slice(1).map(() => modelo.cloneNode() as HTMLElement), desenho: undefined };
  }

  /** Puts a column before another, or last. */
  #por(trilho: Trilho, proximo: Trilho | undefined): void {
    if (trilho.cabeca.parentElement && trilho.cabeca.nextElementSibling === (proximo?.cabeca ?? null)) return;
    this.#linhas.forEach((linha, i) =>
      i === 0 ? linha.insertBefore(trilho.cabeca, proximo?.cabeca ?? null) : linha.insertBefore(trilho.celulas[i - 1]!, proximo?.celulas[i - 1] ?? null),
    );
  }
}

/** Takes a column out of the grid. */
function solto(trilho: Trilho | undefined): Trilho | undefined {
  trilho?.cabeca.remove();
  trilho?.celulas.forEach((celula) => celula.remove());
  return trilho;
}

function pintarTrilho(trilho: Trilho, nova: ColunaDesenhada): void {
  const velha = trilho.desenho;
  trilho.desenho = nova;
  const outroLugar = velha?.indice !== nova.indice;
  if (outroLugar) for (const parte of [trilho.cabeca, ...trilho.celulas]) parte.setAttribute('aria-colindex', String(nova.indice + ANTES));
  pintarCabeca(trilho.cabeca, velha, nova);
  if (velha?.celulas === nova.celulas && velha.fora === nova.fora) return;
  trilho.celulas.forEach((celula, i) => {
    const [antes, agora] = [velha?.celulas[i], nova.celulas[i]];
    if (agora) pintarCelula(celula, antes, agora);
    if (velha?.fora || nova.fora) celula.classList.toggle('fora', nova.fora);
  });
}

function pintarCabeca(cabeca: HTMLElement, velha: ColunaDesenhada | undefined, nova: ColunaDesenhada): void {
  const [avatar, quem] = cabeca.children as unknown as [HTMLElement, HTMLElement];
  const [nome, legenda] = quem.children as unknown as [HTMLElement, HTMLElement];
  const escrever = (onde: HTMLElement, antes: string | undefined, agora: string): void => {
    if (antes !== agora) onde.textContent = agora;
  };
  escrever(avatar, velha?.iniciais, nova.iniciais);
  escrever(nome, velha?.nome, nova.nome);
  escrever(legenda, velha?.legenda, nova.legenda);
  avatar.hidden = !nova.avatar;
  legenda.hidden = nova.legenda === '';
  const classe = `tecnico${nova.fora ? ' fora' : ''}${nova.hoje ? ' hoje' : ''}`;
  if (cabeca.className !== classe) cabeca.className = classe;
}

function pintarCelula(celula: HTMLElement, antes: CelulaDesenhada | undefined, { classe, nome, texto, escolhida }: CelulaDesenhada): void {
  if (antes?.classe !== classe) celula.className = classe;
  if (antes?.nome !== nome) celula.setAttribute('aria-label', nome);
  if ((antes?.texto ?? '') !== texto) celula.textContent = texto;
  if (antes && antes.escolhida === escolhida) return;
  if (escolhida === undefined) celula.setAttribute('aria-disabled', 'true');
  else celula.setAttribute('aria-selected', String(escolhida));
  if (antes) celula.removeAttribute(escolhida === undefined ? 'aria-selected' : 'aria-disabled');
}
