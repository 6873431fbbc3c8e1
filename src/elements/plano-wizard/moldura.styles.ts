import { css } from 'lit';

/** The frame of every step: title, stages, column of the summary, buttons. */
export const molduraStyles = css`
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
      flex-wrap: wrap;
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
