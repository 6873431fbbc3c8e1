import { css } from 'lit';

/** What toolbar and footer get after the first paint: filters, legend, how long the choice is. */
export const ferramentas = css`
  .filtro {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .filtro .entrada {
    height: max(32px, calc(var(--_control) * 0.8));
    min-width: 128px;
  }
  .legenda {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    color: var(--_muted);
  }
  .legenda > li {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .amostra {
    width: 14px;
    height: 14px;
    border: 1px solid var(--_border-strong);
    border-radius: 3px;
  }
  .amostra:is(.ocupado, .bloqueado) {
    border-inline-start-width: 3px;
  }
  .amostra.ocupado {
    background: var(--_idle-tint);
  }
  .amostra.bloqueado {
    background: var(--_warning-tint);
    border-color: var(--_warning);
  }
  .duracao {
    align-items: center;
  }
  .duracao > button {
    height: 100%;
    min-width: 36px;
    padding: 0 8px;
    border: 0;
  }
  .duracao > button[aria-disabled='true'] {
    color: var(--_muted);
    cursor: not-allowed;
  }
  .duracao > span {
    min-width: 64px;
    text-align: center;
  }
`;
