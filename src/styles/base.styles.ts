import { css } from 'lit';

/** What every element starts from: own surface and colour, own box-sizing, type, focus ring, icons, buttons, notes. */
export const base = css`
  :host {
    display: block;
    container-type: inline-size;
    font: 400 var(--_fs) / 1.45 var(--_font);
    font-variant-numeric: tabular-nums;
    letter-spacing: normal;
    text-align: start;
    text-transform: none;
    color: var(--_text);
    background: var(--_surface);
    -webkit-font-smoothing: antialiased;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :where(h2, h3, h4, p, ul, ol, dl, dd, fieldset, legend) {
    margin: 0;
    padding: 0;
    border: 0;
    list-style: none;
    min-width: 0;
  }
  h2 {
    font-size: var(--_fs-xl);
    font-weight: 600;
    line-height: 1.3;
    letter-spacing: -0.01em;
  }
  h3 {
    font-size: var(--_fs-lg);
    font-weight: 600;
    line-height: 1.35;
  }
  /* A sticky bar must not cover what has the focus. */
  :where(button, input, select, textarea, [tabindex]) {
    scroll-margin-block: 16px 88px;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  :where(h2, h3, [tabindex='-1']):focus-visible {
    outline-offset: 4px;
  }
  .icone {
    width: 1.15em;
    height: 1.15em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .muted {
    color: var(--_muted);
  }
  .small {
    font-size: var(--_fs-sm);
  }
  .caption {
    font-size: var(--_fs-xs);
  }
  .strong {
    font-weight: 600;
  }
  .sr {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .cresce {
    flex: 1;
  }
  .botao {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-height: var(--_control);
    padding: 0 16px;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font-weight: 600;
    line-height: 1.2;
    text-decoration: none;
    cursor: pointer;
    transition: background-color var(--_motion) ease-out;
  }
  .botao:hover:not([disabled], [aria-disabled='true']) {
    background: color-mix(in srgb, var(--_text) 6%, var(--_surface));
  }
  .botao.primario {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }
  .botao.primario:hover:not([disabled], [aria-disabled='true']) {
    background: color-mix(in srgb, var(--_accent) 88%, var(--_text));
  }
  .botao.leve {
    border-color: transparent;
    background: transparent;
    color: var(--_accent);
    padding: 0 8px;
  }
  .botao.pequeno {
    min-height: 32px;
    padding: 0 12px;
    font-size: var(--_fs-sm);
  }
  .botao.so-icone {
    width: 32px;
    min-height: 32px;
    padding: 0;
  }
  .botao[disabled],
  .botao[aria-disabled='true'] {
    cursor: not-allowed;
    background: var(--_surface-2);
    border-color: var(--_border);
    color: var(--_muted);
  }
  .elo {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 2px;
    cursor: pointer;
  }
  .cartao {
    border: 1px solid var(--_border);
    border-radius: var(--_radius-lg);
    background: var(--_surface);
  }
  .aviso {
    display: flex;
    gap: 12px;
    align-items: flex-start;
    padding: 12px;
    border-radius: var(--_radius);
    font-size: var(--_fs-sm);
    background: var(--_accent-tint);
    color: var(--_accent);
  }
  .aviso > .icone {
    margin-top: 2px;
    width: 16px;
    height: 16px;
  }
  .aviso > div {
    flex: 1 1 180px;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  /* The button stands beside the text where both fit. */
  .aviso:has(> .botao) {
    flex-wrap: wrap;
  }
  .aviso.alerta {
    background: var(--_warning-tint);
    color: var(--_warning);
  }
  .aviso.erro {
    background: var(--_danger-tint);
    color: var(--_danger);
  }
  .aviso.sucesso {
    background: var(--_success-tint);
    color: var(--_success);
  }
  .esqueleto {
    display: block;
    border-radius: var(--_radius);
    background: var(--_idle-tint);
    animation: pulsar 1.6s ease-in-out infinite;
  }
  @keyframes pulsar {
    50% {
      opacity: 0.55;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      animation: none !important;
      transition: none !important;
    }
  }
  @media (pointer: coarse) {
    .botao,
    .botao.pequeno,
    .botao.so-icone {
      min-height: 44px;
    }
    .botao.so-icone {
      width: 44px;
    }
  }
  @media (forced-colors: active) {
    .botao,
    .aviso,
    .cartao {
      border: 1px solid;
    }
  }
`;
