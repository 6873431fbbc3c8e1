import { css } from 'lit';

/** A modal: centred card; full screen when the window is narrow. */
export const dialogoStyles = css`
  dialog {
    width: min(560px, calc(100vw - 32px));
    max-height: calc(100dvh - 32px);
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-lg);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: var(--_shadow);
    overflow: auto;
  }
  /* At the top: what grows below a sheet must not move it under a hand that clicks twice. */
  dialog.largo {
    width: min(1200px, calc(100vw - 32px));
    margin-block: 16px auto;
  }
  dialog::backdrop {
    background: rgb(10 15 25 / 0.5);
  }
  .dialogo-titulo {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    padding: 16px 24px 0;
  }
  .dialogo-corpo {
    padding: 16px 24px 24px;
  }
  @media (max-width: 520px) {
    dialog,
    dialog.largo {
      width: 100vw;
      max-width: none;
      height: 100dvh;
      max-height: none;
      margin: 0;
      border: 0;
      border-radius: 0;
    }
    .dialogo-titulo {
      padding: 16px 16px 0;
    }
    .dialogo-corpo {
      padding: 16px;
    }
  }
`;
