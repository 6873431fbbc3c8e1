import { css } from 'lit';
import { base } from '../../styles/base.styles.js';
import { campoStyles } from '../../styles/campo.styles.js';
import { tokens } from '../../styles/tokens.styles.js';

const layout = css`
  .solto {
    display: grid;
    gap: 16px;
    padding: 24px;
  }
  .solto .esqueleto {
    height: 64px;
    max-width: 760px;
  }
  .solto .esqueleto.baixa {
    height: 24px;
  }
  .topo {
    padding: 16px 16px 12px;
    border-bottom: 1px solid var(--_border);
  }
  .topo .titulo {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 16px;
  }
  .etapas {
    display: none;
  }
  .progresso {
    display: grid;
    gap: 8px;
    margin-top: 8px;
    font-size: var(--_fs-sm);
  }
  progress {
    width: 100%;
    height: 4px;
    border: 0;
    border-radius: 2px;
    background: var(--_border);
    color: var(--_accent);
    appearance: none;
  }
  progress::-webkit-progress-bar {
    border-radius: 2px;
    background: var(--_border);
  }
  progress::-webkit-progress-value {
    border-radius: 2px;
    background: var(--_accent);
  }
  progress::-moz-progress-bar {
    border-radius: 2px;
    background: var(--_accent);
  }
  .corpo {
    display: grid;
    gap: 24px;
    padding: 16px;
  }
  .passo,
  .conteudo {
    display: grid;
    gap: 24px;
    align-content: start;
    min-width: 0;
    max-width: 760px;
  }
  .bloco {
    display: grid;
    gap: 16px;
    min-width: 0;
  }
  .resumo {
    display: none;
  }
  .com-botao {
    display: grid;
    gap: 8px;
  }
  .rodape {
    position: sticky;
    bottom: 0;
    z-index: 1;
    display: flex;
    gap: 12px;
    align-items: center;
    padding: 12px 16px;
    border-top: 1px solid var(--_border);
    background: var(--_surface);
  }
  .rodape .primario {
    flex: 1;
  }
  @container (max-width: 479px) {
    .rodape {
      gap: 8px;
    }
    .rodape .botao {
      padding: 0 12px;
    }
    .rodape .icone {
      display: none;
    }
  }
  .rodape .cresce {
    display: none;
  }
  .rodape [role='status']:empty {
    display: none;
  }
  @container (min-width: 480px) {
    .topo {
      padding: 20px 24px 16px;
    }
    .corpo {
      padding: 24px;
    }
    .rodape {
      padding: 12px 24px;
    }
    .rodape .primario {
      flex: none;
    }
    .rodape .cresce {
      display: block;
    }
    .com-botao {
      grid-template-columns: minmax(0, 1fr) auto;
    }
  }
  @container (min-width: 760px) {
    .progresso {
      display: none;
    }
    .etapas {
      display: flex;
      gap: 8px;
      align-items: center;
      margin-top: 16px;
    }
    .etapas li {
      display: flex;
      gap: 8px;
      align-items: center;
      color: var(--_muted);
      font-weight: 600;
      white-space: nowrap;
    }
    .etapas li:not(:last-child) {
      flex: 1;
    }
    .etapas li:not(:last-child)::after {
      content: '';
      flex: 1;
      min-width: 12px;
      height: 1px;
      margin-inline-end: 8px;
      background: var(--_border);
    }
    .etapas .atual {
      color: var(--_text);
    }
  }
  @container (min-width: 960px) {
    .corpo {
      grid-template-columns: minmax(0, 1fr) 280px;
      gap: 32px;
    }
    .resumo {
      position: sticky;
      top: 16px;
      display: grid;
      gap: 12px;
      align-self: start;
      padding: 16px;
      border-radius: var(--_radius-lg);
      background: var(--_surface-2);
    }
  }
  .etapa {
    display: flex;
    gap: 8px;
    align-items: center;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
  }
  button.etapa {
    cursor: pointer;
    border-radius: var(--_radius);
  }
  button.etapa:hover {
    color: var(--_text);
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .numero {
    display: grid;
    place-items: center;
    width: 24px;
    height: 24px;
    border: 1.5px solid var(--_border-strong);
    border-radius: 50%;
    font-size: var(--_fs-xs);
  }
  .atual .numero {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .feita .numero {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  .opcional {
    font-weight: 400;
  }
`;

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
    font-size: var(--_fs-lg);
    white-space: nowrap;
  }
`;

/** The wizard's look: DESIGN.md "Wizard", design/wizard.png. */
export const estilos = [tokens, base, campoStyles, layout, conteudo];
