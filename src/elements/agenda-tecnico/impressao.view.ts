import { html, nothing, type TemplateResult } from 'lit';
import { cabecalhoDe, type CelulaVista, type TextosDaAgenda } from './colunas.js';
import { tituloDe, type VistaDaAgenda } from './vista.js';

/** As many columns as stand side by side on paper: technicians, or the days of a week, which are one sheet. */
const COLUNAS_NO_PAPEL = { dia: 5, semana: 7 };

/** All columns on paper: tables of a few columns each, with the hours in every one. */
export function impressaoView(vista: VistaDaAgenda): TemplateResult {
  const { t, folha, locale } = vista;
  const colunas = folha.colunas.map((coluna) => ({ nome: cabecalhoDe(coluna, folha, t, locale).nome, celulas: vista.celulas(coluna) }));
  const lado = COLUNAS_NO_PAPEL[folha.periodo];
  const grupos = Array.from({ length: Math.ceil(colunas.length / lado) }, (_, i) => colunas.slice(i * lado, (i + 1) * lado));
  return html`<div class="impressao">
    ${grupos.map(
      (grupo) =>
        html`<table>
          <caption>
            ${t.gradeDe(folha.nome, tituloDe(vista))}
          </caption>
          <thead>
            <tr>
              <th scope="col">${t.hora}</th>
              ${grupo.map(({ nome }) => html`<th scope="col">${nome}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${folha.inicios.map(
              (inicio, linha) =>
                html`<tr>
                  <th scope="row">${inicio}</th>
                  ${grupo.map(({ celulas }) => celulaView(celulas, linha, t))}
                </tr>`,
            )}
          </tbody>
        </table>`,
    )}
  </div>`;
}

/** What takes several slots is written once, over all of them. */
function celulaView(celulas: readonly CelulaVista[], linha: number, t: TextosDaAgenda): TemplateResult | typeof nothing {
  const celula = celulas[linha];
  if (!celula) return nothing;
  const { livres } = celula;
  if (celula.estado === 'livre') return html`<td>${livres === undefined ? t.estados.livre : livres > 0 ? t.livres(livres) : celula.motivo}</td>`;
  if (celula.noBloco > 0) return nothing;
  let linhas = 1;
  while (celulas[linha + linhas]?.noBloco === linhas) linhas += 1;
  return html`<td class="tomado" rowspan=${linhas}>${celula.motivo}</td>`;
}
