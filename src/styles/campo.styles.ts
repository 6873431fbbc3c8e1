import { css } from 'lit';

/** One look for every field: label above, help under it, error under the control. */
export const campoStyles = css`
  .campos {
    display: grid;
    gap: 16px;
    align-items: start;
  }
  @container (min-width: 480px) {
    .campos.duas {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .campos .larga {
      grid-column: 1 / -1;
    }
  }
  .campo {
    display: grid;
    gap: 4px;
    align-content: start;
    min-width: 0;
  }
  .campo > label,
  .rotulo {
    font-size: var(--_fs-sm);
    color: var(--_text);
  }
  .obrigatorio > label,
  .rotulo.obrigatorio {
    font-weight: 700;
  }
  .entrada {
    width: 100%;
    min-width: 0;
    height: var(--_control);
    padding: 0 12px;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    appearance: none;
  }
  textarea.entrada {
    height: auto;
    min-height: calc(var(--_control) * 2);
    padding-block: 8px;
    resize: vertical;
  }
  .entrada::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .entrada:hover:not(:disabled) {
    border-color: var(--_text);
  }
  .entrada:focus-visible {
    outline-offset: 1px;
  }
  .entrada:disabled {
    background: var(--_surface-2);
    border-color: var(--_border);
    color: var(--_muted);
    cursor: not-allowed;
  }
  .entrada[aria-invalid='true'] {
    border-color: var(--_danger);
    box-shadow: 0 0 0 1px var(--_danger);
  }
  .seletor {
    position: relative;
    display: block;
  }
  .seletor > .entrada {
    padding-inline-end: 36px;
    text-overflow: ellipsis;
  }
  .seletor > .icone {
    position: absolute;
    inset-inline-end: 12px;
    top: 50%;
    translate: 0 -50%;
    pointer-events: none;
    color: var(--_muted);
  }
  .ajuda {
    font-size: var(--_fs-xs);
    color: var(--_muted);
  }
  .erro-do-campo,
  .aviso-do-campo {
    display: flex;
    gap: 4px;
    align-items: flex-start;
    font-size: var(--_fs-xs);
    font-weight: 600;
    color: var(--_danger);
    overflow-wrap: anywhere;
  }
  .aviso-do-campo {
    color: var(--_warning);
  }
  .marca {
    display: flex;
    gap: 8px;
    align-items: flex-start;
    cursor: pointer;
  }
  .marca > input {
    width: 18px;
    height: 18px;
    margin: 1px 0 0;
    flex: none;
    accent-color: var(--_accent);
  }
  .pilulas {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .pilula {
    position: relative;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-width: var(--_control);
    min-height: var(--_control);
    padding: 0 12px;
    border: 1px solid var(--_border-strong);
    border-radius: 999px;
    font-weight: 600;
    cursor: pointer;
  }
  .pilula > input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .pilula:has(:checked) {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }
  .pilula:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  @media (pointer: coarse) {
    .entrada,
    .pilula {
      min-height: 44px;
    }
    .pilula {
      min-width: 44px;
    }
  }
  @media (forced-colors: active) {
    .pilula:has(:checked) {
      outline: 3px solid Highlight;
    }
  }
`;
