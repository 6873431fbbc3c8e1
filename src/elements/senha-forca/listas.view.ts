import { html, type TemplateResult } from 'lit';
import type { AvaliacaoDaSenha, CodigoDeRequisito, Requisito } from '../../../sdk/domain/senha/avaliacao-da-senha.js';
import type { senha } from '../../i18n/pt-BR/senha.js';
import { icone } from '../../internal/icone.js';
import { check, triangleAlert } from '../../internal/icones.js';

type TextosDaSenha = (typeof senha)['ptBR'];

/** The two lines that the manual asks for; the four classes stand under the second (Manual 2.2.1 Obs2). */
const LINHAS: readonly CodigoDeRequisito[] = ['oito-caracteres', 'tres-de-quatro'];

/** What is still recommended, in words: "8 caracteres, 3 dos 4 tipos de caracteres". */
export const faltamEm = (requisitos: readonly Requisito[], t: TextosDaSenha): string =>
  requisitos
    .filter(({ codigo, atendido }) => LINHAS.includes(codigo) && !atendido)
    .map(({ codigo }) => t.requisitos[codigo])
    .join(', ');

/** The checklist, before and while typing; each line says its state as text. */
export function requisitosView(requisitos: readonly Requisito[], t: TextosDaSenha): TemplateResult {
  const linha = ({ codigo, atendido }: Requisito, dentro: unknown = ''): TemplateResult =>
    html`<li class=${atendido ? 'sim' : ''}>
      ${atendido ? icone(check) : html`<span class="ponto"></span>`}<span
        >${t.requisitos[codigo]}<span class="sr">: ${atendido ? t.atendido : t.pendente}</span></span
      >${dentro}
    </li>`;
  const classes = requisitos.filter(({ codigo }) => !LINHAS.includes(codigo));
  const [oito, tres] = LINHAS.map((codigo) => requisitos.find((requisito) => requisito.codigo === codigo));
  return html`<ul class="requisitos" part="lista" aria-label=${t.recomendado}>
    ${oito && linha(oito)}
    ${
      tres &&
      linha(
        tres,
        html`<ul>
          ${classes.map((requisito) => linha(requisito))}
        </ul>`,
      )
    }
  </ul>`;
}

/** What lowers the strength, before and while typing: what applies now is marked (Manual 2.2.1 Obs3). */
export const redutoresView = ({ redutores }: AvaliacaoDaSenha, t: TextosDaSenha): TemplateResult =>
  html`<div class="redutores">
    <p class="caption" id="reduz">${t.reduz}</p>
    <ul part="redutores" aria-labelledby="reduz">
      ${redutores.map(
        ({ codigo, ativo }) =>
          html`<li class=${ativo ? 'reduz' : ''}>
            ${ativo ? icone(triangleAlert) : html`<span class="ponto"></span>`}<span
              >${t.redutores[codigo]}<span class="sr">: ${ativo ? t.presente : t.ausente}</span></span
            >
          </li>`,
      )}
    </ul>
  </div>`;

/** How the number comes about, for whoever asks: each part with its points (SENHA §7.1). */
export const parcelasView = ({ percentual, parcelas }: AvaliacaoDaSenha, t: TextosDaSenha): TemplateResult =>
  html`<details class="parcelas small" part="parcelas">
    <summary>${t.porque(t.porcento(percentual))}</summary>
    <ul>
      ${parcelas.map(
        ({ codigo, pontos }) =>
          html`<li class=${pontos < 0 ? 'reduz' : ''}>
            <b>${pontos < 0 ? `−${-pontos}` : `+${pontos}`}</b><span>${{ ...t.redutores, ...t.parcelas }[codigo]}</span>
          </li>`,
      )}
    </ul>
    <p class="caption muted">${t.somaDasParcelas}</p>
  </details>`;
