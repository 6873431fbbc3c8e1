import { css } from 'lit';

/** The sheet: sticky headers, hours, the line of now. */
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
  /* Said, not shown. */
  :is(.cabeca, .meia) > .hora {
    overflow: clip;
    text-align: start;
    text-indent: -99em;
    white-space: nowrap;
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
    flex: 1;
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
  @media (pointer: coarse) {
    :host {
      --_linha: 44px;
    }
  }
`;
