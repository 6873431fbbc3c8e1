import { css } from 'lit';

/** Forced colours take every background and shadow away: what a state looks like is drawn again in the system's own colours, by a shape each. */
export const coresForcadas = css`
  @media (forced-colors: active) {
    .agora {
      background: Highlight;
    }
    .celula:not(.cabe),
    .amostra:not(.livre) {
      color: GrayText;
      border-color: GrayText;
    }
    .fora-do-expediente,
    .curta {
      forced-color-adjust: none;
      outline-color: Highlight;
    }
    .fora-do-expediente {
      background: repeating-linear-gradient(135deg, Canvas 0 5px, GrayText 5px 6px);
    }
    .curta {
      background: radial-gradient(circle, GrayText 1px, Canvas 1.4px) 0 0 / 8px 8px;
    }
    .celula.bloco,
    .amostra:is(.ocupado, .bloqueado) {
      color: CanvasText;
      border-inline-start: 4px solid CanvasText;
    }
    .celula.bloqueado,
    .amostra.bloqueado {
      border-inline-start-style: double;
    }
    .celula.bloco.escolhida,
    .modos > button[aria-pressed='true'] {
      forced-color-adjust: none;
      color: SelectedItemText;
      background: SelectedItem;
      box-shadow: none;
      outline-color: CanvasText;
    }
    .botao[aria-disabled='true'],
    .duracao > button[aria-disabled='true'] {
      color: GrayText;
      border-color: GrayText;
    }
  }
`;
