import { css } from 'lit';

export const estilos = css`
  .ofertas,
  .previa {
    display: grid;
    gap: 8px;
  }
  .previa {
    padding: 16px;
    border-radius: var(--_radius-lg);
    background: var(--_surface-2);
  }
  .oferta {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 4px 12px;
    align-items: center;
    padding: 12px 16px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-lg);
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .oferta:hover {
    border-color: var(--_border-strong);
  }
  .oferta > input {
    width: 18px;
    height: 18px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .oferta > input:focus-visible {
    outline: none;
  }
  .oferta:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .oferta.escolhida {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    background: var(--_accent-tint);
  }
  .oferta > span {
    display: grid;
  }
  .preco {
    text-align: end;
  }
`;
