import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import { minutosDe } from '../../../sdk/domain/data.js';
import type { ColunaDaFolha } from '../../../sdk/domain/folha-da-agenda.js';
import { iniciaisDe } from '../../internal/iniciais-de.js';
import { cabecalhoDe, estaNaEscolha, type CabecalhoVisto, type CelulaVista, type TextosDaAgenda } from './colunas.js';
import type { Janela } from './janela-controller.js';
import type { Posicao } from './mover-na-grade.js';
import { horarioDe, type VistaDaAgenda } from './vista.js';

/** What the grid asks of its element. */
export interface LigacoesDaGrade {
  readonly janela: Janela;
  readonly aoRolar: (event: Event) => void;
  readonly aoTeclar: (event: KeyboardEvent) => void;
  readonly aoFocar: (event: FocusEvent) => void;
  readonly aoApertar: (event: PointerEvent) => void;
  readonly aoMover: (event: PointerEvent) => void;
}

const capitalizar = (texto: string): string => texto.charAt(0).toUpperCase() + texto.slice(1);

/** The header takes the first row, the hours the first column; ARIA counts from 1. */
const ANTES = 2;

/** The cell that an event of the grid is about. */
export function posicaoDe(event: Event): Posicao | undefined {
  const celula = (event.target as Element).closest('.celula');
  const linha = celula?.parentElement?.getAttribute('aria-rowindex');
  return celula && linha ? { linha: Number(linha) - ANTES, coluna: Number(celula.getAttribute('aria-colindex')) - ANTES } : undefined;
}

/** The cell that stands at a place of the sheet, if it is drawn. */
export const celulaEm = (raiz: ParentNode, { linha, coluna }: Posicao): HTMLElement | null =>
  raiz.querySelector(`.linha[aria-rowindex="${linha + ANTES}"] > .celula[aria-colindex="${coluna + ANTES}"]`);

/** Slots passed since the first one, with fractions, and the columns that the line of now crosses. */
export function linhaDeAgora({ colunas, inicios, agora, minutosDoSlot }: VistaDaAgenda['folha']): { slots: number; de: number; colunas: number } | undefined {
  const [primeira] = inicios;
  const de = colunas.findIndex(({ data }) => data === agora.data);
  if (de < 0 || !primeira) return undefined;
  const slots = (minutosDe(agora.hora) - minutosDe(primeira)) / minutosDoSlot;
  return slots >= 0 && slots <= inicios.length ? { slots, de, colunas: colunas.filter(({ data }) => data === agora.data).length } : undefined;
}

interface ColunaDesenhada extends CabecalhoVisto {
  readonly indice: number;
  readonly coluna: ColunaDaFolha;
  readonly celulas: readonly CelulaVista[];
  /** Out of sight; drawn because the tab stop is in it. */
  readonly fora: boolean;
}

function desenhadas(vista: VistaDaAgenda, { de, ate }: Janela): ColunaDesenhada[] {
  const { folha, t, locale, ativa } = vista;
  const indices = Array.from({ length: ate - de }, (_, i) => de + i);
  if (ativa.coluna < de) indices.unshift(ativa.coluna);
  if (ativa.coluna >= ate) indices.push(ativa.coluna);
  return indices.flatMap((indice) => {
    const coluna = folha.colunas[indice];
    if (!coluna) return [];
    return { ...cabecalhoDe(coluna, folha, t, locale), indice, coluna, celulas: vista.celulas(coluna), fora: indice < de || indice >= ate };
  });
}

/** Days or technicians side by side as an APG grid: a row a slot, one tab stop. Only the columns in sight are drawn. */
export function gradeView(vista: VistaDaAgenda, ligacoes: LigacoesDaGrade): TemplateResult {
  const { t, folha, trocando } = vista;
  const colunas = desenhadas(vista, ligacoes.janela);
  const aoClicar = (event: Event): void => {
    const posicao = posicaoDe(event);
    if (posicao) vista.escolher(posicao);
  };
  const aoDuplo = (event: Event): void => {
    const posicao = posicaoDe(event);
    if (posicao && vista.escolher(posicao)) vista.confirmar();
  };
  return html`<div class="rolo" @scroll=${ligacoes.aoRolar}>
    <div class="folha">
      <div
        class="grade"
        part="grade"
        role="grid"
        aria-label=${t.gradeDe(folha.nome, tituloDe(vista))}
        aria-busy=${trocando ? 'true' : 'false'}
        aria-rowcount=${folha.inicios.length + 1}
        aria-colcount=${folha.colunas.length + 1}
        @click=${aoClicar}
        @dblclick=${aoDuplo}
        @keydown=${ligacoes.aoTeclar}
        @focusin=${ligacoes.aoFocar}
        @pointerdown=${ligacoes.aoApertar}
        @pointermove=${ligacoes.aoMover}
      >
        <div role="row" class="linha cabeca" aria-rowindex="1">
          <span role="columnheader" class="hora" aria-colindex="1"><span class="sr">${t.hora}</span></span>
          ${vao} ${repeat(colunas, ({ chave }) => chave, cabecalhoView)}
        </div>
        ${folha.inicios.map((inicio, linha) => linhaView(vista, colunas, inicio, linha))}
      </div>
      ${linhaDeAgora(folha) ? html`<div class="agora" aria-hidden="true"></div>` : nothing}
    </div>
  </div>`;
}

