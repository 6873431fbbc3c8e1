import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { AlvoDeAgenda, RecursosDeAgenda } from '../../../sdk/domain/agenda.js';
import type { DataIso } from '../../../sdk/domain/data.js';
import type { FolhaMostrada } from '../../../sdk/use-cases/agenda/state.js';
import { icone } from '../../internal/icone.js';
import { chevronDown } from '../../internal/icones.js';
import type { DadosDaBarra, ModoDaAgenda } from './quadro.view.js';
import type { TextosDaAgenda } from './colunas.js';

const MODOS: readonly ModoDaAgenda[] = ['dia', 'semana', 'lista'];

/** Jump to a date, whose agenda, day or week or list: where it is narrow the date stands beside the arrows, and the order is the same for keys. */
export function maisView(dados: DadosDaBarra): TemplateResult {
  const { t, flow, state, folha, modo, verComo } = dados;
  return html`<span class="ir-para">
      <plano-campo-data
        nome="data"
        sem-rotulo
        .rotulo=${t.irPara}
        .valor=${state.data}
        .aoMudar=${(data: DataIso | undefined) => data && flow.irPara(data)}
      ></plano-campo-data>
    </span>
    ${folha ? alvoView(dados, folha) : nothing} ${verComo ? modosView(t, modo, verComo) : nothing}`;
}

const modosView = (t: TextosDaAgenda, atual: ModoDaAgenda, verComo: (modo: ModoDaAgenda) => void): TemplateResult =>
  html`<div class="seg modos" role="group" aria-label=${t.verComo}>
    ${MODOS.map(
      (modo) => html`<button type="button" aria-pressed=${modo === atual ? 'true' : 'false'} @click=${() => verComo(modo)}>${t.modos[modo]}</button>`,
    )}
  </div>`;

/** `tipo id`, as the value of an option. */
const valorDoAlvo = ({ tipo, id }: AlvoDeAgenda): string => `${tipo} ${id}`;

function alvoView({ t, flow, state: { alvo }, alvosCompletos, pedirAlvos }: DadosDaBarra, { recursos }: FolhaMostrada): TemplateResult {
  const aoMudar = (event: Event): void => {
    const [tipo = '', ...resto] = (event.target as HTMLSelectElement).value.split(' ');
    flow.trocarAlvo({ tipo: tipo === 'cargo' ? 'cargo' : 'tecnico', id: resto.join(' ') });
  };
  return html`<span class="seletor alvo">
    <select class="entrada" aria-label=${t.agendaDe} @change=${aoMudar} @focus=${pedirAlvos} @pointerenter=${pedirAlvos} @pointerdown=${pedirAlvos}>
      ${alvosCompletos ? opcoesDeAlvoView(t, recursos, alvo) : html`<option value=${valorDoAlvo(alvo)}>${nomeDoAlvo(t, recursos, alvo)}</option>`}
    </select>
    ${icone(chevronDown)}
  </span>`;
}

function nomeDoAlvo(t: TextosDaAgenda, { cargos, tecnicos }: RecursosDeAgenda, { tipo, id }: AlvoDeAgenda): string {
  const lista: readonly { readonly id: string; readonly nome: string }[] = tipo === 'cargo' ? cargos : tecnicos;
  const nome = lista.find((cada) => cada.id === id)?.nome ?? id;
  return tipo === 'cargo' ? t.cargo(nome) : nome;
}

/** All roles and technicians; made once for each target. */
const opcoesDeAlvoView = (t: TextosDaAgenda, recursos: RecursosDeAgenda, alvo: AlvoDeAgenda): unknown =>
  guard([recursos, t, valorDoAlvo(alvo)], () => {
    const opcao = (cada: AlvoDeAgenda, rotulo: string): TemplateResult =>
      html`<option value=${valorDoAlvo(cada)} .selected=${valorDoAlvo(cada) === valorDoAlvo(alvo)}>${rotulo}</option>`;
    return html`<optgroup label=${t.cargos}>${recursos.cargos.map(({ id, nome }) => opcao({ tipo: 'cargo', id }, t.cargo(nome)))}</optgroup>
      <optgroup label=${t.tecnicos}>${recursos.tecnicos.map(({ id, nome }) => opcao({ tipo: 'tecnico', id }, nome))}</optgroup>`;
  });

/** Which technicians of a role are looked at, and how many they are. */
export function filtrosView({ t, flow, state: { filtro } }: DadosDaBarra, { filtros, colunas, periodo }: FolhaMostrada): TemplateResult {
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
  return html`${escolha('cidade', filtros.cidades)} ${escolha('habilidade', filtros.habilidades)}
  ${periodo === 'dia' ? html`<span class="small muted" role="status">${t.quantosTecnicos(tecnicos)}</span>` : nothing}`;
}
