import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Vaga } from '../../../sdk/domain/agenda.js';
import { minutosDe } from '../../../sdk/domain/data.js';
import type { EspecieDeFaixa } from '../../../sdk/domain/faixas-da-agenda.js';
import type { EstadoDeFaixa } from '../../../sdk/domain/situacao-do-horario.js';
import { formatarDuracao } from '../../internal/formatar-duracao.js';
import { icone } from '../../internal/icone.js';
import { minus, plus } from '../../internal/icones.js';
import type { TextosDaAgenda } from './colunas.js';
import { esticarEscolha } from './escolher.js';
import type { VistaDaAgenda } from './vista.js';

/** What a drag or Shift and an arrow do, for whoever uses neither. */
export function duracaoView(vista: VistaDaAgenda, escolha: Vaga): TemplateResult {
  const { t, folha, duracao } = vista;
  const minutos = minutosDe(escolha.fim) - minutosDe(escolha.inicio);
  const slot = formatarDuracao(folha.minutosDoSlot);
  return html`<div class="seg duracao" role="group" aria-label=${t.duracao}>
    <button type="button" aria-label=${t.encurtar(slot)} aria-disabled=${minutos > duracao ? 'false' : 'true'} @click=${() => esticarEscolha(vista, -1)}>
      ${icone(minus)}
    </button>
    <span class="small">${formatarDuracao(minutos)}</span>
    <button type="button" aria-label=${t.esticar(slot)} @click=${() => esticarEscolha(vista, 1)}>${icone(plus)}</button>
  </div>`;
}

const ORDEM: readonly EstadoDeFaixa[] = ['ocupado', 'bloqueado', 'fora-do-expediente', 'feriado', 'passado'];

/** Only the states that this sheet has. */
export function legendaView({ t, folha, duracao }: VistaDaAgenda): unknown {
  const especies = folha.especies.map(({ estado, cabe }) => `${estado} ${cabe}`);
  return guard([t, duracao, ...new Set(especies)], () => itensDaLegenda(folha.especies, t, duracao));
}

function itensDaLegenda(especies: readonly EspecieDeFaixa[], t: TextosDaAgenda, duracao: number): TemplateResult {
  const estados = new Set(especies.map(({ estado }) => estado));
  const curta = especies.some(({ estado, cabe }) => estado === 'livre' && !cabe);
  const item = (classe: string, texto: string): TemplateResult => html`<li><span class="amostra ${classe}" aria-hidden="true"></span>${texto}</li>`;
  return html`<ul class="legenda caption" aria-label=${t.legenda}>
    ${especies.some(({ cabe }) => cabe) ? item('livre', t.estados.livre) : nothing} ${curta ? item('curta', t.naoCabe(formatarDuracao(duracao))) : nothing}
    ${ORDEM.filter((estado) => estados.has(estado)).map((estado) => item(estado, t.estados[estado]))}
  </ul>`;
}
