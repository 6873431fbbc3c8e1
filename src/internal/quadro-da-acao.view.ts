import { html, nothing, type TemplateResult } from 'lit';
import type { Falta } from '../../sdk/domain/falta.js';
import type { SdkError } from '../../sdk/errors/sdk-error.js';
import type { LocaleController } from '../controllers/locale-controller.js';
import { acao } from '../i18n/pt-BR/acao.js';
import { comum } from '../i18n/pt-BR/comum.js';
import { fraseDaFalta } from './campo.js';
import { falha } from './falha.js';
import { icone } from './icone.js';
import { circleCheck, info, triangleAlert } from './icones.js';

/** One value that somebody else has changed, ready to be read. */
export interface Diferenca {
  readonly rotulo: string;
  readonly antes: string;
  readonly agora: string;
}

/** Why it cannot be done (SPEC A05). */
export const impedidaView = (locale: LocaleController, frase: string, fechar: () => void): TemplateResult => html`
  <p class="aviso" role="status">${icone(info)}<span>${frase}</span></p>
  <footer class="acao-rodape"><button class="botao" type="button" @click=${fechar}>${locale.t(comum).fechar}</button></footer>
`;

/** What is missing or wrong, each with the way to its field. */
export function faltasView(
  locale: LocaleController,
  faltas: readonly Falta[],
  campos: Readonly<Record<string, string>>,
  focar: (campo: string) => void,
): TemplateResult | typeof nothing {
  if (faltas.length === 0) return nothing;
  return html`<div class="aviso alerta" role="alert" tabindex="-1">
    ${icone(triangleAlert)}
    <div>
      <p class="strong">${locale.t(acao).faltam(faltas.length)}</p>
      <ul class="lista-de-faltas">
        ${faltas.map(
          (falta) =>
            html`<li>
              <button class="elo" type="button" @click=${() => focar(falta.campo)}>
                ${campos[falta.campo] ? `${campos[falta.campo]}: ` : ''}${fraseDaFalta(locale, falta)}
              </button>
            </li>`,
        )}
      </ul>
    </div>
  </div>`;
}

/** The answer was lost: the same request once more, or, when that cannot tell either, the plan as it is. */
export function incertezaView(
  locale: LocaleController,
  erro: SdkError,
  fazer: { readonly repetir: () => void; readonly conferir: () => void },
): TemplateResult {
  const t = locale.t(acao);
  if (erro.code !== 'unconfirmed-write')
    return html`${falha(locale, erro, fazer.repetir)}
      <p class="aviso alerta" role="status">${t.incerto}</p>`;
  return html`<div class="aviso alerta" role="alert" tabindex="-1">
    ${icone(triangleAlert)}
    <div>
      <p class="strong">${t.naoConfirmado}</p>
      <p class="acoes-do-aviso"><button class="botao pequeno" type="button" @click=${fazer.conferir}>${t.conferirPlano}</button></p>
    </div>
  </div>`;
}

/** Somebody else's change, beside which the form still stands as it was filled in. */
export function conflitoView(locale: LocaleController, diferencas: readonly Diferenca[], usarAtual: () => void): TemplateResult {
  const t = locale.t(acao);
  return html`<div class="aviso alerta" role="alert" tabindex="-1">
    ${icone(triangleAlert)}
    <div>
      <p class="strong">${t.conflitoTitulo}</p>
      <p>${t.conflito}</p>
      ${
        diferencas.length === 0
          ? nothing
          : html`<ul class="lista-de-faltas">
              ${diferencas.map(({ rotulo, antes, agora }) => html`<li><span class="strong">${rotulo}</span> · ${t.deAntes}: ${antes} · ${t.deAgora}: ${agora}</li>`)}
            </ul>`
      }
      <p class="acoes-do-aviso"><button class="botao pequeno" type="button" @click=${usarAtual}>${t.usarAtual}</button></p>
    </div>
  </div>`;
}

/** It is done. */
export const feitoView = (locale: LocaleController, frase: string, detalhes: unknown, fechar: () => void): TemplateResult => html`
  <p class="feito strong" role="status" tabindex="-1">${icone(circleCheck)}<span>${frase}</span></p>
  ${detalhes}
  <footer class="acao-rodape"><button class="botao" type="button" @click=${fechar}>${locale.t(comum).fechar}</button></footer>
`;
