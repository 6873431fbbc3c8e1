import { css } from 'lit';
import { base } from '../../styles/base.styles.js';
import { campoStyles } from '../../styles/campo.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { molduraStyles } from './moldura.styles.js';

const conteudo = css`
  .ofertas {
    display: grid;
    gap: 8px;
  }
  .ofertas-topo {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: end;
    justify-content: space-between;
  }
  .busca {
    position: relative;
    width: min(240px, 100%);
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
    height: 32px;
    padding-inline-start: 36px;
    font-size: var(--_fs-sm);
  }
  .ofertas-lista {
    display: grid;
    gap: 8px;
  }
  .ofertas-lista.longa {
    max-height: 424px;
    padding: 4px;
    margin: -4px;
    overflow-y: auto;
    scrollbar-width: thin;
  }
  .ofertas-lista .vazio {
    padding: 24px 0;
  }
  .oferta {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 4px 12px;
    align-items: center;
    padding: 12px 16px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-lg);
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .oferta:hover {
    border-color: var(--_border-strong);
  }
  .oferta > input {
    width: 18px;
    height: 18px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .oferta > input:focus-visible {
    outline: none;
  }
  .oferta:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .oferta.escolhida {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    background: var(--_accent-tint);
  }
  .oferta-nome,
  .oferta-preco {
    display: grid;
  }
  .oferta-preco {
    text-align: end;
    white-space: nowrap;
  }
  .oferta-preco .strong {
    font-size: var(--_fs-lg);
  }
  dl {
    display: grid;
    gap: 8px;
  }
  dl > div {
    display: flex;
    gap: 12px;
    justify-content: space-between;
  }
  dt {
    color: var(--_muted);
  }
  dd {
    text-align: end;
    overflow-wrap: anywhere;
    min-width: 0;
  }
  .resumo .total {
    align-items: baseline;
    margin-top: 4px;
    padding-top: 12px;
    border-top: 1px solid var(--_border);
    font-weight: 600;
  }
  .resumo .total dt {
    color: var(--_text);
  }
  .resumo .total dd {
    flex: none;
    font-size: var(--_fs-lg);
    white-space: nowrap;
  }
`;

/** The wizard's look: DESIGN.md "Wizard", design/wizard.png. */
export const estilos = [tokens, base, campoStyles, molduraStyles, conteudo];
