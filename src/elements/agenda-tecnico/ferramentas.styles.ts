import { css } from 'lit';

/** What toolbar and footer get after the first paint: whose agenda, date, day or week or list, filters, legend, how long the choice is. */
export const ferramentas = css`
  .alvo {
    width: 200px;
  }
  @container (max-width: 1043px) {
    .alvo {
      flex: 1 1 120px;
    }
  }
  .ir-para {
    width: 150px;
  }
  .narrow .ir-para {
    flex: 1;
    width: auto;
    min-width: 124px;
  }
  .narrow .alvo {
    flex: none;
    width: 100%;
  }
  /* Where there is no room in every language there is in none: the place is kept without knowing the words. */
  @container (max-width: 319px) {
    .narrow .ir-para,
    .filtros > [role='status'] {
      flex-basis: 100%;
    }
  }
  .modos > button[aria-pressed='true'] {
    background: var(--_accent-tint);
    color: var(--_accent);
    box-shadow: inset 0 -2px 0 var(--_accent);
  }
  .filtro {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .filtro .entrada {
    height: max(32px, calc(var(--_control) * 0.8));
    width: 176px;
  }
  .narrow .filtro .entrada {
    width: 128px;
  }
  @container (max-width: 699px) {
    .dois {
      display: grid;
      grid-template-columns: 1fr 1fr;
    }
    .dois > [role='status'] {
      grid-column: 1 / -1;
    }
    .dois > .filtro {
      display: grid;
      grid-template-columns: 6em minmax(0, 1fr);
    }
    .dois .filtro .entrada {
      width: 100%;
    }
  }
  @container (max-width: 479px) {
    .dois {
      grid-template-columns: 1fr;
    }
  }
  .legenda {
    display: flex;
    flex: 99 1 240px;
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
