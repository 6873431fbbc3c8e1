import { css } from 'lit';
import { enderecoStyles } from '../../styles/endereco.styles.js';

export const estilos = [
  enderecoStyles,
  css`
    .passo {
      display: grid;
    }
    .consulta {
      display: grid;
      gap: 12px;
    }
  `,
];