/** The day, or the week, in words. */
export function tituloDe({ folha, locale }: Pick<VistaDaAgenda, 'folha' | 'locale'>): string {
  const [primeiro = '', ultimo = primeiro] = [folha.dias[0], folha.dias.at(-1)];
  return primeiro === ultimo ? locale.data(primeiro, 'longa') : locale.periodo(primeiro, ultimo);
}

/** As wide as the columns before those that are drawn: of its own width, so that a scroll restyles nothing else. */
const vao = html`<span class="vao" role="presentation"></span>`;

const cabecalhoView = ({ indice, nome, legenda, avatar, fora, hoje }: ColunaDesenhada): TemplateResult =>
  html`<div role="columnheader" class="tecnico ${fora ? 'fora' : ''} ${hoje ? 'hoje' : ''}" aria-colindex=${indice + ANTES}>
    ${avatar ? html`<span class="avatar" aria-hidden="true">${iniciaisDe(nome)}</span>` : nothing}
    <span class="quem"><b>${nome}</b>${legenda ? html`<span class="caption muted">${legenda}</span>` : nothing}</span>
  </div>`;

function linhaView(vista: VistaDaAgenda, colunas: readonly ColunaDesenhada[], inicio: string, linha: number): TemplateResult {
  const cheia = inicio.endsWith(':00');
  return html`<div role="row" class="linha ${cheia ? '' : 'meia'}" aria-rowindex=${linha + ANTES}>
    <span role="rowheader" class="hora" aria-colindex="1">${cheia ? inicio : html`<span class="sr">${inicio}</span>`}</span>
    ${vao}
    ${repeat(
      colunas,
      ({ chave }) => chave,
      (coluna) => celulaView(vista, coluna, linha),
    )}
  </div>`;
}

function celulaView({ escolha, t }: VistaDaAgenda, { coluna, celulas, indice, fora }: ColunaDesenhada, linha: number): TemplateResult | typeof nothing {
  const celula = celulas[linha];
  if (!celula) return nothing;
  const escolhida = estaNaEscolha(escolha, coluna, celula);
  return html`<div
    role="gridcell"
    tabindex="-1"
    class=${classesDe(celula, escolhida ? escolha : undefined, fora)}
    aria-colindex=${indice + ANTES}
    aria-label=${escolhida && escolha ? nomeDaEscolha(t, celula, escolha) : celula.nome}
    aria-selected=${ifDefined(celula.cabe || escolhida ? (escolhida ? 'true' : 'false') : undefined)}
    aria-disabled=${ifDefined(celula.cabe || escolhida ? undefined : 'true')}
    .textContent=${escolhida && escolha ? textoDaEscolha(t, celula, escolha) : textoDaCelula(t, celula)}
  ></div>`;
}

function classesDe({ estado, cabe, livres, inicio, fim, noBloco, ultimaDoBloco }: CelulaVista, escolha: VistaDaAgenda['escolha'], fora: boolean): string {
  let classes = `celula ${estado}`;
  if (livres !== undefined) classes += ' qualquer';
  if (cabe) classes += ' cabe';
  else if (estado === 'livre') classes += ' curta';
  if (escolha ? inicio === escolha.inicio : noBloco === 0) classes += ' primeira';
  if (escolha ? fim >= escolha.fim : ultimaDoBloco) classes += ' ultima';
  if (escolha) classes += ' escolhida';
  if (fora) classes += ' fora';
  return classes;
}

/** The choice says from when to when in its first slot, that it is one in its second. */
function textoDaEscolha(t: TextosDaAgenda, { inicio, fim }: CelulaVista, escolha: { readonly inicio: string; readonly fim: string }): string {
  if (inicio === escolha.inicio) return fim >= escolha.fim ? nomeDaEscolha(t, { inicio, fim }, escolha) : horarioDe(escolha);
  const segunda = minutosDe(inicio) - minutosDe(escolha.inicio) === minutosDe(fim) - minutosDe(inicio);
  return segunda ? capitalizar(t.escolhido) : '';
}

const nomeDaEscolha = (
  t: TextosDaAgenda,
  { inicio }: Pick<CelulaVista, 'inicio' | 'fim'>,
  escolha: { readonly inicio: string; readonly fim: string },
): string => `${inicio === escolha.inicio ? horarioDe(escolha) : inicio}, ${t.escolhido}`;

/** A block says what it is in its first slot, where in the second: words that its name has too. A free slot says nothing until it is pointed at. */
function textoDaCelula(t: TextosDaAgenda, { estado, cabe, livres, titulo, local, noBloco, ultimaDoBloco, motivo }: CelulaVista): string {
  if (livres !== undefined && cabe) return t.livres(livres);
  if (livres !== undefined && (estado === 'ocupado' || estado === 'bloqueado')) return motivo?.split(':')[0] ?? '';
  if (estado === 'feriado') return noBloco === 0 ? (titulo ?? '') : '';
  if (estado !== 'ocupado' && estado !== 'bloqueado') return '';
  const [oQue, onde] = estado === 'bloqueado' ? [capitalizar(t.estados.bloqueado), titulo] : [titulo, local];
  if (noBloco > 0) return noBloco === 1 ? (onde ?? '') : '';
  const separador = estado === 'bloqueado' ? ': ' : ', ';
  return [oQue, ultimaDoBloco ? onde : undefined].filter(Boolean).join(separador);
}
