import { css } from 'lit';

/** The footer. */
export const rodape = css`
  .rodape {
    position: sticky;
    bottom: 0;
    z-index: 3;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    padding: 12px 16px;
    border-top: 1px solid var(--_border);
    background: var(--_surface);
  }
  .situacao {
    flex: 1 1 auto;
    text-align: end;
  }
  .situacao > span {
    white-space: nowrap;
  }
  .rodape > .botao {
    margin-inline-start: auto;
  }
  .narrow > .rodape > .situacao {
    flex-basis: 100%;
    text-align: start;
  }
  .narrow > .rodape > .botao {
    flex: 1;
    min-height: 44px;
    white-space: nowrap;
  }
`;
