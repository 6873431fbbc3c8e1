import { css } from 'lit';
import { base } from '../../styles/base.styles.js';
import { campoStyles } from '../../styles/campo.styles.js';
import { enderecoStyles } from '../../styles/endereco.styles.js';
import { tokens } from '../../styles/tokens.styles.js';

export const estilos = [
  tokens,
  base,
  campoStyles,
  enderecoStyles,
  css`
    form {
      display: grid;
      gap: 16px;
    }
    .cep {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 8px;
    }
    .acoes {
      display: flex;
      flex-wrap: wrap;
      gap: 12px;
      justify-content: flex-end;
      align-items: center;
    }
    .acoes .primario {
      flex: 1;
    }
    @container (min-width: 480px) {
      .acoes .primario {
        flex: none;
      }
      .cep {
        grid-template-columns: 200px auto 1fr;
      }
    }
  `,
];
