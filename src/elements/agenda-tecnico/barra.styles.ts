import { css } from 'lit';

/** The toolbar as it is first painted, and the places of what comes after: nothing moves when it comes. */
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
    text-wrap: balance;
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
  .seta::before {
    content: '';
    width: 8px;
    height: 8px;
    border: solid currentColor;
    border-width: 2px 0 0 2px;
    border-radius: 1px;
    transform: translateX(2px) rotate(-45deg);
  }
  .seta:last-child::before {
    transform: translateX(-2px) rotate(135deg);
  }
  .mais {
    display: flex;
    flex: 0 1 592px;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 12px;
    min-height: var(--_control);
  }
  @container (max-width: 1043px) {
    .mais {
      flex: 1 1 100%;
      justify-content: flex-start;
    }
  }
  @container (max-width: 544px) {
    .mais {
      min-height: calc(2 * var(--_control) + 12px);
    }
  }
  .filtros {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    min-height: calc(max(32px, var(--_control) * 0.8) + 12px);
    padding: 0 16px 12px;
  }
  .narrow > .barra > .dia {
    order: -1;
    flex-basis: 100%;
    font-size: var(--_fs);
  }
  .narrow > .barra {
    gap: 8px;
  }
  .narrow > .barra > .mais {
    min-height: var(--_control);
  }
  .narrow > .barra > .mais:has(*) {
    display: contents;
  }
  @container (max-width: 319px) {
    .narrow > .barra > .mais {
      min-height: calc(2 * var(--_control) + 8px);
    }
    .filtros {
      min-height: calc(max(32px, var(--_control) * 0.8) + 39px);
    }
  }
  /* Two filters, and under them how many technicians; then each in a line of its own. */
  @container (max-width: 699px) {
    .dois {
      min-height: calc(max(32px, var(--_control) * 0.8) + 39px);
    }
  }
  @container (max-width: 479px) {
    .dois {
      min-height: calc(2 * max(32px, var(--_control) * 0.8) + 47px);
    }
  }
  .narrow .seg > button {
    min-width: 40px;
    padding: 0 10px;
  }
`;
