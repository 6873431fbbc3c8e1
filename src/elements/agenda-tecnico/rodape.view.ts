import { html, nothing, type TemplateResult } from 'lit';
import type { EstadoDeFaixa } from '../../../sdk/domain/situacao-do-horario.js';
import { horarioDe, quemDe, type VistaDaAgenda } from './vista.js';

/** Legend, what is chosen (or why it could not be), and the button that takes it. */
export function rodapeView(vista: VistaDaAgenda, estreita: boolean): TemplateResult {
  return html`<div class="rodape">
    ${estreita ? nothing : legendaView(vista)}
    <p class="small situacao" role="status">${textoDaSituacao(vista)}</p>
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

function textoDaSituacao({ aviso, escolha, t, locale, colunas }: VistaDaAgenda): TemplateResult | string {
  if (aviso) return aviso;
  if (!escolha) return t.nadaEscolhido;
  return html`<b>${quemDe({ colunas, t }, escolha)}</b> · ${locale.data(escolha.data)} · ${horarioDe(escolha)}`;
}

/** Only the states that this day has. */
function legendaView({ t, colunas }: VistaDaAgenda): TemplateResult {
  const celulas = colunas.flatMap((coluna) => coluna.celulas);
  const curta = celulas.find(({ estado, cabe }) => estado === 'livre' && !cabe);
  const item = (classe: string, texto: string): TemplateResult => html`<li><span class="amostra ${classe}" aria-hidden="true"></span>${texto}</li>`;
  const ordem: EstadoDeFaixa[] = ['ocupado', 'bloqueado', 'fora-do-expediente', 'feriado', 'passado'];
  return html`<ul class="legenda caption" aria-label=${t.legenda}>
    ${celulas.some(({ cabe }) => cabe) ? item('livre', t.estados.livre) : nothing} ${curta?.motivo ? item('curta', curta.motivo) : nothing}
    ${ordem.filter((estado) => celulas.some((celula) => celula.estado === estado)).map((estado) => item(estado, t.estados[estado]))}
  </ul>`;
}
