import { css } from 'lit';
import { base } from '../../styles/base.styles.js';
import { campoStyles } from '../../styles/campo.styles.js';
import { dialogoStyles } from '../../styles/dialogo.styles.js';
import { tokens } from '../../styles/tokens.styles.js';

/** The form "Agendamento da Instalação" and its two dialogs. */
export const estilos = [
  tokens,
  base,
  campoStyles,
  dialogoStyles,
  css`
    .formulario {
      display: grid;
      gap: 16px;
      max-width: 760px;
    }
    .alvo-tipo > legend {
      margin-bottom: 4px;
    }
    .quando {
      display: grid;
      gap: 8px;
    }
    .seg {
      display: inline-flex;
      justify-self: start;
      height: var(--_control);
      border: 1px solid var(--_border-strong);
      border-radius: var(--_radius);
    }
    .seg > label {
      position: relative;
      display: inline-flex;
      align-items: center;
      padding: 0 16px;
      border-radius: calc(var(--_radius) - 1px);
      font-weight: 600;
      color: var(--_muted);
      cursor: pointer;
    }
    .seg > label + label {
      border-inline-start: 1px solid var(--_border);
    }
    .seg > label:has(:checked) {
      background: var(--_accent-tint);
      color: var(--_accent);
      box-shadow: inset 0 -2px 0 var(--_accent);
    }
    .seg > label:has(:focus-visible) {
      outline: 2px solid var(--_accent);
      outline-offset: 2px;
    }
    .seg input {
      position: absolute;
      inset: 0;
      margin: 0;
      opacity: 0;
      cursor: pointer;
    }
    .horas {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr)) auto;
      gap: 16px;
      align-items: start;
    }
    .horas > .botao {
      margin-top: calc(var(--_fs-sm) * 1.45 + 4px);
    }
    .pessoa {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 8px;
    }
    .livre {
      display: inline-flex;
      align-items: center;
      gap: 4px;
      font-weight: 600;
      color: var(--_success);
    }
    .alternativas {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px;
    }
    .agenda-corpo {
      padding: 8px 8px 0;
    }
    @container (max-width: 480px) {
      .horas {
        grid-template-columns: repeat(2, minmax(0, 1fr));
        gap: 12px;
      }
      .horas > .botao {
        grid-column: 1 / -1;
        margin-top: 0;
      }
    }
    @media (max-width: 520px) {
      .agenda-corpo {
        padding-inline: 0;
      }
    }
    @media (pointer: coarse) {
      .seg {
        height: 44px;
      }
    }
    @media (forced-colors: active) {
      .seg > label:has(:checked) {
        outline: 2px solid Highlight;
        outline-offset: -2px;
      }
    }
  `,
];
