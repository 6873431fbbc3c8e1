import { css } from 'lit';
import { base } from '../../styles/base.styles.js';
import { campoStyles } from '../../styles/campo.styles.js';
import { tokens } from '../../styles/tokens.styles.js';

export const estilos = [
  tokens,
  base,
  campoStyles,
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
    .achado {
      display: grid;
      gap: 4px;
      padding: 12px 16px;
      border-radius: var(--_radius);
      background: var(--_surface-2);
      overflow-wrap: anywhere;
    }
    .aviso {
      flex-wrap: wrap;
    }
    .aviso > div {
      flex: 1 1 160px;
    }
    .elos {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 16px;
    }
    .elo {
      min-height: 24px;
      color: var(--_accent);
    }
    .numero {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 12px;
      align-items: center;
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
    @media (pointer: coarse) {
      .elo {
        min-height: 44px;
      }
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
