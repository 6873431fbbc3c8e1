import { css } from 'lit';
import { LARGURA_DAS_HORAS } from './janela-controller.js';
import { base } from '../../styles/base.styles.js';
import { campoStyles } from '../../styles/campo.styles.js';
import { tokens } from '../../styles/tokens.styles.js';

/** Toolbar, footer, and what the grid and the list share. */
const moldura = css`
  :host {
    --_linha: max(24px, calc(var(--_control) * 0.7));
    --_cabeca: 60px;
    --_horas: calc(${LARGURA_DAS_HORAS} * 1px);
    --_hachura: repeating-linear-gradient(135deg, transparent 0 5px, color-mix(in srgb, var(--_border) 70%, transparent) 5px 6px), var(--_surface-2);
  }
  .barra {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 12px;
    padding: 16px;
  }
  .dia {
    flex: 1 1 240px;
  }
  .dia::first-letter {
    text-transform: uppercase;
  }
  .seg {
    display: inline-flex;
    height: var(--_control);
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
  }
  .seg > button {
    display: inline-grid;
    place-items: center;
    min-width: 44px;
    padding: 0 14px;
    border: 0;
    border-inline-start: 1px solid var(--_border);
    background: none;
    font-weight: 600;
    cursor: pointer;
  }
  .seg > button:first-child {
    border: 0;
    border-radius: var(--_radius) 0 0 var(--_radius);
  }
  .seg > button:last-child {
    border-radius: 0 var(--_radius) var(--_radius) 0;
  }
  .seg > button:hover {
    background: color-mix(in srgb, var(--_text) 6%, var(--_surface));
  }
  .modos > button[aria-pressed='true'] {
    background: var(--_accent-tint);
    color: var(--_accent);
    box-shadow: inset 0 -2px 0 var(--_accent);
  }
  .filtros {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    padding: 0 16px 12px;
  }
  .filtro {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .filtro .entrada {
    height: max(32px, calc(var(--_control) * 0.8));
    min-width: 128px;
  }
  .vazia {
    padding: 24px 16px;
  }
  .alvo {
    width: 200px;
  }
  .ir-para {
    width: 150px;
  }
  .falha,
  .esqueletos {
    padding: 0 16px 16px;
  }
  .esqueletos > .esqueleto {
    height: 380px;
  }
  .faixa {
    margin: 0 16px 16px;
  }
  /* Another day is on its way: a line, so that what is still shown stays legible. */
  .carregando {
    height: 2px;
    margin-bottom: -2px;
    position: relative;
    z-index: 4;
    background: linear-gradient(90deg, var(--_accent) 40%, var(--_accent-tint) 40%) 0 0 / 200% 100%;
    animation: correr 1.2s linear infinite;
  }
  @keyframes correr {
    to {
      background-position: -200% 0;
    }
  }
  .avatar {
    display: grid;
    place-items: center;
    flex: none;
    width: 32px;
    height: 32px;
    border-radius: 50%;
    font-size: var(--_fs-xs);
    font-weight: 600;
    background: var(--_accent-tint);
    color: var(--_accent);
  }
  .rodape {
    position: sticky;
    bottom: 0;
    z-index: 3;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    padding: 12px 16px;
    border-top: 1px solid var(--_border);
    background: var(--_surface);
  }
  .legenda {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    color: var(--_muted);
  }
  .legenda > li {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .amostra {
    width: 14px;
    height: 14px;
    border: 1px solid var(--_border-strong);
    border-radius: 3px;
  }
  .situacao {
    flex: 1;
    min-width: 200px;
    text-align: end;
  }
  .duracao {
    align-items: center;
  }
  .duracao > button {
    height: 100%;
    min-width: 36px;
    padding: 0 8px;
    border: 0;
  }
  .duracao > button[aria-disabled='true'] {
    color: var(--_muted);
    cursor: not-allowed;
  }
  .duracao > span {
    min-width: 64px;
    text-align: center;
  }
`;

