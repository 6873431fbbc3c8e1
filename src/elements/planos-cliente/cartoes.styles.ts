import { css } from 'lit';

/** The narrow and medium form: a card a plan. */
export const cartoesStyles = css`
  .cartoes {
    display: grid;
    border-block-start: 1px solid var(--_border);
  }
  .cartoes > .plano {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 8px 12px;
    padding: 16px;
    border-block-end: 1px solid var(--_border);
    overflow-wrap: anywhere;
  }
  .cartoes > .destacado {
    box-shadow: inset 3px 0 0 var(--_accent);
  }
  .cartoes h3 {
    font-size: var(--_fs);
    line-height: 1.45;
  }
  .situacao {
    display: grid;
    justify-items: end;
    align-content: start;
    max-width: 24em;
  }
  .situacao > .datas {
    justify-content: end;
  }
  .fatos,
  .pe {
    grid-column: 1 / -1;
  }
  .pe {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    gap: 8px;
  }
  .pe > .servicos {
    flex: 1 1 0;
    min-width: min(100%, 220px);
  }
  .pe > .acoes {
    margin-inline-start: auto;
  }
  .fatos {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
    align-items: baseline;
  }
  .fatos > .endereco {
    flex-basis: 100%;
  }
  .fatos > .preco {
    margin-inline-start: auto;
    white-space: nowrap;
  }
  .barra-1,
  .barra-2 {
    display: inline-block;
    width: min(70%, 12em);
    height: 0.8em;
  }
  .barra-2 {
    width: min(45%, 8em);
  }
  .datas > .esqueleto,
  .fatos .esqueleto {
    width: 8em;
  }
  .selo.esqueleto {
    width: 92px;
    border-radius: 12px;
    background: var(--_idle-tint);
  }
  .selo.esqueleto::before {
    visibility: hidden;
  }
  .acoes.esqueleto {
    display: inline-flex;
    width: 94px;
    background: var(--_idle-tint);
    border-color: transparent;
  }
  .servico.esqueleto {
    width: 220px;
    max-width: 100%;
    border-color: transparent;
    background: var(--_idle-tint);
  }
`;
