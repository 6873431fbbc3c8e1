import { css } from 'lit';
import { base } from '../styles/base.styles.js';
import { campoStyles } from '../styles/campo.styles.js';
import { servicoStyles } from '../styles/servico.styles.js';
import { tokens } from '../styles/tokens.styles.js';

export const estilos = [
  tokens,
  base,
  campoStyles,
  servicoStyles,
  css`
    :host {
      background: transparent;
    }
    form {
      display: grid;
      /* A list is as wide as its longest option, unless told not to be. */
      grid-template-columns: minmax(0, 1fr);
      gap: 16px;
    }
    .acoes {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      justify-content: flex-end;
      align-items: center;
    }
  `,
];
