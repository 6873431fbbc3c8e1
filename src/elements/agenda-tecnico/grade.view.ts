import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { minutosDe } from '../../../sdk/domain/data.js';
import { iniciaisDe } from '../../internal/iniciais-de.js';
import { estaNaEscolha, type CelulaVista, type ColunaVista, type TextosDaAgenda } from './colunas.js';
import type { Posicao } from './mover-na-grade.js';
import { horarioDe, type VistaDaAgenda } from './vista.js';

/** What the grid asks of its element. */
export interface AcoesDaGrade {
  readonly aoTeclar: (event: KeyboardEvent) => void;
}

const capitalizar = (texto: string): string => texto.charAt(0).toUpperCase() + texto.slice(1);

/** The cell that an event of the grid is about. */
export function posicaoDe(event: Event): Posicao | undefined {
  const celula = (event.target as Element).closest<HTMLElement>('[data-linha]');
  return celula ? { linha: Number(celula.dataset['linha']), coluna: Number(celula.dataset['coluna']) } : undefined;
}

/** Slots passed since the first one, with fractions, if the line of now crosses this day. */
export function linhaDeAgora({ dia }: Pick<VistaDaAgenda, 'dia'>): number | undefined {
  const { faixas, agora, minutosDoSlot } = dia;
  const [primeira] = faixas.inicios;
  if (faixas.data !== agora.data || !primeira) return undefined;
  const slots = (minutosDe(agora.hora) - minutosDe(primeira)) / minutosDoSlot;
  return slots >= 0 && slots <= faixas.inicios.length ? slots : undefined;
}

/** One day as an APG grid: a row a slot, a column a technician, one tab stop. */
export function gradeView(vista: VistaDaAgenda, { aoTeclar }: AcoesDaGrade): TemplateResult {
  const { t, locale, dia, colunas, state } = vista;
  const { faixas } = dia;
  const aoClicar = (event: Event): void => {
    const posicao = posicaoDe(event);
    if (posicao) vista.escolher(posicao);
  };
  const aoDuplo = (event: Event): void => {
    const posicao = posicaoDe(event);
    if (posicao && vista.escolher(posicao)) vista.confirmar();
  };
  return html`<div class="rolo">
    <div class="folha">
      <div
        class="grade"
        part="grade"
        role="grid"
        aria-label=${t.gradeDe(dia.nome, locale.data(faixas.data, 'longa'))}
        aria-busy=${state.phase === 'loading' ? 'true' : 'false'}
        aria-rowcount=${faixas.inicios.length + 1}
        aria-colcount=${colunas.length + 1}
        @click=${aoClicar}
        @dblclick=${aoDuplo}
        @keydown=${aoTeclar}
      >
        <div role="row" class="linha cabeca">
          <span role="columnheader" class="hora"><span class="sr">${t.hora}</span></span>
          ${colunas.map(cabecalho)}
        </div>
        ${faixas.inicios.map((inicio, linha) => linhaView(vista, inicio, linha))}
      </div>
      ${linhaDeAgora(vista) === undefined ? nothing : html`<div class="agora" aria-hidden="true"></div>`}
    </div>
  </div>`;
}

const cabecalho = ({ nome, legenda }: ColunaVista): TemplateResult =>
  html`<div role="columnheader" class="tecnico">
    <span class="avatar" aria-hidden="true">${iniciaisDe(nome)}</span>
    <span class="quem"><b>${nome}</b>${legenda ? html`<span class="caption muted">${legenda}</span>` : nothing}</span>
  </div>`;

function linhaView(vista: VistaDaAgenda, inicio: string, linha: number): TemplateResult {
  const cheia = inicio.endsWith(':00');
  return html`<div role="row" class="linha ${cheia ? '' : 'meia'}">
    <span role="rowheader" class="hora">${cheia ? inicio : html`<span class="sr">${inicio}</span>`}</span>
    ${vista.colunas.map((coluna, i) => {
      const celula = coluna.celulas[linha];
      return celula ? celulaView(vista, coluna, celula, { linha, coluna: i }) : nothing;
    })}
  </div>`;
}

