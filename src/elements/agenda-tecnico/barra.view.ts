import { html, nothing, type TemplateResult } from 'lit';
import type { AlvoDeAgenda } from '../../../sdk/domain/agenda.js';
import type { Agenda } from '../../../sdk/use-cases/agenda/agenda.js';
import type { EstadoDaAgenda, FolhaMostrada } from '../../../sdk/use-cases/agenda/state.js';
import { icone } from '../../internal/icone.js';
import { chevronDown, chevronLeft, chevronRight } from '../../internal/icones.js';
import type * as Completa from './barra-completa.view.js';
import type { TextosDaAgenda } from './colunas.js';

/** How the agenda is looked at: the grid of a day, of a week, or the free times as a list. */
export type ModoDaAgenda = 'dia' | 'semana' | 'lista';
const MODOS: readonly ModoDaAgenda[] = ['dia', 'semana', 'lista'];

/** What the toolbar is drawn from. It stays while a day is loading or has failed. */
export interface DadosDaBarra {
  readonly t: TextosDaAgenda;
  readonly flow: Agenda;
  readonly state: EstadoDaAgenda;
  /** The day or week in words. */
  readonly titulo: string;
  /** The last sheet that was there. */
  readonly folha: FolhaMostrada | undefined;
  readonly modo: ModoDaAgenda;
  /** Undefined where there is room for the list only. */
  readonly verComo: ((modo: ModoDaAgenda) => void) | undefined;
  /** Whether all targets stand in the list of whose agenda, or only the present one: it is filled when somebody reaches for it. */
  readonly alvosCompletos: boolean;
  readonly pedirAlvos: () => void;
  /** What the first paint does without: the jump to a date, the filters, the other targets. */
  readonly completa: typeof Completa | undefined;
}

/** ‹ Hoje ›, the day in words, whose agenda, jump to a date, day or week or list; under it the filters of a role. */
export function barraView(dados: DadosDaBarra): TemplateResult {
  const { t, flow, state, titulo, folha, modo, verComo, completa } = dados;
  const semana = state.periodo === 'semana';
  return html`<div class="barra">
      <div class="seg" role="group" aria-label=${t.navegar}>
        <button type="button" aria-label=${semana ? t.semanaAnterior : t.diaAnterior} @click=${() => flow.anterior()}>${icone(chevronLeft)}</button>
        <button type="button" @click=${() => flow.hoje()}>${t.hoje}</button>
        <button type="button" aria-label=${semana ? t.proximaSemana : t.proximoDia} @click=${() => flow.proximo()}>${icone(chevronRight)}</button>
      </div>
      <h3 class="dia" ?hidden=${titulo === ''}>${titulo}</h3>
      ${folha ? alvoView(dados, folha) : nothing}
      <span class="ir-para">${completa ? completa.dataView(dados) : nothing}</span>
      ${verComo ? modosView(t, modo, verComo) : nothing}
    </div>
    ${folha && temFiltros(folha) ? html`<div class="filtros">${completa ? completa.filtrosView(dados, folha) : nothing}</div>` : nothing}`;
}

const temFiltros = ({ filtros: { cidades, habilidades } }: FolhaMostrada): boolean => cidades.length + habilidades.length > 0;

const modosView = (t: TextosDaAgenda, atual: ModoDaAgenda, verComo: (modo: ModoDaAgenda) => void): TemplateResult =>
  html`<div class="seg modos" role="group" aria-label=${t.verComo}>
    ${MODOS.map(
      (modo) => html`<button type="button" aria-pressed=${modo === atual ? 'true' : 'false'} @click=${() => verComo(modo)}>${t.modos[modo]}</button>`,
    )}
  </div>`;

/** `tipo id`, as the value of an option. */
export const valorDoAlvo = ({ tipo, id }: AlvoDeAgenda): string => `${tipo} ${id}`;

function alvoView(dados: DadosDaBarra, folha: FolhaMostrada): TemplateResult {
  const { t, flow, state, completa, alvosCompletos, pedirAlvos } = dados;
  const aoMudar = (event: Event): void => {
    const [tipo = '', ...resto] = (event.target as HTMLSelectElement).value.split(' ');
    flow.trocarAlvo({ tipo: tipo === 'cargo' ? 'cargo' : 'tecnico', id: resto.join(' ') });
  };
  return html`<span class="seletor alvo">
    <select class="entrada" aria-label=${t.agendaDe} @change=${aoMudar} @focus=${pedirAlvos} @pointerenter=${pedirAlvos} @pointerdown=${pedirAlvos}>
      ${
        completa && alvosCompletos
          ? completa.opcoesDeAlvoView(t, folha.recursos, state.alvo)
          : html`<option value=${valorDoAlvo(state.alvo)}>${nomeDoAlvo(t, folha.recursos, state.alvo)}</option>`
      }
    </select>
    ${icone(chevronDown)}
  </span>`;
}

function nomeDoAlvo(t: TextosDaAgenda, { cargos, tecnicos }: FolhaMostrada['recursos'], { tipo, id }: AlvoDeAgenda): string {
  const lista: readonly { readonly id: string; readonly nome: string }[] = tipo === 'cargo' ? cargos : tecnicos;
  const nome = lista.find((cada) => cada.id === id)?.nome ?? id;
  return tipo === 'cargo' ? t.cargo(nome) : nome;
}
