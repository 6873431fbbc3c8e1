import { css } from 'lit';
import { base } from '../../styles/base.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { barra } from './barra.styles.js';
import { celulas } from './celulas.styles.js';
import { grade } from './grade.styles.js';
import { LARGURA_DAS_HORAS } from './janela-controller.js';
import { rodape } from './rodape.styles.js';

/** What the grid and the list share. */
const moldura = css`
  :host {
    --_linha: max(24px, calc(var(--_control) * 0.7));
    --_cabeca: 60px;
    --_horas: calc(${LARGURA_DAS_HORAS} * 1px);
    --_hachura: repeating-linear-gradient(135deg, transparent 0 5px, color-mix(in srgb, var(--_border) 70%, transparent) 5px 6px), var(--_surface-2);
  }
  .vazia {
    padding: 24px 16px;
  }
  .falha,
  .esqueletos {
    padding: 0 16px 16px;
  }
  .esqueletos > .esqueleto {
    height: 380px;
  }
  .preferencia {
    padding: 0 16px 12px;
  }
  .faixa {
    margin: 0 16px 16px;
  }
  /* Another day is on its way: a line, so that what is still shown stays legible. */
  .carregando {
    height: 2px;
    margin-bottom: -2px;
    position: relative;
    z-index: 4;
    background: linear-gradient(90deg, var(--_accent) 40%, var(--_accent-tint) 40%) 0 0 / 200% 100%;
    animation: correr 1.2s linear infinite;
  }
  @keyframes correr {
    to {
      background-position: -200% 0;
    }
  }
  .avatar {
    display: grid;
    place-items: center;
    flex: none;
    width: 32px;
    height: 32px;
    border-radius: 50%;
    font-size: var(--_fs-xs);
    font-weight: 600;
    background: var(--_accent-tint);
    color: var(--_accent);
  }
`;

export const estilos = [tokens, base, moldura, barra, grade, celulas, rodape];
