import { css, type CSSResultGroup } from 'lit';
import { servicoStyles } from '../../styles/servico.styles.js';
import { servicoFeitoStyles } from '../../styles/servico-feito.styles.js';

export const adicionarServicoStyles: CSSResultGroup = [
  servicoStyles,
  servicoFeitoStyles,
  css`
    /* Beside the choice of the period, level with its control. */
    .verificar {
      align-self: end;
    }
    .consulta:empty {
      display: none;
    }
  `,
];
