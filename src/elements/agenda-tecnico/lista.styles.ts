import { css } from 'lit';

/** Free times by period, and who can go. */
export const lista = css`
  :is(.narrow, .medium) > .barra > .dia {
    order: -1;
    flex-basis: 100%;
  }
  .medium > .barra > .alvo {
    margin-inline-start: auto;
  }
  .narrow > .barra > .dia {
    font-size: var(--_fs);
  }
  .narrow > .barra {
    gap: 8px;
  }
  .narrow .seg > button {
    min-width: 40px;
    padding: 0 10px;
  }
  .narrow .ir-para {
    flex: 1;
    width: auto;
    min-width: 124px;
  }
  .narrow .alvo {
    order: 1;
    width: 100%;
  }
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
  .quem-vai {
    display: grid;
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
  .narrow > .rodape > .situacao {
    flex-basis: 100%;
    text-align: start;
  }
  .narrow > .rodape > .botao {
    flex: 1;
    min-height: 44px;
  }
`;
