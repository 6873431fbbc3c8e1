import { css } from 'lit';

/** The sheet: sticky headers, the states of its cells, the choice, the line of now. */
export const grade = css`
  .rolo {
    max-height: min(680px, 72vh);
    overflow: auto;
    overscroll-behavior: contain;
    border-top: 1px solid var(--_border);
    scroll-padding: var(--_cabeca) 0 0 var(--_horas);
  }
  .folha {
    /* Of a row or the sheet: both are as wide. */
    --_coluna: calc((100% - var(--_horas)) / var(--_colunas, 1));
    position: relative;
    width: max(100%, calc(var(--_horas) + var(--_colunas, 1) * var(--_minima, 0px)));
  }
  .grade {
    user-select: none;
  }
  /* The hours, a gap as wide as the columns that are not drawn, the columns in sight. */
  .linha {
    display: flex;
    height: var(--_linha);
  }
  .vao {
    order: -1;
    flex: none;
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
    flex: 0 0 var(--_coluna);
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
    position: relative;
    z-index: 1;
    outline-offset: -2px;
  }
  /* Plain, and inviting when pointed at: "08:00, livre". What is said to a screen reader is what is shown. */
  .celula.livre:is(:hover, :focus-visible):not(.escolhida) {
    overflow: hidden;
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
    position: relative;
    isolation: isolate;
    overflow: hidden;
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
    overflow: hidden;
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