const grade = css`
  .rolo {
    container-type: inline-size;
    max-height: min(680px, 72vh);
    overflow: auto;
    overscroll-behavior: contain;
    border-top: 1px solid var(--_border);
    scroll-padding: var(--_cabeca) 0 0 var(--_horas);
  }
  .folha {
    --_coluna: max(var(--_minima, 0px), calc((100cqi - var(--_horas)) / var(--_colunas, 1)));
    position: relative;
    width: calc(var(--_horas) + var(--_colunas, 1) * var(--_coluna));
  }
  .grade {
    user-select: none;
  }
  /* The hours, a gap as wide as the columns that are not drawn, the columns in sight. */
  .linha {
    display: flex;
    height: var(--_linha);
  }
  .linha::before {
    content: '';
    order: -1;
    flex: 0 0 calc(var(--_de, 0) * var(--_coluna));
  }
  .cabeca {
    position: sticky;
    top: 0;
    z-index: 3;
    height: var(--_cabeca);
    background: var(--_surface-2);
    border-bottom: 1px solid var(--_border);
  }
  .hora {
    order: -2;
    flex: 0 0 var(--_horas);
    position: sticky;
    inset-inline-start: 0;
    z-index: 2;
    padding: 4px 8px;
    font-size: var(--_fs-xs);
    text-align: end;
    color: var(--_muted);
    background: var(--_surface);
  }
  .cabeca > .hora {
    background: var(--_surface-2);
  }
  .tecnico {
    display: flex;
    align-items: center;
    gap: 8px;
    flex: 0 0 var(--_coluna);
    min-width: 0;
    padding: 0 10px;
    border-inline-start: 1px solid var(--_border);
  }
  .tecnico.hoje {
    box-shadow: inset 0 -3px 0 var(--_accent);
  }
  /* Keeps the tab stop in the document while its column is out of sight. */
  .fora {
    position: absolute;
    width: 1px;
    height: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .quem {
    display: grid;
    min-width: 0;
  }
  .quem > * {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
    overflow: hidden;
    overflow-wrap: anywhere;
    line-height: 1.25;
  }
  .quem > .caption {
    -webkit-line-clamp: 1;
    line-clamp: 1;
  }
  b {
    font-weight: 600;
  }
  .celula {
    position: relative;
    isolation: isolate;
    flex: 0 0 var(--_coluna);
    overflow: hidden;
    padding: calc((var(--_linha) - 20px) / 2) 8px;
    border-inline-start: 1px solid var(--_border);
    border-bottom: 1px solid var(--_border);
    font-size: var(--_fs-xs);
    line-height: 18px;
    white-space: nowrap;
    text-overflow: ellipsis;
    color: var(--_muted);
    cursor: not-allowed;
  }
  .celula.fora {
    position: absolute;
    flex: none;
  }
  .linha:not(.meia) > .celula {
    border-bottom-style: dashed;
    border-bottom-color: color-mix(in srgb, var(--_border) 70%, transparent);
  }
  .celula.cabe {
    cursor: pointer;
  }
  .celula:focus-visible {
    z-index: 1;
    outline-offset: -2px;
  }
  /* Plain, and inviting when pointed at: "08:00, livre". What is said to a screen reader is what is shown. */
  .celula.livre:is(:hover, :focus-visible):not(.escolhida) {
    font-size: 0;
  }
  .celula.livre:is(:hover, :focus-visible):not(.escolhida)::after {
    content: attr(aria-label);
    font-size: var(--_fs-xs);
  }
  .celula.cabe:is(:hover, :focus-visible):not(.escolhida) {
    background: var(--_accent-tint);
    font-weight: 600;
    color: var(--_accent);
  }
  .celula.passado,
  .amostra.passado {
    background: var(--_surface-2);
  }
  .celula.curta,
  .amostra.curta {
    background: radial-gradient(circle, color-mix(in srgb, var(--_border) 70%, transparent) 1px, transparent 1.4px) 0 0 / 8px 8px;
  }
  .celula.fora-do-expediente,
  .amostra.fora-do-expediente {
    background: var(--_hachura);
  }
  /* A block is drawn slot by slot: rounded where it begins and ends, without lines between. */
  .celula.ocupado:not(.qualquer),
  .celula.bloqueado:not(.qualquer),
  .celula.escolhida {
    border-bottom: 0;
    padding-inline-start: 14px;
  }
  .celula.ocupado:not(.qualquer)::before,
  .celula.bloqueado:not(.qualquer)::before,
  .celula.escolhida::before {
    content: '';
    position: absolute;
    inset: 0 3px;
    z-index: -1;
    background: var(--_idle-tint);
    border-inline-start: 3px solid var(--_border-strong);
  }
  .celula.ocupado:not(.qualquer).primeira,
  .celula.bloqueado:not(.qualquer).primeira,
  .celula.feriado.primeira,
  .celula.escolhida.primeira {
    font-weight: 600;
  }
  .celula.ocupado:not(.qualquer).primeira {
    color: var(--_text);
  }
  .celula.primeira::before {
    top: 1px;
    border-start-start-radius: 5px;
    border-start-end-radius: 5px;
  }
  .celula.ultima::before {
    bottom: 1px;
    border-end-start-radius: 5px;
    border-end-end-radius: 5px;
  }
  .amostra.ocupado {
    background: var(--_idle-tint);
    border-inline-start-width: 3px;
  }
  .celula.bloqueado:not(.qualquer),
  .celula.feriado {
    color: var(--_warning);
  }
  .celula.bloqueado:not(.qualquer)::before,
  .amostra.bloqueado {
    background: var(--_warning-tint);
    border-color: var(--_warning);
  }
  .amostra.bloqueado {
    border-inline-start-width: 3px;
  }
  .celula.feriado,
  .amostra.feriado {
    background: var(--_warning-tint);
  }
  .celula.feriado {
    border-bottom: 0;
  }
  .celula.escolhida {
    color: var(--_on-accent);
    background: none;
    cursor: pointer;
  }
  .celula.escolhida::before {
    background: var(--_accent);
    border-color: var(--_accent);
  }
  .celula.escolhida:focus-visible {
    outline-color: var(--_text);
  }
  .agora {
    position: absolute;
    inset-inline-start: calc(var(--_horas) + var(--_agora-de) * var(--_coluna) - 4px);
    width: calc(var(--_agora-colunas) * var(--_coluna) + 4px);
    top: calc(var(--_cabeca) + var(--_agora) * var(--_linha));
    z-index: 1;
    height: 2px;
    background: var(--_danger);
    pointer-events: none;
  }
  .agora::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    top: -3px;
    width: 8px;
    height: 8px;
    border-radius: 50%;
    background: inherit;
  }
  [aria-busy='true'] .celula {
    cursor: progress;
  }
  @media (pointer: coarse) {
    :host {
      --_linha: 44px;
    }
  }
  @media (forced-colors: active) {
    .celula.escolhida {
      forced-color-adjust: none;
      color: SelectedItemText;
      background: SelectedItem;
    }
    .celula:not(.cabe) {
      color: GrayText;
    }
    .agora {
      background: Highlight;
    }
  }
`;

