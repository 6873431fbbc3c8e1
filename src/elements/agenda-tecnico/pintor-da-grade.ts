import type { Hora } from '../../../sdk/domain/data.js';
import { iniciaisDe } from '../../internal/iniciais-de.js';
import type { CabecalhoVisto, CelulaVista } from './colunas.js';
import { ANTES, type Posicao } from './posicao.js';

/** A column as it is to stand in the grid. */
export interface ColunaDesenhada extends CabecalhoVisto {
  readonly indice: number;
  readonly celulas: readonly CelulaVista[];
  /** Out of sight; drawn because the tab stop is in it. */
  readonly fora: boolean;
}

/** The elements of one column, and what is drawn in them. */
interface Trilho {
  readonly cabeca: HTMLElement;
  readonly celulas: readonly HTMLElement[];
  indice: number;
  desenho: ColunaDesenhada | undefined;
}

function elemento(nome: string, classe: string, atributos: Readonly<Record<string, string>> = {}, ...filhos: readonly Element[]): HTMLElement {
  const novo = document.createElement(nome);
  novo.className = classe;
  for (const atributo in atributos) novo.setAttribute(atributo, atributos[atributo]!);
  novo.append(...filhos);
  return novo;
}

const copiaDe = <N extends Node>(modelo: N): N => modelo.cloneNode(true) as N;

/**
 * Draws header, hours and cells of the grid by hand, where lit would look at every part of every cell: a column that is
 * the same object is not looked at, of another only what differs is written, and what scrolls away is used again on the
 * other side. What is new is copied row by row from a model.
 */
export class PintorDaGrade {
  #grade: Element | null = null;
  #inicios = '';
  #linhas: readonly HTMLElement[] = [];
  #trilhos: readonly Trilho[] = [];
  #vao = '';

