import { html, nothing, type TemplateResult } from 'lit';
import type * as Completo from './rodape-completo.view.js';
import { horarioDe, quemDe, type VistaDaAgenda } from './vista.js';

interface OpcoesDoRodape {
  readonly estreita: boolean;
  readonly lista: boolean;
  /** What the first paint does without: the legend, and how long the choice is. */
  readonly completo: typeof Completo | undefined;
}

/** Legend, what is chosen (or why it could not be), how long, and the button that takes it. */
export function rodapeView(vista: VistaDaAgenda, { estreita, lista, completo }: OpcoesDoRodape): TemplateResult {
  return html`<div class="rodape">
    ${completo && !lista ? completo.legendaView(vista) : nothing}
    <p class="small situacao" role="status">${textoDaSituacao(vista)}</p>
    ${completo && vista.escolha ? completo.duracaoView(vista, vista.escolha) : nothing}
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
