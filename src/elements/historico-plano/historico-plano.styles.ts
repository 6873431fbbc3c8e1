import { css } from 'lit';

/** A line of time: each entry hangs on it by a dot, a note by a wider one. */
export const estilos = css`
  .nota {
    display: grid;
    gap: 8px;
  }
  .acao .nota {
    gap: 8px;
  }
  .nota .rodape-da-nota {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
  }
  .entradas {
    display: grid;
    gap: 16px;
  }
  .entradas > li {
    position: relative;
    padding-inline-start: 24px;
  }
  .entradas > li::before {
    content: '';
    position: absolute;
    inset-inline-start: 4px;
    top: 6px;
    width: 8px;
    height: 8px;
    border: 2px solid var(--_border-strong);
    border-radius: 50%;
  }
  .entradas > .e-nota::before {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .entradas > li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-inline-start: 7px;
    top: 18px;
    bottom: -18px;
    width: 2px;
    background: var(--_border);
  }
  .entradas p {
    overflow-wrap: anywhere;
  }
  .entradas .o-que {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    justify-content: space-between;
  }
  .entradas .texto {
    margin-top: 4px;
    padding: 8px 12px;
    border-radius: var(--_radius);
    background: var(--_surface-2);
    white-space: pre-line;
  }
  .mais {
    display: grid;
    gap: 8px;
    justify-items: start;
  }
`;
