import { css } from 'lit';
import { base } from '../../styles/base.styles.js';
import { campoStyles } from '../../styles/campo.styles.js';
import { tokens } from '../../styles/tokens.styles.js';

/** Toolbar, footer, and what the grid and the list share. */
const moldura = css`
  :host {
    --_linha: 28px;
    --_cabeca: 60px;
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
`;

const grade = css`
  .rolo {
    max-height: min(640px, 70vh);
    overflow: auto;
    border-top: 1px solid var(--_border);
    scroll-padding: var(--_cabeca) 0 0 64px;
  }
  .folha {
    position: relative;
    min-width: calc(64px + var(--_colunas) * 192px);
  }
  .linha {
    display: grid;
    grid-template-columns: 64px repeat(var(--_colunas), minmax(0, 1fr));
    height: var(--_linha);
  }
  .cabeca {
    position: sticky;
    top: 0;
    z-index: 3;
    height: var(--_cabeca);
  }
  .hora {
    position: sticky;
    inset-inline-start: 0;
    z-index: 2;
    padding: 4px 8px;
    font-size: var(--_fs-xs);
    text-align: end;
    color: var(--_muted);
    background: var(--_surface);
  }
  .cabeca > .hora,
  .tecnico {
    background: var(--_surface-2);
    border-bottom: 1px solid var(--_border);
  }
  .tecnico {
    display: flex;
    align-items: center;
    gap: 8px;
    min-width: 0;
    padding: 0 10px;
    border-inline-start: 1px solid var(--_border);
  }
  .quem {
    display: grid;
    min-width: 0;
  }
  .quem > * {
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  b {
    font-weight: 600;
  }
  .celula {
    position: relative;
    overflow: hidden;
    padding: 4px 8px;
    border-inline-start: 1px solid var(--_border);
    border-bottom: 1px solid var(--_border);
    font-size: var(--_fs-xs);
    line-height: 18px;
    white-space: nowrap;
    text-overflow: ellipsis;
    cursor: not-allowed;
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
  .conta {
    color: var(--_muted);
  }
  .dica,
  .conta > .quando {
    opacity: 0;
  }
  .conta > .quando {
    position: absolute;
  }
  .celula:is(:hover, :focus-visible) :is(.dica, .conta > .quando) {
    opacity: 1;
    position: static;
  }
  .celula.cabe:is(:hover, :focus-visible) {
    background: var(--_accent-tint);
  }
  .celula.cabe:is(:hover, :focus-visible) :is(.dica, .conta) {
    font-weight: 600;
    color: var(--_accent);
  }
  .celula.passado,
  .amostra.passado {
    background: var(--_surface-2);
    color: var(--_muted);
  }
  .celula.curta,
  .amostra.curta {
    background: radial-gradient(circle, color-mix(in srgb, var(--_border) 70%, transparent) 1px, transparent 1.4px) 0 0 / 8px 8px;
    color: var(--_muted);
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
  .celula {
    isolation: isolate;
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
    inset-inline: 60px 0;
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
    .celula {
      line-height: 34px;
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
    grid-template-columns: repeat(3, minmax(0, 1fr));
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
export const estilos = [tokens, base, campoStyles, moldura, grade, lista];
