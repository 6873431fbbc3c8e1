import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { AlvoDeAgenda, RecursosDeAgenda } from '../../../sdk/domain/agenda.js';
import type { DataIso } from '../../../sdk/domain/data.js';
import type { FolhaMostrada } from '../../../sdk/use-cases/agenda/state.js';
import { icone } from '../../internal/icone.js';
import { chevronDown } from '../../internal/icones.js';
import { valorDoAlvo, type DadosDaBarra } from './barra.view.js';
import type { TextosDaAgenda } from './colunas.js';

/** The jump to a date. */
export const dataView = ({ t, flow, state }: DadosDaBarra): TemplateResult =>
  html`<plano-campo-data
    nome="data"
    sem-rotulo
    .rotulo=${t.irPara}
    .valor=${state.data}
    .aoMudar=${(data: DataIso | undefined) => data && flow.irPara(data)}
  ></plano-campo-data>`;

/** All roles and technicians; made once for each target. */
export const opcoesDeAlvoView = (t: TextosDaAgenda, recursos: RecursosDeAgenda, alvo: AlvoDeAgenda): unknown =>
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
