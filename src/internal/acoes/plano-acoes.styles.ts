import { css } from 'lit';

/** The dialog of an action: what it is about stays in sight while its form scrolls. */
export const planoAcoesStyles = css`
  :host {
    display: contents;
  }
  .topo {
    position: sticky;
    top: 0;
    z-index: 1;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    padding: 12px 12px 0 24px;
    background: var(--_surface);
  }
  .topo > p {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .dialogo-corpo {
    display: grid;
    gap: 12px;
    padding-block-start: 4px;
  }
  .dialogo-corpo:focus {
    outline: none;
  }
  /* The widest form and its margins; the agenda opens a dialog of its own. */
  @media (min-width: 521px) {
    dialog.largo {
      width: min(808px, calc(100vw - 32px));
    }
  }
  @media (max-width: 520px) {
    .topo {
      padding-inline: 16px 8px;
    }
  }
`;
