import { css } from 'lit';

export const estilos = css`
  fieldset {
    display: grid;
    gap: 8px;
  }
  .pilula.atual {
    gap: 4px;
    border-style: dashed;
    background: var(--_surface-2);
    color: var(--_muted);
    cursor: not-allowed;
  }
  .conta {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    padding: 12px 16px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-lg);
    background: var(--_surface-2);
  }
  .conta dl {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  .conta dl > div {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 16px;
  }
  .conta dt {
    min-width: 0;
  }
  .conta dt .caption {
    display: block;
  }
  .conta dd {
    flex: none;
    margin: 0;
    white-space: nowrap;
  }
  .conta .mais dd {
    color: var(--_warning);
  }
  .conta .menos dd {
    color: var(--_success);
  }
  .conta .total {
    padding-top: 8px;
    border-top: 1px solid var(--_border);
    font-weight: 600;
  }
  .conta .total .caption {
    font-weight: 400;
  }
`;
