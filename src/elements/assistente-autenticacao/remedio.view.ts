import { html, nothing, type TemplateResult } from 'lit';
import type { ParteDoDiagnostico, Remedio } from '../../../sdk/domain/diagnostico.js';
import { assistente } from '../../i18n/pt-BR/assistente.js';
import { falha } from '../../internal/falha.js';
import type { VistaDoAssistente } from './verificacao.view.js';

/** Where a remedy is offered by two findings, the question stands at the first. */
const primeira = ({ state }: VistaDoAssistente, remedio: Remedio): ParteDoDiagnostico | undefined =>
  state.achados.find((achado) => achado.remedio === remedio)?.parte;

/** The remedy: its button, then the question with what it means for the client, then how it went. */
export function remedioView(vista: VistaDoAssistente, remedio: Remedio, parte: ParteDoDiagnostico): TemplateResult {
  const { state, flow, locale } = vista;
  const t = locale.t(assistente);
  const { verbo } = t.remedios[remedio];
  const emCurso = state.remedio?.remedio === remedio && state.remedio.fase !== 'feito' && primeira(vista, remedio) === parte;
  if (!emCurso)
    return html`<div class="remedio">
      <button
        class="botao pequeno"
        type="button"
        aria-disabled=${state.conclusao && !ocupado(vista) ? 'false' : 'true'}
        @click=${() => state.conclusao && flow.pedirRemedio(remedio)}
      >
        ${verbo}
      </button>
    </div>`;
  return html`<div class="remedio">${perguntaView(vista, remedio)}</div>`;
}

const ocupado = ({ state }: VistaDoAssistente): boolean => state.remedio?.fase === 'enviando' || (state.remedio?.fase === 'recusado' && state.remedio.incerto);

function perguntaView({ state, flow, locale, remediar }: VistaDoAssistente, remedio: Remedio): TemplateResult {
  const t = locale.t(assistente);
  const { verbo, pergunta } = t.remedios[remedio];
  const curso = state.remedio!;
  const enviando = curso.fase === 'enviando';
  return html`<div class="pergunta" role="group" aria-label=${verbo} tabindex="-1">
    ${
      curso.fase === 'recusado'
        ? html`${falha(locale, curso.erro, remediar)}${curso.incerto ? html`<p class="small">${t.incerto}</p>` : nothing}`
        : html`<p class="small">${pergunta}</p>`
    }
    <div class="botoes">
      ${
        curso.fase === 'recusado' && curso.incerto
          ? html`<button class="botao pequeno" type="button" @click=${() => flow.verificarDeNovo()}>${t.verificarDeNovo}</button>`
          : html`<button class="botao pequeno" type="button" ?disabled=${enviando} @click=${() => flow.desistirDoRemedio()}>${t.voltar}</button>`
      }
      ${
        curso.fase === 'recusado'
          ? nothing
          : html`<button class="botao pequeno primario" type="button" aria-disabled=${enviando ? 'true' : 'false'} @click=${remediar}>${verbo}</button>`
      }
      <span role="status" class="small muted">${enviando ? t.fazendo : nothing}</span>
    </div>
  </div>`;
}
