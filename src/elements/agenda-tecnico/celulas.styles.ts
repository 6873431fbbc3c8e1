import { css } from 'lit';

/** The states of the cells, and the choice. The samples of the legend wear the same classes. */
export const celulas = css`
  .celula {
    flex: 0 0 var(--_coluna);
    min-width: 0;
    padding: 0 8px;
    border-inline-start: 1px solid var(--_border);
    border-bottom: 1px dashed color-mix(in srgb, var(--_border) 70%, transparent);
    font-size: var(--_fs-xs);
    line-height: calc(var(--_linha) - 1px);
    white-space: nowrap;
    text-overflow: ellipsis;
    overflow: clip;
    color: var(--_muted);
    cursor: not-allowed;
  }
  .meia > .celula {
    border-bottom: 1px solid var(--_border);
  }
  .celula.fora {
    position: absolute;
    flex: none;
  }
  .cabe {
    cursor: pointer;
  }
  .celula:focus-visible {
    position: relative;
    z-index: 1;
    outline-offset: -2px;
  }
  /* Plain, and inviting when pointed at: "08:00, livre". What is said to a screen reader is what is shown. */
  .livre:is(:hover, :focus-visible) {
    font-size: 0;
  }
  .livre:is(:hover, :focus-visible)::after {
    content: attr(aria-label);
    font-size: var(--_fs-xs);
  }
  .cabe:is(:hover, :focus-visible) {
    background: var(--_accent-tint);
    font-weight: 600;
    color: var(--_accent);
  }
  .passado {
    background: var(--_surface-2);
  }
  .qualquer:is(.ocupado, .bloqueado) {
    background: var(--_idle-tint);
  }
  .curta {
    background: radial-gradient(circle, color-mix(in srgb, var(--_border) 70%, transparent) 1px, transparent 1.4px) 0 0 / 8px 8px;
  }
  .fora-do-expediente {
    background: var(--_hachura);
  }
  .celula.feriado {
    border-bottom: 0;
  }
  .feriado {
    color: var(--_warning);
    background: var(--_warning-tint);
  }
  .feriado.primeira {
    font-weight: 600;
  }
  /* A block is drawn slot by slot: a bar before it, a gap after it, rounded where it begins and ends, no lines between. Layers and boxes of their own cost the most. */
  .celula.bloco {
    --_tarja: var(--_border-strong);
    --_fundo: var(--_idle-tint);
    padding-inline: 0 4px;
    border-bottom: 0;
    background: var(--_fundo) content-box;
    box-shadow: inset 3px 0 var(--_tarja);
    text-indent: 12px;
  }
  .celula.bloco.primeira {
    border-start-end-radius: 9px 5px;
    font-weight: 600;
    color: var(--_text);
  }
  .celula.bloco.ultima {
    border-end-end-radius: 9px 5px;
    border-bottom: 1px solid transparent;
  }
  .celula.bloco.bloqueado {
    --_tarja: var(--_warning);
    --_fundo: var(--_warning-tint);
    color: var(--_warning);
  }
  .celula.bloco.escolhida {
    --_tarja: var(--_accent);
    --_fundo: var(--_accent);
    color: var(--_on-accent);
    cursor: pointer;
  }
  .escolhida:focus-visible {
    outline-color: var(--_text);
  }
`;
