import { css } from 'lit';

export const estilos = css`
  .imprimir {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
  }
`;
