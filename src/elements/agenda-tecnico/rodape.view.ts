import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { minutosDe } from '../../../sdk/domain/data.js';
import type { EstadoDeFaixa } from '../../../sdk/domain/situacao-do-horario.js';
import { formatarDuracao } from '../../internal/formatar-duracao.js';
import { icone } from '../../internal/icone.js';
import { minus, plus } from '../../internal/icones.js';
import { motivoDe } from './colunas.js';
import { horarioDe, quemDe, type VistaDaAgenda } from './vista.js';

/** Legend, what is chosen (or why it could not be), how long, and the button that takes it. */
export function rodapeView(vista: VistaDaAgenda, { estreita, lista }: { readonly estreita: boolean; readonly lista: boolean }): TemplateResult {
  const { folha, t, duracao } = vista;
  return html`<div class="rodape">
    ${lista ? nothing : guard([folha, t, duracao], () => legendaView(vista))}
    <p class="small situacao" role="status">${textoDaSituacao(vista)}</p>
    ${duracaoView(vista)}
    <button class="botao primario" type="button" aria-disabled=${vista.escolha ? 'false' : 'true'} @click=${vista.confirmar}>
      ${rotuloDe(vista, estreita)}
    </button>
  </div>`;
}

/** When narrow the line above says who goes: the button keeps to one line. */
function rotuloDe(vista: VistaDaAgenda, estreita: boolean): string {
  const { t, escolha } = vista;
  if (!escolha) return t.escolher;
  if (estreita) return `${t.escolher} ${horarioDe(escolha)}`;
  return t.escolherCom(horarioDe(escolha), escolha.tecnicoId === undefined ? t.qualquerMinusculo : quemDe(vista, escolha));
}

function textoDaSituacao(vista: VistaDaAgenda): TemplateResult | string {
  const { aviso, escolha, t, locale } = vista;
  if (aviso) return aviso;
  if (!escolha) return t.nadaEscolhido;
  return html`<b>${quemDe(vista, escolha)}</b> · ${locale.data(escolha.data)} · ${horarioDe(escolha)}`;
}

/** What a drag or Shift and an arrow do, for whoever uses neither. */
function duracaoView({ escolha, t, folha, duracao, esticar }: VistaDaAgenda): TemplateResult | typeof nothing {
  if (!escolha) return nothing;
  const minutos = minutosDe(escolha.fim) - minutosDe(escolha.inicio);
  const slot = formatarDuracao(folha.minutosDoSlot);
  return html`<div class="seg duracao" role="group" aria-label=${t.duracao}>
    <button type="button" aria-label=${t.encurtar(slot)} aria-disabled=${minutos > duracao ? 'false' : 'true'} @click=${() => esticar(-1)}>
      ${icone(minus)}
    </button>
    <span class="small">${formatarDuracao(minutos)}</span>
    <button type="button" aria-label=${t.esticar(slot)} @click=${() => esticar(1)}>${icone(plus)}</button>
  </div>`;
}

const ORDEM: readonly EstadoDeFaixa[] = ['ocupado', 'bloqueado', 'fora-do-expediente', 'feriado', 'passado'];

/** Only the states that this sheet has. */
function legendaView({ t, folha, duracao }: VistaDaAgenda): TemplateResult {
  const estados = new Set<EstadoDeFaixa>();
  let cabe = false;
  let curta: string | undefined;
  for (const { faixas } of folha.colunas) {
    for (const faixa of faixas) {
      estados.add(faixa.estado);
      if (faixa.cabe) cabe = true;
      else if (faixa.estado === 'livre') curta ??= motivoDe(faixa, t, duracao);
    }
  }
  const item = (classe: string, texto: string): TemplateResult => html`<li><span class="amostra ${classe}" aria-hidden="true"></span>${texto}</li>`;
  return html`<ul class="legenda caption" aria-label=${t.legenda}>
    ${cabe ? item('livre', t.estados.livre) : nothing} ${curta ? item('curta', curta) : nothing}
    ${ORDEM.filter((estado) => estados.has(estado)).map((estado) => item(estado, t.estados[estado]))}
  </ul>`;
}
