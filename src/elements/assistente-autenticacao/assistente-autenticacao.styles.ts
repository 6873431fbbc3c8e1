import { css } from 'lit';

/** The conclusion first, then one line a check: its mark, what it found, what to do, and the remedy beside it. */
export const estilos = css`
  .andamento {
    display: grid;
    gap: 4px;
  }
  progress {
    width: 100%;
    height: 6px;
    border: 0;
    border-radius: 999px;
    overflow: hidden;
    appearance: none;
    background: var(--_idle-tint);
    accent-color: var(--_accent);
  }
  progress::-webkit-progress-bar {
    background: var(--_idle-tint);
  }
  progress::-webkit-progress-value {
    background: var(--_accent);
    transition: width var(--_motion) ease-out;
  }
  progress::-moz-progress-bar {
    background: var(--_accent);
  }
  .verificacoes {
    border: 1px solid var(--_border);
    border-radius: var(--_radius-lg);
  }
  .verificacoes > li {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr);
    gap: 4px 12px;
    align-items: start;
    padding: 12px 16px;
  }
  .verificacoes > li + li {
    border-top: 1px solid var(--_border);
  }
  .verificacoes .marca-da-parte {
    display: grid;
    place-items: center;
    height: 20px;
    color: var(--_muted);
  }
  .marca-da-parte > .icone {
    width: 18px;
    height: 18px;
  }
  .e-ok .marca-da-parte {
    color: var(--_success);
  }
  .e-aviso .marca-da-parte {
    color: var(--_warning);
  }
  .e-erro .marca-da-parte {
    color: var(--_danger);
  }
  .anel {
    width: 14px;
    height: 14px;
    border: 2px solid var(--_border-strong);
    border-radius: 50%;
  }
  .e-verificando .anel {
    border-color: var(--_accent);
    border-inline-end-color: transparent;
    animation: girar 0.9s linear infinite;
  }
  @keyframes girar {
    to {
      rotate: 1turn;
    }
  }
  .verificacoes p {
    overflow-wrap: anywhere;
  }
  .verificacoes .remedio {
    display: grid;
    gap: 8px;
    justify-items: start;
    margin-top: 8px;
  }
  .remedio .pergunta {
    display: grid;
    gap: 8px;
    padding: 12px;
    border-radius: var(--_radius);
    background: var(--_surface-2);
  }
  .remedio .botoes {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  @media (forced-colors: active) {
    .marca-da-parte {
      forced-color-adjust: auto;
    }
  }
`;
