import { css } from 'lit';

/** The wide form: a row a plan, its services below. */
export const tabelaStyles = css`
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
`;
