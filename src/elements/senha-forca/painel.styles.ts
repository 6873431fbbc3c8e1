import { css } from 'lit';
import { base } from '../../styles/base.styles.js';
import { tokens } from '../../styles/tokens.styles.js';

const botoes = css`
  .botoes {
    position: relative;
    display: flex;
    flex: none;
    gap: 2px;
    width: 66px;
    margin-inline: -70px 4px;
    color: var(--_muted);
  }
  .botoes .botao {
    width: 32px;
    min-height: 28px;
    border-color: transparent;
    background: transparent;
    color: inherit;
  }
  .botoes .botao:hover:not([disabled]) {
    color: var(--_text);
  }
  @media (pointer: coarse) {
    .botoes {
      width: 90px;
      margin-inline: -92px 2px;
    }
    .botoes .botao {
      width: 44px;
      min-height: 44px;
    }
  }
`;

const medidor = css`
  .medidor {
    display: grid;
    grid-template-columns: repeat(5, 1fr);
    gap: 4px;
  }
  .medidor > span {
    height: 6px;
    border-radius: 3px;
    background: var(--_border);
  }
  .medidor > .cheio {
    background: var(--_cor);
  }
  .muito-fraca,
  .fraca {
    --_cor: var(--_danger);
  }
  .boa {
    --_cor: var(--_warning);
  }
  .forte,
  .muito-forte {
    --_cor: var(--_success);
  }
  .palavra {
    color: var(--_cor);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .medidor > span {
      border: 1px solid CanvasText;
    }
    .medidor > .cheio {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;

const listas = css`
  ul {
    display: grid;
    gap: 2px 16px;
    font-size: var(--_fs-xs);
  }
  li {
    display: grid;
    grid-template-columns: 1.15em minmax(0, 1fr);
    gap: 2px 6px;
    align-items: start;
    color: var(--_muted);
  }
  li > .icone,
  .ponto {
    margin-top: 0.15em;
  }
  li > ul {
    grid-column: 2;
  }
  .sim {
    color: var(--_success);
  }
  .ponto {
    display: grid;
    place-items: center;
    width: 1.15em;
    height: 1.15em;
  }
  .ponto::before {
    content: '';
    width: 7px;
    height: 7px;
    border: 1.5px solid currentColor;
    border-radius: 50%;
  }
  .redutores {
    display: grid;
    gap: 4px;
    color: var(--_muted);
  }
  .redutores ul {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 12px;
  }
  .redutores li {
    grid-template-columns: 1.15em auto;
    gap: 4px;
  }
  .redutores .ponto::before {
    /* A border: forced colours take backgrounds away. */
    width: 0;
    height: 0;
  }
  .reduz {
    color: var(--_warning);
  }
  .parcelas {
    color: var(--_muted);
  }
  .parcelas summary {
    display: list-item;
    min-height: 24px;
    width: fit-content;
    cursor: pointer;
  }
  .parcelas ul {
    grid-template-columns: repeat(auto-fill, minmax(13em, 1fr));
    margin-block: 4px;
  }
  .parcelas li {
    grid-template-columns: 3em minmax(0, 1fr);
  }
  .parcelas b {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  li > ul {
    grid-template-columns: repeat(auto-fill, minmax(9.5em, 1fr));
  }
  @container (min-width: 520px) {
    .redutores,
    .parcelas {
      grid-column: 1 / -1;
    }
  }
`;

const alertas = css`
  .veredito {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    align-items: center;
    min-height: 24px;
  }
  .veredito .botao {
    min-height: 24px;
    margin-inline-start: auto;
  }
  .alertas,
  .limites {
    display: grid;
    gap: 4px;
  }
  :is(.alertas, .limites) > p:has(.icone),
  .boa-frase {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 6px;
    overflow-wrap: anywhere;
  }
  :is(.alertas, .limites, .boa-frase) .icone {
    margin-top: 0.15em;
  }
  .grave,
  .erro-do-campo {
    color: var(--_danger);
  }
  .aviso,
  .aviso-do-campo {
    color: var(--_warning);
  }
  .boa-frase {
    color: var(--_success);
  }
`;

/** What the field needs none of: it comes with the panel. */
export const estilosDoPainel = [tokens, base, botoes, medidor, alertas, listas];
