import { html, nothing, type TemplateResult } from 'lit';
import type { Agenda } from '../../../sdk/use-cases/agenda/agenda.js';
import type { EstadoDaAgenda, FolhaMostrada } from '../../../sdk/use-cases/agenda/state.js';
import type { Width } from '../../controllers/width-controller.js';
import type { TextosDaAgenda } from './colunas.js';
import type * as Ferramentas from './ferramentas.js';
import { horarioDe, quemDe, type VistaDaAgenda } from './vista.js';

/** How the agenda is looked at: the grid of a day, of a week, or the free times as a list. */
export type ModoDaAgenda = 'dia' | 'semana' | 'lista';

/** What the toolbar is drawn from. It stays while a day is loading or has failed. */
export interface DadosDaBarra {
  readonly t: TextosDaAgenda;
  readonly flow: Agenda;
  readonly state: EstadoDaAgenda;
  /** The last sheet that was there. */
  readonly folha: FolhaMostrada | undefined;
  readonly modo: ModoDaAgenda;
  /** Undefined where there is room for the list only. */
  readonly verComo: ((modo: ModoDaAgenda) => void) | undefined;
  /** Whether all targets stand in the list of whose agenda, or only the present one: it is filled when somebody reaches for it. */
  readonly alvosCompletos: boolean;
  readonly pedirAlvos: () => void;
}

/** What the frame is drawn from. */
export interface DadosDoQuadro extends DadosDaBarra {
  readonly largura: Width;
  /** The day or week in words. */
  readonly titulo: string;
  /** Undefined while there is no sheet, or it has failed. */
  readonly vista: VistaDaAgenda | undefined;
  readonly lista: boolean;
  /** What a screen reader is told of the sheet. */
  readonly dito: string;
  /** What stands above the sheet. */
  readonly avisos: unknown;
  /** Grid, list, or failure; undefined while it is on its way. */
  readonly corpo: TemplateResult | undefined;
  readonly papel: unknown;
  /** What the first paint does without, and keeps a place for: whose agenda, the jump to a date, day or week or list, filters, legend, how long the choice is. */
  readonly ferramentas: typeof Ferramentas | undefined;
}

/**
 * The frame of the sheet: ‹ Hoje ›, the day in words, the place of the other tools and of the filters; under the sheet
 * what is chosen (or why it could not be) and the button that takes it. One template: each costs the first paint a
 * millisecond.
 */
export function quadroView(dados: DadosDoQuadro): TemplateResult {
  const { t, flow, state, folha, largura, titulo, vista, lista, corpo, ferramentas } = dados;
  const semana = state.periodo === 'semana';
  const escolha = vista?.escolha;
  const filtros = folha ? quantosFiltros(folha) : 0;
  return html`<div class="agenda ${largura}">
    <div class="barra">
      <div class="seg" role="group" aria-label=${t.navegar}>
        <button class="seta" type="button" aria-label=${semana ? t.semanaAnterior : t.diaAnterior} @click=${() => flow.anterior()}></button>
        <button type="button" @click=${() => flow.hoje()}>${t.hoje}</button>
        <button class="seta" type="button" aria-label=${semana ? t.proximaSemana : t.proximoDia} @click=${() => flow.proximo()}></button>
      </div>
      <h3 class="dia" ?hidden=${titulo === ''}>${titulo}</h3>
      <div class="mais">${ferramentas ? ferramentas.maisView(dados) : nothing}</div>
    </div>
    <div class="filtros ${filtros > 1 ? 'dois' : ''}" ?hidden=${filtros === 0}>${folha && ferramentas ? ferramentas.filtrosView(dados, folha) : nothing}</div>
    <p class="sr" role="status">${dados.dito}</p>
    <div class="carregando" ?hidden=${!vista?.trocando}></div>
    ${dados.avisos} ${corpo ?? html`<div class="esqueletos" aria-busy="true"><span class="esqueleto"></span></div>`} ${dados.papel}
    <div class="rodape" ?hidden=${!vista}>
      ${vista && ferramentas && !lista ? ferramentas.legendaView(vista) : nothing}
      <p class="small situacao" role="status">${vista && situacaoDe(vista)}</p>
      ${escolha && ferramentas ? ferramentas.duracaoView(vista, escolha) : nothing}
      <button class="botao primario" type="button" aria-disabled=${escolha ? 'false' : 'true'} @click=${vista?.confirmar}>
        ${vista && rotuloDe(vista, largura)}
      </button>
    </div>
  </div>`;
}

const quantosFiltros = ({ filtros: { cidades, habilidades } }: FolhaMostrada): number => Number(cidades.length > 0) + Number(habilidades.length > 0);

/** When narrow the line above says who goes: the button keeps to one line. */
function rotuloDe(vista: VistaDaAgenda, largura: Width): string {
  const { t, escolha } = vista;
  if (!escolha) return t.escolher;
  if (largura === 'narrow') return `${t.escolher} ${horarioDe(escolha)}`;
  return t.escolherCom(horarioDe(escolha), escolha.tecnicoId === undefined ? t.qualquerMinusculo : quemDe(vista, escolha));
}

function situacaoDe(vista: VistaDaAgenda): TemplateResult | string {
  const { aviso, escolha, t, locale } = vista;
  if (aviso) return aviso;
  if (!escolha) return t.nadaEscolhido;
  return html`<b>${quemDe(vista, escolha)}</b> · <span>${locale.data(escolha.data)} · ${horarioDe(escolha)}</span>`;
}
