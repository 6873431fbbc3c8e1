import { css } from 'lit';

/** Free times by period, and who can go. */
export const lista = css`
  .lista {
    display: grid;
    gap: 16px;
    padding: 0 16px 16px;
  }
  .periodo > legend {
    margin-bottom: 8px;
  }
  .horas {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(88px, 1fr));
    gap: 8px;
  }
  .horas > .pilula {
    min-height: 44px;
  }
  /* The footer with a choice in it is taller than what stands for a bar elsewhere. */
  .lista :is(input, button, summary) {
    scroll-margin-block-end: 180px;
  }
  .quem-vai {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    padding: 12px 16px;
  }
  .quem-vai > legend {
    float: inline-start;
    margin-bottom: 4px;
  }
  .pessoa {
    display: flex;
    align-items: center;
    gap: 12px;
    min-height: 44px;
    clear: both;
    cursor: pointer;
  }
  .pessoa > :last-child {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .pessoa:has(:checked) > .avatar {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .pessoa:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: var(--_radius);
  }
  details > summary {
    padding: 8px 0;
    cursor: pointer;
    color: var(--_muted);
  }
  details > p {
    margin-top: 8px;
  }
  @media (forced-colors: active) {
    .pessoa:has(:checked) > .avatar {
      forced-color-adjust: none;
      color: SelectedItemText;
      background: SelectedItem;
    }
  }
`;
