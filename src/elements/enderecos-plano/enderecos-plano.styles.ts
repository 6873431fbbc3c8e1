import { css } from 'lit';
import { enderecoStyles } from '../../styles/endereco.styles.js';

export const estilos = [
  enderecoStyles,
  css`
    .enderecos {
      display: grid;
      gap: 12px;
    }
    .cep {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 8px;
      align-items: start;
    }
    .cep > .botao {
      margin-top: calc(var(--_fs-sm) * 1.45 + 4px);
    }
    .consulta:empty {
      display: none;
    }
    .achado .elos {
      padding-top: 4px;
    }
    @container (min-width: 480px) {
      .cep {
        grid-template-columns: 200px auto;
        justify-content: start;
      }
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