  pintar(grade: Element, inicios: readonly Hora[], rotuloDaHora: string, colunas: readonly ColunaDesenhada[]): void {
    const chave = `${rotuloDaHora} ${inicios.join()}`;
    if (grade !== this.#grade || chave !== this.#inicios) this.#comecar(grade, inicios, rotuloDaHora);
    this.#grade = grade;
    this.#inicios = chave;
    const porChave = new Map(this.#trilhos.map((trilho) => [trilho.desenho?.chave, trilho]));
    const ficam = colunas.map(({ chave: cada }) => porChave.get(cada));
    const sobram = this.#trilhos.filter((trilho) => !ficam.includes(trilho));
    const velhos = ficam.map((trilho) => trilho ?? solto(sobram.pop()));
    sobram.forEach(solto);
    const novos = this.#novosTrilhos(colunas.filter((_, i) => !velhos[i]));
    const trilhos = velhos.map((velho) => velho ?? novos.shift()!);
    // From the end: those that stay are in their place then.
    for (let i = trilhos.length - 1; i >= 0; i--) this.#por(trilhos[i]!, trilhos[i + 1]);
    trilhos.forEach((trilho, i) => pintarTrilho(trilho, colunas[i]!));
    this.#trilhos = trilhos;
  }

  /** The cell that stands at a place of the sheet, if it is drawn. */
  celula({ linha, coluna }: Posicao): HTMLElement | undefined {
    return this.#trilhos.find(({ indice }) => indice === coluna)?.celulas[linha];
  }

  /** How wide the columns are that stand before those that are drawn; '' when none does. */
  afastar(largura: string): void {
    if (largura === this.#vao) return;
    this.#vao = largura;
    for (const { children } of this.#linhas) (children[1] as HTMLElement).style.width = largura;
  }

  #comecar(grade: Element, inicios: readonly Hora[], rotuloDaHora: string): void {
    const vao = elemento('span', 'vao', { role: 'presentation' });
    const canto = elemento('span', 'hora', { role: 'columnheader', 'aria-colindex': '1' });
    canto.textContent = rotuloDaHora;
    const cabeca = elemento('div', 'linha cabeca', { role: 'row', 'aria-rowindex': '1' }, canto, copiaDe(vao));
    const modelo = elemento('div', 'linha', { role: 'row' }, elemento('span', 'hora', { role: 'rowheader', 'aria-colindex': '1' }), vao);
    const horas = inicios.map((inicio, i) => {
      const linha = copiaDe(modelo);
      linha.setAttribute('aria-rowindex', String(i + ANTES));
      linha.firstElementChild!.textContent = inicio;
      if (!inicio.endsWith(':00')) linha.className = 'linha meia';
      return linha;
    });
    this.#linhas = [cabeca, ...horas];
    this.#trilhos = [];
    this.#vao = '';
    grade.replaceChildren(...this.#linhas);
  }

  /** Empty columns at the end of the rows. */
  #novosTrilhos(colunas: readonly ColunaDesenhada[]): Trilho[] {
    if (colunas.length === 0) return [];
    const [cabeca, ...linhas] = this.#linhas;
    const modelo = document.createDocumentFragment();
    const trilhos = colunas.map(({ indice }) => {
      const colindex = { 'aria-colindex': String(indice + ANTES) };
      const quem = elemento('span', 'quem', {}, elemento('b', ''), elemento('span', 'caption muted'));
      const titulo = elemento('div', 'tecnico', { role: 'columnheader', ...colindex }, elemento('span', 'avatar', { 'aria-hidden': 'true' }), quem);
      cabeca!.append(titulo);
      modelo.append(elemento('div', 'celula', { role: 'gridcell', tabindex: '-1', ...colindex }));
      return { cabeca: titulo, celulas: [] as HTMLElement[], indice, desenho: undefined };
    });
    for (const linha of linhas) {
      const copia = copiaDe(modelo);
      for (let i = 0, celula = copia.firstElementChild; celula; celula = celula.nextElementSibling) trilhos[i++]!.celulas.push(celula as HTMLElement);
      linha.append(copia);
    }
    return trilhos;
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
  const { cabeca, celulas, desenho: velha } = trilho;
  const { indice, fora } = nova;
  trilho.desenho = nova;
  if (trilho.indice !== indice) for (const parte of [cabeca, ...celulas]) parte.setAttribute('aria-colindex', String(indice + ANTES));
  trilho.indice = indice;
  pintarCabeca(cabeca, velha, nova);
  if (velha?.celulas === nova.celulas && velha.fora === fora) return;
  celulas.forEach((celula, i) => {
    pintarCelula(celula, velha?.celulas[i], nova.celulas[i]!);
    if (velha?.fora || fora) celula.classList.toggle('fora', fora);
  });
}

/** Into the text that is there: another node would be laid out anew. */
function escrever(onde: HTMLElement, texto: string): void {
  const escrito = onde.firstChild as Text | null;
  if (escrito) escrito.data = texto;
  else onde.textContent = texto;
}

function pintarCabeca(cabeca: HTMLElement, velha: ColunaDesenhada | undefined, { nome, legenda, avatar, fora, hoje }: ColunaDesenhada): void {
  const [badge, quem] = cabeca.children as unknown as [HTMLElement, HTMLElement];
  const [titulo, linha] = quem.children as unknown as [HTMLElement, HTMLElement];
  if (velha?.nome !== nome) {
    escrever(titulo, nome);
    // A long one is cut off after two lines.
    titulo.title = nome;
    badge.hidden = !avatar;
    escrever(badge, avatar ? iniciaisDe(nome) : '');
  }
  if (velha?.legenda !== legenda) {
    escrever(linha, legenda);
    linha.hidden = legenda === '';
  }
  const classe = `tecnico${fora ? ' fora' : ''}${hoje ? ' hoje' : ''}`;
  if (cabeca.className !== classe) cabeca.className = classe;
}

function pintarCelula(celula: HTMLElement, antes: CelulaVista | undefined, { classe, nome, texto, escolhida }: CelulaVista): void {
  if (antes?.classe !== classe) celula.className = classe;
  if (antes?.nome !== nome) celula.setAttribute('aria-label', nome);
  if ((antes?.texto ?? '') !== texto) escrever(celula, texto);
  if (antes && antes.escolhida === escolhida) return;
  if (escolhida === undefined) celula.setAttribute('aria-disabled', 'true');
  else celula.setAttribute('aria-selected', String(escolhida));
  if (antes) celula.removeAttribute(escolhida === undefined ? 'aria-selected' : 'aria-disabled');
}
