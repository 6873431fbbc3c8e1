import { css } from 'lit';

/** The field stays as the page styles it: it only gets its width, and room for the two buttons. */
export const estilos = css`
  :host {
    display: block;
    container-type: inline-size;
    background: transparent;
    /* In a row of the page (flex), where a container has no width of its own. */
    contain-intrinsic-inline-size: 200px;
  }
  .tudo {
    display: grid;
    gap: 12px 16px;
  }
  .lado {
    display: grid;
    gap: 8px;
    align-content: start;
    min-width: 0;
  }
  .linha {
    display: flex;
    align-items: center;
  }
  ::slotted(input) {
    flex: 0 1 auto;
    width: 100%;
    min-width: 0;
    min-height: 32px;
    margin: 0 !important;
    padding-inline-end: 76px !important;
    box-sizing: border-box !important;
  }
  /* The room of what is on its way. */
  .espera {
    min-height: 190px;
  }
  @media (pointer: coarse) {
    ::slotted(input) {
      min-height: 44px;
      padding-inline-end: 96px !important;
    }
  }
  @container (min-width: 520px) {
    .tudo {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
