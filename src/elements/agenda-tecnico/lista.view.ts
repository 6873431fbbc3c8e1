import { html, nothing, type TemplateResult } from 'lit';
import { iniciaisDe } from '../../internal/iniciais-de.js';
import type { CelulaVista, ColunaVista } from './colunas.js';
import type { VistaDaAgenda } from './vista.js';

/** Where "Tarde" and "Noite" begin. */
const PERIODOS = [
  { nome: 'manha', de: '00:00', ate: '12:00' },
  { nome: 'tarde', de: '12:00', ate: '18:00' },
  { nome: 'noite', de: '18:00', ate: '24:00' },
] as const;

/** The day when there is no room for a grid: free times by period, then who goes; what is taken is folded away. */
export function listaView(vista: VistaDaAgenda): TemplateResult {
  const [primeira] = vista.colunas;
  const livres = primeira?.celulas.map((celula, linha) => ({ celula, linha })).filter(({ celula }) => celula.cabe) ?? [];
  return html`<div class="lista" aria-busy=${vista.state.phase === 'loading' ? 'true' : 'false'}>
    ${livres.length === 0 ? html`<p class="muted">${vista.t.lotado}</p>` : nothing}
    ${PERIODOS.map(({ nome, de, ate }) => {
      const doPeriodo = livres.filter(({ celula }) => celula.inicio >= de && celula.inicio < ate);
      return doPeriodo.length === 0 ? nothing : periodoView(vista, vista.t.periodos[nome], doPeriodo);
    })}
    ${quemView(vista)} ${indisponiveisView(vista)}
  </div>`;
}

function periodoView(vista: VistaDaAgenda, nome: string, itens: readonly { readonly celula: CelulaVista; readonly linha: number }[]): TemplateResult {
  const { t, escolha, colunas } = vista;
  // The technician who was chosen stays, if this time is free for him too.
  const colunaPara = (linha: number): number =>
    Math.max(
      colunas.findIndex((c) => c.tecnicoId === escolha?.tecnicoId && c.celulas[linha]?.cabe),
      0,
    );
  return html`<fieldset class="periodo">
    <legend class="small muted strong">${nome} · ${t.horarios(itens.length)}</legend>
    <div class="horas">
      ${itens.map(
        ({ celula, linha }) =>
          html`<label class="pilula">
            <input
              type="radio"
              name="inicio"
              .checked=${escolha?.inicio === celula.inicio}
              @change=${() => vista.escolher({ linha, coluna: colunaPara(linha) })}
            />
            ${celula.inicio}
          </label>`,
      )}
    </div>
  </fieldset>`;
}

function quemView(vista: VistaDaAgenda): TemplateResult | typeof nothing {
  const { t, escolha, colunas } = vista;
  if (!escolha || colunas.length === 1) return nothing;
  const linha = vista.dia.faixas.inicios.indexOf(escolha.inicio);
  const livres = colunas.map((coluna, indice) => ({ coluna, indice })).filter(({ coluna }) => coluna.celulas[linha]?.cabe);
  return html`<fieldset class="cartao quem-vai">
    <legend class="small muted">${t.livresAs(escolha.inicio)}</legend>
    ${livres.map(
      ({ coluna, indice }) =>
        html`<label class="pessoa">
          <input
            class="sr"
            type="radio"
            name="quem"
            .checked=${coluna.tecnicoId === escolha.tecnicoId}
            @change=${() => vista.escolher({ linha, coluna: indice })}
          />
          <span class="avatar" aria-hidden="true">${iniciaisDe(coluna.nome)}</span>
          <span><b>${coluna.nome}</b> <span class="small muted">${coluna.tecnicoId === undefined ? '' : coluna.legenda}</span></span>
        </label>`,
    )}
  </fieldset>`;
}

/** What is taken, and why: a run of slots is one line. */
function indisponiveisView({ t, colunas }: VistaDaAgenda): TemplateResult | typeof nothing {
  const tecnicos = colunas.filter(({ tecnicoId }) => tecnicoId !== undefined);
  if (tecnicos.every(({ celulas }) => celulas.every(({ cabe }) => cabe))) return nothing;
  return html`<details class="small">
    <summary>${t.indisponiveis}</summary>
    ${tecnicos.map(
      (coluna) =>
        html`<p class="strong">${coluna.nome}</p>
          <ul>
            ${trechosDe(coluna).map((trecho) => html`<li>${trecho}</li>`)}
          </ul>`,
    )}
  </details>`;
}

function trechosDe({ celulas }: ColunaVista): string[] {
  const trechos: { inicio: string; fim: string; motivo: string }[] = [];
  for (const { inicio, fim, motivo } of celulas) {
    const ultimo = trechos.at(-1);
    if (!motivo) continue;
    if (ultimo && ultimo.motivo === motivo && ultimo.fim === inicio) ultimo.fim = fim;
    else trechos.push({ inicio, fim, motivo });
  }
  return trechos.map(({ inicio, fim, motivo }) => `${inicio}–${fim} · ${motivo}`);
}
