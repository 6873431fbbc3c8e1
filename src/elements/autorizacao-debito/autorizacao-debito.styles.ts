import { css } from 'lit';

export const estilos = css`
  section,
  .nova,
  .passagem {
    display: grid;
    gap: 16px;
    min-width: 0;
  }
  h3 {
    font-size: var(--_fs-md, var(--_fs));
  }
  .autorizacoes {
    display: grid;
    gap: 8px;
  }
  .autorizacao {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
    padding: 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-lg);
    overflow-wrap: anywhere;
  }
  .autorizacao.escolhida {
    border-color: var(--_accent);
  }
  .botoes {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .estado {
    display: inline-block;
    padding: 0 8px;
    border-radius: 999px;
    background: var(--_idle-tint);
    color: var(--_idle);
    font-size: var(--_fs-xs);
    font-weight: 600;
    line-height: 20px;
  }
  .estado.aceita {
    background: var(--_success-tint);
    color: var(--_success);
  }
  .estado.pendente,
  .estado.enviada {
    background: var(--_warning-tint);
    color: var(--_warning);
  }
  .estado.recusada,
  .estado.expirada {
    background: var(--_danger-tint);
    color: var(--_danger);
  }
  .elo {
    min-height: 24px;
    color: var(--_accent);
  }
  @media (pointer: coarse) {
    .elo {
      min-height: 44px;
    }
  }
`;
