import { css } from 'lit';

/** Fields of a service: the list of aliases, and the slots of the password field. */
export const servicoStyles = css`
  [slot] {
    display: grid;
    gap: 4px;
  }
  .aliases {
    display: grid;
    gap: 12px;
    justify-items: start;
  }
  .aliases > .ajuda {
    margin-top: -8px;
  }
  .alias {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 4px;
    align-items: start;
    width: 100%;
  }
  /* Beside the control, under the label. */
  .alias > .botao {
    width: var(--_control);
    min-height: var(--_control);
    margin-top: calc(var(--_fs-sm) * 1.45 + 4px);
  }
  @container (min-width: 480px) {
    .alias {
      width: calc(50% - 8px);
    }
  }
`;
