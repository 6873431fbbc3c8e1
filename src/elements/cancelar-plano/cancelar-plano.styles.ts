import { css } from 'lit';

export const estilos = css`
  .multa,
  .parcelas {
    display: grid;
    gap: 8px;
    justify-items: start;
  }
  .multa > .campo,
  .parcelas > details {
    width: 100%;
  }
  summary {
    padding-block: 4px;
    font-size: var(--_fs-sm);
    cursor: pointer;
  }
  .parcelas li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 12px;
    padding-block: 8px;
    border-top: 1px solid var(--_border);
  }
  .parcelas li > .small {
    grid-row: 2;
  }
  .vencida {
    color: var(--_danger);
  }
  .protocolo {
    font-size: var(--_fs-lg);
    font-weight: 600;
    overflow-wrap: anywhere;
    user-select: all;
  }
  @media (pointer: coarse) {
    .multa > .elo,
    summary {
      min-height: 44px;
    }
  }
`;
