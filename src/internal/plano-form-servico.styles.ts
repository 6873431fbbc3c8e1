import { css } from 'lit';
import { base } from '../styles/base.styles.js';
import { campoStyles } from '../styles/campo.styles.js';
import { tokens } from '../styles/tokens.styles.js';

export const estilos = [
  tokens,
  base,
  campoStyles,
  css`
    :host {
      background: transparent;
    }
    form {
      display: grid;
      gap: 16px;
    }
    [slot] {
      display: grid;
      gap: 4px;
    }
    .aliases {
      display: grid;
      gap: 12px;
      justify-items: start;
    }
    .aliases > .ajuda {
      margin-top: -8px;
    }
    .alias {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 4px;
      align-items: start;
      width: 100%;
    }
    /* Beside the control, under the label. */
    .alias > .botao {
      width: var(--_control);
      min-height: var(--_control);
      margin-top: calc(var(--_fs-sm) * 1.45 + 4px);
    }
    .acoes {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      justify-content: flex-end;
      align-items: center;
    }
    @container (min-width: 480px) {
      .alias {
        width: calc(50% - 8px);
      }
    }
  `,
];
