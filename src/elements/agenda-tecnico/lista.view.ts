import { html, nothing, type TemplateResult } from 'lit';
import { PERIODOS_DO_DIA, periodoDoDia, type PeriodoDoDia } from '../../../sdk/domain/periodo-do-dia.js';
import type { ColunaDaFolha } from '../../../sdk/domain/folha-da-agenda.js';
import { iniciaisDe } from '../../internal/iniciais-de.js';
import { cabecalhoDe, type CelulaVista } from './colunas.js';
import { escolherNaFolha } from './escolher.js';
import type { VistaDaAgenda } from './vista.js';

/** People shown before "Mostrar mais". */
export const QUANTAS_PESSOAS = 12;

/** What the list remembers of what the operator has opened. */
export interface AberturaDaLista {
  /** The part of the day that suits the client. */
  readonly preferido: PeriodoDoDia | undefined;
  readonly pessoas: boolean;
  readonly indisponiveis: boolean;
  readonly abrir: (parte: 'pessoas' | 'indisponiveis') => void;
}

/** The day as a list, for phones and screen readers alike: free times by period, then who goes; what is taken is folded away. */
export function listaView(vista: VistaDaAgenda, abertura: AberturaDaLista): TemplateResult {
  const [primeira] = vista.folha.colunas;
  const livres = primeira ? vista.celulas(primeira).flatMap((celula, linha) => (celula.cabe ? { celula, linha } : [])) : [];
  return html`<div class="lista" aria-busy=${vista.trocando ? 'true' : 'false'}>
    ${livres.length === 0 ? html`<p class="muted">${vista.t.lotado}</p>` : nothing}
    ${PERIODOS_DO_DIA.map((periodo) => {
      const doPeriodo = livres.filter(({ celula }) => periodoDoDia(celula.inicio) === periodo);
      return doPeriodo.length === 0 ? nothing : periodoView(vista, { periodo, preferido: periodo === abertura.preferido }, doPeriodo);
    })}
    ${quemView(vista, abertura)} ${indisponiveisView(vista, abertura)}
  </div>`;
}

function periodoView(
  vista: VistaDaAgenda,
  { periodo, preferido }: { readonly periodo: PeriodoDoDia; readonly preferido: boolean },
  itens: readonly { readonly celula: CelulaVista; readonly linha: number }[],
): TemplateResult {
  const { t, escolha, folha } = vista;
  const nome = t.periodos[periodo];
  // The technician who was chosen stays, if this time is free for him too.
  const colunaPara = (linha: number): number =>
    Math.max(
      folha.colunas.findIndex(({ tecnico, faixas }) => tecnico?.id === escolha?.tecnicoId && faixas[linha]?.cabe),
      0,
    );
  return html`<fieldset class="periodo">
    <legend class="small muted strong">${nome} · ${t.horarios(itens.length)}${preferido ? ` · ${t.preferido}` : ''}</legend>
    <div class="horas">
      ${itens.map(
        ({ celula, linha }) =>
          html`<label class="pilula">
            <input
              type="radio"
              name="inicio"
              .checked=${escolha?.inicio === celula.inicio}
              @change=${() => escolherNaFolha(vista, { linha, coluna: colunaPara(linha) })}
            />
            ${celula.inicio}
          </label>`,
      )}
    </div>
  </fieldset>`;
}

function quemView(vista: VistaDaAgenda, { pessoas, abrir }: AberturaDaLista): TemplateResult | typeof nothing {
  const { t, escolha, folha, locale } = vista;
  if (!escolha || folha.colunas.length === 1) return nothing;
  const linha = folha.inicios.indexOf(escolha.inicio);
  const livres = folha.colunas.flatMap((coluna, indice) => (coluna.faixas[linha]?.cabe ? { coluna, indice } : []));
  // Who is chosen is always among those shown.
  const mostradas = pessoas ? livres : livres.filter(({ coluna }, i) => i < QUANTAS_PESSOAS || coluna.tecnico?.id === escolha.tecnicoId);
  return html`<fieldset class="cartao quem-vai">
    <legend class="small muted">${t.livresAs(escolha.inicio)}</legend>
    ${mostradas.map(({ coluna, indice }) => {
      const { nome, legenda } = cabecalhoDe(coluna, folha, t, locale);
      return html`<label class="pessoa">
        <input
          class="sr"
          type="radio"
          name="quem"
          .checked=${coluna.tecnico?.id === escolha.tecnicoId}
          @change=${() => escolherNaFolha(vista, { linha, coluna: indice })}
        />
        <span class="avatar" aria-hidden="true">${iniciaisDe(nome)}</span>
        <span><b>${nome}</b> <span class="small muted">${coluna.tecnico ? legenda : ''}</span></span>
      </label>`;
    })}
    ${
      mostradas.length < livres.length
        ? html`<button class="botao leve" type="button" @click=${() => abrir('pessoas')}>${t.mostrarMais(livres.length - mostradas.length)}</button>`
        : nothing
    }
  </fieldset>`;
}

/** What is taken, and why: a run of slots is one line. Written when it is opened: of two hundred technicians it is long. */
function indisponiveisView(vista: VistaDaAgenda, { indisponiveis, abrir }: AberturaDaLista): TemplateResult | typeof nothing {
  const { t, folha } = vista;
  const tecnicos = folha.colunas.filter(({ tecnico }) => tecnico !== undefined);
  if (tecnicos.every(({ faixas }) => faixas.every(({ cabe }) => cabe))) return nothing;
  return html`<details class="small" ?open=${indisponiveis} @toggle=${(event: Event) => (event.target as HTMLDetailsElement).open && abrir('indisponiveis')}>
    <summary>${t.indisponiveis}</summary>
    ${
      indisponiveis
        ? tecnicos.map(
            (coluna) =>
              html`<p class="strong">${coluna.tecnico?.nome}</p>
                <ul>
                  ${trechosDe(vista, coluna).map((trecho) => html`<li>${trecho}</li>`)}
                </ul>`,
          )
        : nothing
    }
  </details>`;
}

function trechosDe(vista: VistaDaAgenda, coluna: ColunaDaFolha): string[] {
  const trechos: { inicio: string; fim: string; motivo: string }[] = [];
  for (const { inicio, fim, motivo } of vista.celulas(coluna)) {
    const ultimo = trechos.at(-1);
    if (!motivo) continue;
    if (ultimo && ultimo.motivo === motivo && ultimo.fim === inicio) ultimo.fim = fim;
    else trechos.push({ inicio, fim, motivo });
  }
  return trechos.map(({ inicio, fim, motivo }) => `${inicio}–${fim} · ${motivo}`);
}

/** Chromium leaves a group of radios whose members were replaced without a tab stop until one of them was checked once. */
export function reanimarRadios(radios: Iterable<HTMLInputElement>): void {
  const [primeiro, ...outros] = radios;
  if (!primeiro || [primeiro, ...outros].some(({ checked }) => checked)) return;
  primeiro.checked = true;
  primeiro.checked = false;
}