function celulaView({ escolha, ativa, t }: VistaDaAgenda, coluna: ColunaVista, celula: CelulaVista, { linha, coluna: indice }: Posicao): TemplateResult {
  const escolhida = estaNaEscolha(escolha, coluna, celula);
  const classes = {
    celula: true,
    [celula.estado]: true,
    qualquer: coluna.tecnicoId === undefined,
    cabe: celula.cabe,
    curta: celula.estado === 'livre' && !celula.cabe,
    primeira: escolhida ? celula.inicio === escolha?.inicio : celula.noBloco === 0,
    ultima: escolhida ? celula.fim === escolha?.fim : celula.ultimaDoBloco,
    escolhida,
  };
  return html`<div
    role="gridcell"
    class=${classMap(classes)}
    data-linha=${linha}
    data-coluna=${indice}
    tabindex=${ativa.linha === linha && ativa.coluna === indice ? 0 : -1}
    aria-selected=${ifDefined(celula.cabe || escolhida ? (escolhida ? 'true' : 'false') : undefined)}
    aria-disabled=${ifDefined(celula.cabe ? undefined : 'true')}
  >
    <span class="sr">${celula.nome}</span>
    <span class="texto" aria-hidden="true">${escolhida && escolha ? textoDaEscolha(t, celula, escolha) : textoDaCelula(t, coluna, celula)}</span>
  </div>`;
}

function textoDaEscolha(t: TextosDaAgenda, { inicio, fim }: CelulaVista, escolha: { readonly inicio: string; readonly fim: string }): unknown {
  if (inicio === escolha.inicio) return html`<b>${horarioDe(escolha)}</b>${fim >= escolha.fim ? ` ${t.escolhido}` : nothing}`;
  return inicio > escolha.inicio && minutosDe(inicio) - minutosDe(escolha.inicio) === minutosDe(fim) - minutosDe(inicio) ? t.escolhido : nothing;
}

/** A block says its time and what it is in its first slot, where in the second. */
function textoDaCelula(t: TextosDaAgenda, coluna: ColunaVista, celula: CelulaVista): unknown {
  const { estado, cabe, livres, inicio, titulo, local, ocupacao, noBloco, ultimaDoBloco } = celula;
  if (coluna.tecnicoId === undefined && livres !== undefined) return cabe ? livreView(inicio, t.livres(livres), true) : semVagaView(celula);
  if (estado === 'livre') return livreView(inicio, celula.motivo ?? t.estados.livre, false);
  if (estado === 'feriado') return noBloco === 0 ? html`<b>${titulo}</b>` : nothing;
  if (estado !== 'ocupado' && estado !== 'bloqueado') return nothing;
  const [oQue, onde] = estado === 'bloqueado' ? [capitalizar(t.estados.bloqueado), titulo] : [titulo, local];
  if (noBloco > 0) return noBloco === 1 ? onde : nothing;
  return html`<b>${ocupacao?.inicio ?? inicio} ${oQue}</b>${ultimaDoBloco && onde ? html` <span>${onde}</span>` : nothing}`;
}

/** Plain, and inviting on hover and focus: "08:00 · livre". */
const livreView = (inicio: string, texto: string, sempre: boolean): TemplateResult =>
  html`<span class=${sempre ? 'conta' : 'dica'}><span class="quando">${inicio} · </span>${texto}</span>`;

/** Of "Qualquer técnico" when nobody can: in a word, the rest is in the columns beside. */
function semVagaView({ estado, motivo = '', inicio, noBloco, titulo }: CelulaVista): unknown {
  if (estado === 'feriado') return noBloco === 0 ? html`<b>${titulo}</b>` : nothing;
  if (estado === 'livre') return livreView(inicio, motivo, false);
  return estado === 'fora-do-expediente' || estado === 'passado' ? nothing : html`<span class="conta">${motivo.split(':')[0]}</span>`;
}
