import { css } from 'lit';
import { base } from '../../styles/base.styles.js';
import { tokens } from '../../styles/tokens.styles.js';

export const estilos = [
  tokens,
  base,
  css`
    :host {
      background: transparent;
    }
    .tudo {
      display: grid;
      gap: 8px 16px;
    }
    .lado {
      display: grid;
      gap: 8px;
      align-content: start;
      min-width: 0;
    }
    .linha {
      position: relative;
      display: grid;
    }
    ::slotted(input) {
      width: 100%;
      padding-inline-end: 84px !important;
    }
    .botoes {
      position: absolute;
      inset-inline-end: 4px;
      top: 50%;
      translate: 0 -50%;
      display: flex;
      gap: 2px;
      color: var(--_muted);
    }
    .botoes .botao {
      min-height: 32px;
      width: 36px;
      border-color: transparent;
      background: transparent;
      color: inherit;
    }
    .medidor {
      display: grid;
      grid-template-columns: repeat(5, 1fr);
      gap: 4px;
    }
    .medidor > span {
      height: 6px;
      border-radius: 3px;
      background: var(--_border);
    }
    .medidor > .cheio {
      background: var(--_cor);
    }
    .muito-fraca,
    .fraca {
      --_cor: var(--_danger);
    }
    .boa {
      --_cor: var(--_warning);
    }
    .forte,
    .muito-forte {
      --_cor: var(--_success);
    }
    .palavra {
      color: var(--_cor);
      font-weight: 600;
    }
    ul {
      display: grid;
      gap: 2px 16px;
      font-size: var(--_fs-xs);
    }
    li {
      display: flex;
      gap: 6px;
      align-items: center;
      color: var(--_muted);
    }
    li.sim {
      color: var(--_success);
    }
    li.reduz {
      color: var(--_warning);
    }
    .ponto {
      width: 1.15em;
      height: 1.15em;
      display: grid;
      place-items: center;
      flex: none;
    }
    .ponto::before {
      content: '';
      width: 7px;
      height: 7px;
      border: 1.5px solid currentColor;
      border-radius: 50%;
    }
    @container (min-width: 300px) {
      ul {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
    }
    @container (min-width: 520px) {
      .tudo {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
      ul {
        grid-template-columns: 1fr;
      }
    }
    @media (pointer: coarse) {
      ::slotted(input) {
        padding-inline-end: 100px !important;
      }
      .botoes .botao {
        width: 44px;
        min-height: 44px;
      }
    }
    @media (forced-colors: active) {
      .medidor > span {
        border: 1px solid CanvasText;
      }
      .medidor > .cheio {
        background: Highlight;
        forced-color-adjust: none;
      }
    }
  `,
];