/** On screen the tables for paper are not there; on paper nothing else is. */
const impressao = css`
  @media not print {
    .impressao {
      display: none;
    }
  }
  @media print {
    .agenda > :not(.impressao) {
      display: none;
    }
    .impressao > table {
      width: 100%;
      margin-bottom: 16px;
      border-collapse: collapse;
      table-layout: fixed;
      font-size: 9pt;
      break-after: page;
    }
    .impressao > table:last-child {
      break-after: auto;
    }
    .impressao caption {
      padding: 4px 0;
      font-weight: 600;
      text-align: start;
    }
    .impressao :is(th, td) {
      padding: 2px 4px;
      border: 1px solid #868f9c;
      text-align: start;
      vertical-align: top;
      overflow-wrap: anywhere;
    }
    .impressao th:first-child {
      width: 48px;
    }
    .impressao .tomado {
      background: #eceff3;
      print-color-adjust: exact;
    }
  }
`;

const lista = css`
  :is(.narrow, .medium) > .barra > .dia {
    order: -1;
    flex-basis: 100%;
  }
  .medium > .barra > .alvo {
    margin-inline-start: auto;
  }
  .narrow > .barra > .dia {
    font-size: var(--_fs);
  }
  .narrow > .barra {
    gap: 8px;
  }
  .narrow .seg > button {
    min-width: 40px;
    padding: 0 10px;
  }
  .narrow .ir-para {
    flex: 1;
    width: auto;
    min-width: 124px;
  }
  .narrow .alvo {
    order: 1;
    width: 100%;
  }
  .lista {
    display: grid;
    gap: 16px;
    padding: 0 16px 16px;
  }
  .periodo > legend {
    margin-bottom: 8px;
  }
  .horas {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(88px, 1fr));
    gap: 8px;
  }
  .horas > .pilula {
    min-height: 44px;
  }
  .quem-vai {
    display: grid;
    padding: 12px 16px;
  }
  .quem-vai > legend {
    float: inline-start;
    margin-bottom: 4px;
  }
  .pessoa {
    display: flex;
    align-items: center;
    gap: 12px;
    min-height: 44px;
    clear: both;
    cursor: pointer;
  }
  .pessoa:has(:checked) > .avatar {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .pessoa:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: var(--_radius);
  }
  details > summary {
    padding: 8px 0;
    cursor: pointer;
    color: var(--_muted);
  }
  details > p {
    margin-top: 8px;
  }
  .narrow > .rodape > .situacao {
    flex-basis: 100%;
    text-align: start;
  }
  .narrow > .rodape > .botao {
    flex: 1;
    min-height: 44px;
  }
`;

/** Everything that `<agenda-tecnico>` wears. */
export const estilos = [tokens, base, campoStyles, moldura, grade, lista, impressao];
