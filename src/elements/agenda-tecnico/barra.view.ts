import { html, type TemplateResult } from 'lit';
import type { AlvoDeAgenda, RecursosDeAgenda } from '../../../sdk/domain/agenda.js';
import type { DataIso } from '../../../sdk/domain/data.js';
import type { Agenda } from '../../../sdk/use-cases/agenda/agenda.js';
import type { EstadoDaAgenda } from '../../../sdk/use-cases/agenda/state.js';
import type { LocaleController } from '../../controllers/locale-controller.js';
import { icone } from '../../internal/icone.js';
import { chevronDown, chevronLeft, chevronRight } from '../../internal/icones.js';
import type { TextosDaAgenda } from './colunas.js';

interface DadosDaBarra {
  readonly t: TextosDaAgenda;
  readonly locale: LocaleController;
  readonly flow: Agenda;
  readonly state: EstadoDaAgenda;
  readonly recursos: RecursosDeAgenda | undefined;
}

/** ‹ Hoje ›, the day in words, whose agenda, jump to a date. Stays while a day is loading or has failed. */
export function barraView({ t, locale, flow, state, recursos }: DadosDaBarra): TemplateResult {
  return html`<div class="barra">
    <div class="seg" role="group" aria-label=${t.navegar}>
      <button type="button" aria-label=${t.diaAnterior} @click=${() => flow.anterior()}>${icone(chevronLeft)}</button>
      <button type="button" @click=${() => flow.hoje()}>${t.hoje}</button>
      <button type="button" aria-label=${t.proximoDia} @click=${() => flow.proximo()}>${icone(chevronRight)}</button>
    </div>
    ${state.data ? html`<h3 class="dia">${locale.data(state.data, 'longa')}</h3>` : html`<span class="dia"></span>`}
    ${recursos ? alvoView(t, recursos, state.alvo, (alvo) => flow.trocarAlvo(alvo)) : ''}
    <plano-campo-data
      class="ir-para"
      nome="data"
      sem-rotulo
      .rotulo=${t.irPara}
      .valor=${state.data}
      .aoMudar=${(data: DataIso | undefined) => data && flow.irPara(data)}
    ></plano-campo-data>
  </div>`;
}

function alvoView(t: TextosDaAgenda, { tecnicos, cargos }: RecursosDeAgenda, { tipo, id }: AlvoDeAgenda, trocar: (alvo: AlvoDeAgenda) => void): TemplateResult {
  const atual = `${tipo} ${id}`;
  const opcao = (alvo: AlvoDeAgenda, rotulo: string): TemplateResult => {
    const valor = `${alvo.tipo} ${alvo.id}`;
    return html`<option value=${valor} .selected=${valor === atual}>${rotulo}</option>`;
  };
  const aoMudar = (event: Event): void => {
    const [novoTipo = '', ...resto] = (event.target as HTMLSelectElement).value.split(' ');
    trocar({ tipo: novoTipo === 'cargo' ? 'cargo' : 'tecnico', id: resto.join(' ') });
  };
  return html`<span class="seletor alvo">
    <select class="entrada" aria-label=${t.agendaDe} @change=${aoMudar}>
      <optgroup label=${t.cargos}>${cargos.map((cargo) => opcao({ tipo: 'cargo', id: cargo.id }, t.cargo(cargo.nome)))}</optgroup>
      <optgroup label=${t.tecnicos}>${tecnicos.map((tecnico) => opcao({ tipo: 'tecnico', id: tecnico.id }, tecnico.nome))}</optgroup>
    </select>
    ${icone(chevronDown)}
  </span>`;
}
