import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { AlvoDeAgenda, RecursosDeAgenda } from '../../../sdk/domain/agenda.js';
import type { DataIso } from '../../../sdk/domain/data.js';
import type { Agenda } from '../../../sdk/use-cases/agenda/agenda.js';
import type { EstadoDaAgenda, FolhaMostrada } from '../../../sdk/use-cases/agenda/state.js';
import { icone } from '../../internal/icone.js';
import { chevronDown, chevronLeft, chevronRight } from '../../internal/icones.js';
import type { TextosDaAgenda } from './colunas.js';

/** How the agenda is looked at: the grid of a day, of a week, or the free times as a list. */
export type ModoDaAgenda = 'dia' | 'semana' | 'lista';
export const MODOS: readonly ModoDaAgenda[] = ['dia', 'semana', 'lista'];

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
}

/** ‹ Hoje ›, the day in words, whose agenda, jump to a date, day or week or list; under it the filters of a role. */
export function barraView(dados: DadosDaBarra): TemplateResult {
  const { t, flow, state, titulo, folha, modo, verComo } = dados;
  const semana = state.periodo === 'semana';
  return html`<div class="barra">
      <div class="seg" role="group" aria-label=${t.navegar}>
        <button type="button" aria-label=${semana ? t.semanaAnterior : t.diaAnterior} @click=${() => flow.anterior()}>${icone(chevronLeft)}</button>
        <button type="button" @click=${() => flow.hoje()}>${t.hoje}</button>
        <button type="button" aria-label=${semana ? t.proximaSemana : t.proximoDia} @click=${() => flow.proximo()}>${icone(chevronRight)}</button>
      </div>
      ${titulo ? html`<h3 class="dia">${titulo}</h3>` : html`<span class="dia"></span>`}
      ${folha ? guard([folha.recursos, state.alvo.tipo, state.alvo.id, t, dados.alvosCompletos], () => alvoView(dados, folha.recursos)) : nothing}
      <plano-campo-data
        class="ir-para"
        nome="data"
        sem-rotulo
        .rotulo=${t.irPara}
        .valor=${state.data}
        .aoMudar=${(data: DataIso | undefined) => data && flow.irPara(data)}
      ></plano-campo-data>
      ${verComo ? modosView(t, modo, verComo) : nothing}
    </div>
    ${folha ? filtrosView(dados, folha) : nothing}`;
}

const modosView = (t: TextosDaAgenda, atual: ModoDaAgenda, verComo: (modo: ModoDaAgenda) => void): TemplateResult =>
  html`<div class="seg modos" role="group" aria-label=${t.verComo}>
    ${MODOS.map(
      (modo) => html`<button type="button" aria-pressed=${modo === atual ? 'true' : 'false'} @click=${() => verComo(modo)}>${t.modos[modo]}</button>`,
    )}
  </div>`;

function alvoView({ t, flow, state, alvosCompletos, pedirAlvos }: DadosDaBarra, { tecnicos, cargos }: RecursosDeAgenda): TemplateResult {
  const { tipo, id } = state.alvo;
  const atual = `${tipo} ${id}`;
  const opcao = (alvo: AlvoDeAgenda, rotulo: string): TemplateResult | typeof nothing => {
    const valor = `${alvo.tipo} ${alvo.id}`;
    return alvosCompletos || valor === atual ? html`<option value=${valor} .selected=${valor === atual}>${rotulo}</option>` : nothing;
  };
  const aoMudar = (event: Event): void => {
    const [novoTipo = '', ...resto] = (event.target as HTMLSelectElement).value.split(' ');
    flow.trocarAlvo({ tipo: novoTipo === 'cargo' ? 'cargo' : 'tecnico', id: resto.join(' ') });
  };
  return html`<span class="seletor alvo">
    <select class="entrada" aria-label=${t.agendaDe} @change=${aoMudar} @focus=${pedirAlvos} @pointerenter=${pedirAlvos} @pointerdown=${pedirAlvos}>
      <optgroup label=${t.cargos}>${cargos.map((cargo) => opcao({ tipo: 'cargo', id: cargo.id }, t.cargo(cargo.nome)))}</optgroup>
      <optgroup label=${t.tecnicos}>${tecnicos.map((tecnico) => opcao({ tipo: 'tecnico', id: tecnico.id }, tecnico.nome))}</optgroup>
    </select>
    ${icone(chevronDown)}
  </span>`;
}

function filtrosView({ t, flow, state: { filtro } }: DadosDaBarra, { filtros, colunas, periodo }: FolhaMostrada): TemplateResult | typeof nothing {
  const { cidades, habilidades } = filtros;
  if (cidades.length === 0 && habilidades.length === 0) return nothing;
  const escolha = (nome: 'cidade' | 'habilidade', valores: readonly string[]): TemplateResult | typeof nothing =>
    valores.length === 0
      ? nothing
      : html`<label class="filtro small">
          ${t[nome]}
          <span class="seletor">
            <select
              class="entrada"
              name=${nome}
              @change=${(event: Event) => flow.filtrar({ ...filtro, [nome]: (event.target as HTMLSelectElement).value || undefined })}
            >
              <option value="" .selected=${!filtro[nome]}>${t.todas}</option>
              ${valores.map((valor) => html`<option value=${valor} .selected=${valor === filtro[nome]}>${valor}</option>`)}
            </select>
            ${icone(chevronDown)}
          </span>
        </label>`;
  const tecnicos = colunas.filter(({ tecnico }) => tecnico).length;
  return html`<div class="filtros">
    ${escolha('cidade', cidades)} ${escolha('habilidade', habilidades)}
    ${periodo === 'dia' ? html`<span class="small muted" role="status">${t.quantosTecnicos(tecnicos)}</span>` : nothing}
  </div>`;
}
