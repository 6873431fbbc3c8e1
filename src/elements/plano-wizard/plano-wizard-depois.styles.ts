import { css } from 'lit';
import { dialogoStyles } from '../../styles/dialogo.styles.js';

/** The look of what step 1 does not paint: details, services, summary, rules, success, the modal. */
export const estilosDepois = [
  dialogoStyles,
  css`
    .lista-de-faltas {
      display: flex;
      flex-wrap: wrap;
      gap: 2px 12px;
    }
    .fatos {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 16px;
      overflow-wrap: anywhere;
    }
    .etiqueta {
      font-size: var(--_fs-sm);
    }
    .etiqueta summary {
      width: fit-content;
      color: var(--_accent);
      font-weight: 600;
      cursor: pointer;
    }
    .etiqueta dl {
      gap: 4px;
      margin-top: 8px;
      padding: 12px 16px;
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
    }
    .servicos {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 12px;
    }
    .servico {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 12px;
      padding: 12px 16px;
    }
    .servico > header,
    .dados > header {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 8px;
      align-items: center;
      min-height: 32px;
    }
    .salvo {
      display: inline-flex;
      gap: 4px;
      align-items: center;
      color: var(--_success);
      font-weight: 600;
      overflow-wrap: anywhere;
    }
    .pendente {
      color: var(--_warning);
      font-weight: 600;
    }
    .dados {
      display: grid;
      gap: 8px;
      padding: 12px 16px 16px;
    }
    .dados > header {
      justify-content: space-between;
    }
    .dados > header .leve {
      margin-inline-end: -8px;
    }
    .agendar {
      padding: 16px;
    }
    .agendar > span {
      display: grid;
    }
    .agendar:has(:checked) {
      border-color: var(--_accent);
      background: var(--_accent-tint);
    }
    .regras ul {
      display: grid;
      gap: 12px;
      margin: 12px 0;
    }
    .sucesso {
      display: grid;
      gap: 16px;
      justify-items: center;
      padding: 48px 16px;
      text-align: center;
    }
    .sucesso > .icone {
      width: 48px;
      height: 48px;
      color: var(--_success);
      stroke-width: 1.5;
    }
    .sucesso dl {
      width: min(400px, 100%);
    }
    .sucesso .acoes {
      display: flex;
      flex-wrap: wrap;
      gap: 12px;
      justify-content: center;
      margin-top: 8px;
    }
    .conteudo[inert] {
      opacity: 0.6;
    }
  `,
];
