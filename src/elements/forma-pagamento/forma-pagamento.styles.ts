import { css } from 'lit';

/** How it is paid now on a quiet ground, the new form under it. */
export const formaPagamentoStyles = css`
  .conteudo {
    display: grid;
    gap: 16px;
  }
  .conteudo .bloco {
    display: grid;
    gap: 12px;
  }
  .atual,
  .regras {
    display: grid;
    gap: 4px;
    padding: 12px 16px;
    border-radius: var(--_radius);
    background: var(--_surface-2);
    overflow-wrap: anywhere;
  }
  .regras,
  .regras ul {
    gap: 8px;
  }
  .regras ul {
    display: grid;
  }
`;
