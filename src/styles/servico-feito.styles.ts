import { css } from 'lit';

/** An address with a button beside it; keys and name servers to be copied. */
export const servicoFeitoStyles = css`
  .com-botao {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 4px;
  }
  .com-botao > .botao {
    width: var(--_control);
    min-height: var(--_control);
  }
  .copiavel {
    user-select: all;
    overflow-wrap: anywhere;
  }
  .chaves {
    display: grid;
    gap: 8px;
  }
  .chaves > li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    padding: 8px 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .chaves code {
    font-family: ui-monospace, 'Cascadia Mono', Consolas, monospace;
  }
`;
