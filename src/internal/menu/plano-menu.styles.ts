import { css } from 'lit';

/** A menu that floats above everything, with its submenus. */
export const planoMenuStyles = css`
  :host {
    display: contents;
  }
  .menu {
    box-sizing: border-box;
    position: fixed;
    inset: auto;
    margin: 0;
    min-width: 200px;
    max-width: min(340px, calc(100vw - 16px));
    max-height: calc(100dvh - 16px);
    padding: 6px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-lg);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: var(--_shadow);
    overflow: auto;
    overscroll-behavior: contain;
    user-select: none;
    -webkit-touch-callout: none;
  }
  .menu:focus {
    outline: none;
  }
  .item {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 10px;
    min-height: 34px;
    padding: 6px 10px;
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .item.sem-icone {
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .item:focus,
  .item[aria-expanded='true'] {
    outline: none;
    background: var(--_accent-tint);
    color: var(--_accent);
  }
  .item:focus-visible {
    box-shadow: inset 0 0 0 2px var(--_accent);
  }
  .item.perigo {
    color: var(--_danger);
  }
  .item.perigo:focus {
    background: var(--_danger-tint);
  }
  .item.perigo:focus-visible {
    box-shadow: inset 0 0 0 2px var(--_danger);
  }
  .item[aria-disabled='true'] {
    color: var(--_muted);
    cursor: not-allowed;
  }
  .item[aria-disabled='true']:focus {
    background: var(--_surface-2);
  }
  .motivo {
    grid-column: 2 / -1;
    font-size: var(--_fs-xs);
    line-height: 1.35;
    color: var(--_muted);
    overflow-wrap: anywhere;
  }
  .sem-icone > .motivo {
    grid-column: 1 / -1;
  }
  .adiante {
    display: flex;
  }
  .adiante:dir(rtl) {
    rotate: 180deg;
  }
  .linha {
    height: 1px;
    margin: 6px 4px;
    background: var(--_border);
  }
  .vazio {
    padding: 8px 10px;
    color: var(--_muted);
  }
  @media (pointer: coarse) {
    .item {
      min-height: 44px;
    }
  }
  @media (forced-colors: active) {
    .menu {
      border: 1px solid;
    }
    .item:focus,
    .item[aria-expanded='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .item[aria-disabled='true'],
    .item[aria-disabled='true'] > .motivo {
      color: GrayText;
    }
    .linha {
      background: CanvasText;
    }
  }
`;
