import { css } from 'lit';

/** The toolbar, and the place of its filters. */
export const barra = css`
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
    min-height: calc(max(32px, var(--_control) * 0.8) + 12px);
    padding: 0 16px 12px;
  }
  .alvo {
    width: 200px;
  }
  .ir-para {
    width: 150px;
  }
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
`;
