import { css } from 'lit';
import { enderecoStyles } from '../../styles/endereco.styles.js';

export const estilos = [
  enderecoStyles,
  css`
    .enderecos {
      display: grid;
      gap: 12px;
    }
    .achado .elos {
      padding-top: 4px;
    }
    @container (min-width: 480px) {
      .enderecos {
        grid-template-columns: repeat(2, minmax(0, 1fr));
        align-items: stretch;
      }
      .achado {
        align-content: start;
      }
    }
  `,
];
