import { css } from 'lit';

/** The "Planos" tab: toolbar, table (wide), cards (narrow and medium), footer. */
export const planosClienteStyles = css`
  .barra {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: flex-start;
    padding: 16px;
  }
  .grupos {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    /* Wide enough for four digits: a count that comes moves nothing. */
    width: 31em;
    max-width: 100%;
    min-height: var(--_control);
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
  }
  .grupo {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    align-content: center;
    justify-content: center;
    gap: 2px 8px;
    min-height: calc(var(--_control) - 2px);
    padding: 4px 6px;
    border-inline-start: 1px solid var(--_border);
    font-weight: 600;
    color: var(--_muted);
    cursor: pointer;
    transition: background-color var(--_motion) ease-out;
  }
  .grupo:first-of-type {
    border-inline-start: 0;
    border-start-start-radius: calc(var(--_radius) - 1px);
    border-end-start-radius: calc(var(--_radius) - 1px);
  }
  .grupo:last-of-type {
    border-start-end-radius: calc(var(--_radius) - 1px);
    border-end-end-radius: calc(var(--_radius) - 1px);
  }
  .grupo > input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .grupo:hover {
    color: var(--_text);
    background: var(--_surface-2);
  }
  .grupo:has(:checked) {
    color: var(--_accent);
    background: var(--_accent-tint);
    box-shadow: inset 0 -2px 0 var(--_accent);
  }
  .grupo:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    z-index: 1;
  }
  .contagem {
    min-width: 22px;
    min-height: 20px;
    padding: 0 7px;
    border-radius: 10px;
    background: var(--_idle-tint);
    color: var(--_muted);
    font-size: var(--_fs-xs);
    line-height: 20px;
    text-align: center;
  }
  .grupo > .contagem.vaga {
    background: var(--_idle-tint);
  }
  .grupo:has(:checked) > .contagem:not(.vaga) {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .busca {
    position: relative;
    flex: 1 1 200px;
    max-width: 280px;
  }
  .busca > .icone {
    position: absolute;
    inset-inline-start: 12px;
    top: 50%;
    translate: 0 -50%;
    color: var(--_muted);
    pointer-events: none;
  }
  .busca > .entrada {
    padding-inline-start: 36px;
    text-overflow: ellipsis;
  }
  .escolha {
    flex: 0 1 172px;
    min-width: 0;
  }
  #adicionar {
    margin-inline-start: auto;
  }
  #adicionar.esqueleto {
    display: inline-flex;
    background: var(--_idle-tint);
    border-color: transparent;
    color: transparent;
  }
  #adicionar.reservado {
    visibility: hidden;
  }
  #motivo {
    flex-basis: 100%;
    margin-block-start: -8px;
    text-align: end;
  }
  .nota {
    padding: 16px;
  }
  div.nota {
    display: grid;
    gap: 12px;
    justify-items: start;
  }
  div.nota > .aviso {
    width: 100%;
  }
  .destaque.aviso {
    margin: 0 16px 16px;
  }
  /* Regions that only take the focus in passing: the ring belongs to what can be operated. */
  #planos:focus,
  #novo:focus {
    outline: none;
  }
  .linhas {
    transition: opacity var(--_motion) ease-out;
  }
  .velhas {
    opacity: 0.6;
  }
  table {
    width: 100%;
    border-collapse: separate;
    border-spacing: 0;
  }
  th,
  td {
    padding: 12px;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  :is(th, td):first-child {
    padding-inline-start: 16px;
  }
  :is(th, td):last-child {
    padding-inline-end: 16px;
  }
  thead th {
    position: sticky;
    top: var(--plano-sticky-top, 0px);
    z-index: 1;
    padding-block: 0;
    height: 34px;
    vertical-align: middle;
    border-block: 1px solid var(--_border);
    background: var(--_surface-2);
    color: var(--_muted);
    font-size: var(--_fs-xs);
    font-weight: 600;
    white-space: nowrap;
  }
  .coluna-nome {
    width: 19%;
  }
  .coluna-forma {
    width: 15%;
  }
  .coluna-vencimento {
    width: 96px;
  }
  .coluna-preco {
    width: 118px;
  }
  .coluna-status-desde {
    width: 21%;
  }
  .coluna-acoes {
    width: 118px;
  }
  .acoes > .icone {
    width: 14px;
    height: 14px;
  }
  .acoes[aria-expanded='true'],
  .mais-acoes[aria-expanded='true'] {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  th.num,
  td.num {
    text-align: end;
    white-space: nowrap;
  }
  td.strong,
  .nome > .strong {
    font-weight: 600;
  }
  .nome > span,
  .linha {
    display: block;
  }
  .ordenar {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-height: 28px;
    margin-inline: -6px;
    padding: 0 6px;
    border: 0;
    border-radius: calc(var(--_radius) - 2px);
    background: none;
    color: inherit;
    font-weight: inherit;
    cursor: pointer;
  }
  .num > .ordenar {
    flex-direction: row-reverse;
  }
  .ordenar:hover {
    color: var(--_text);
    background: color-mix(in srgb, var(--_text) 6%, transparent);
  }
  .ordenar > .icone {
    width: 14px;
    height: 14px;
    opacity: 0;
    transition: rotate var(--_motion) ease-out;
  }
  .ordenar:is(:hover, :focus-visible) > .icone {
    opacity: 0.6;
  }
  [aria-sort] > .ordenar {
    color: var(--_text);
  }
  [aria-sort] > .ordenar > .icone {
    opacity: 1;
  }
  [aria-sort='ascending'] > .ordenar > .icone {
    rotate: 180deg;
  }
  tbody > tr:last-child > :is(th, td) {
    border-block-end: 1px solid var(--_border);
  }
  .com-servicos > :is(th, td) {
    padding-block-end: 6px;
  }
  .filhas > td {
    padding-block: 0 10px;
  }
  .plano {
    scroll-margin-block: calc(var(--plano-sticky-top, 0px) + 48px) 16px;
  }
  tbody.plano:hover {
    background: color-mix(in srgb, var(--_surface-2) 60%, transparent);
  }
  .plano.destacado {
    background: var(--_accent-tint);
  }
  tbody.destacado > tr > :first-child {
    box-shadow: inset 3px 0 0 var(--_accent);
  }
  .nome:focus-visible {
    outline-offset: -2px;
    border-radius: var(--_radius);
  }
  .datas {
    display: flex;
    flex-wrap: wrap;
    gap: 0 6px;
    margin-block-start: 4px;
  }
  .datas > span {
    white-space: nowrap;
  }
  .servicos {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .servico {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-height: 30px;
    max-width: 100%;
    padding: 3px 4px 3px 10px;
    border: 1px solid var(--_border);
    border-radius: 16px;
    background: var(--_surface-2);
    font-size: var(--_fs-sm);
    overflow-wrap: anywhere;
  }
  .mais-acoes {
    display: grid;
    place-items: center;
    flex: none;
    width: 28px;
    height: 24px;
    padding: 0;
    border: 1px solid transparent;
    border-radius: 12px;
    background: none;
    color: var(--_muted);
    cursor: pointer;
  }
  .mais-acoes:hover {
    background: color-mix(in srgb, var(--_text) 8%, transparent);
    color: var(--_text);
  }
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
  .vazia {
    display: grid;
    gap: 16px;
    justify-items: center;
    padding: 48px 16px;
    border-block-start: 1px solid var(--_border);
    text-align: center;
    overflow-wrap: anywhere;
  }
  .mais {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    justify-content: center;
    padding: 16px;
    border-block-end: 1px solid var(--_border);
  }
  .rodape {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    justify-content: space-between;
    padding: 12px 16px;
  }
  @container (max-width: 1099.98px) {
    .busca {
      flex-basis: 300px;
      max-width: none;
    }
  }
  @container (max-width: 899.98px) {
    .busca {
      flex-basis: 170px;
    }
  }
  @container (max-width: 479.98px) {
    .grupo {
      font-size: var(--_fs-sm);
      flex-direction: column;
      min-height: 52px;
    }
    .busca {
      flex-basis: 100%;
    }
    .escolha {
      flex: 1 1 120px;
    }
    #adicionar {
      flex: 1 1 100%;
    }
    #motivo {
      text-align: start;
    }
    .cartoes > .plano {
      grid-template-columns: minmax(0, 1fr);
    }
    .situacao {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 8px;
    }
    .situacao > .datas {
      justify-content: start;
      margin: 0;
    }
  }
  @media (pointer: coarse) {
    .grupo,
    .ordenar {
      min-height: 44px;
    }
    /* A long press opens the menu: it must not select words, nor call the system's own menu. */
    .plano {
      user-select: none;
      -webkit-touch-callout: none;
    }
    .servico {
      border-radius: 24px;
    }
    .mais-acoes {
      width: 44px;
      height: 44px;
      border-radius: 22px;
    }
  }
  @media (forced-colors: active) {
    .grupo:has(:checked) {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
    .plano.destacado {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .servico,
    .esqueleto {
      border: 1px solid;
    }
  }
`;
