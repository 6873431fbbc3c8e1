import { css } from 'lit';
import { base } from '../../styles/base.styles.js';
import { campoStyles } from '../../styles/campo.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { grade } from './grade.styles.js';
import { impressao } from './impressao.styles.js';
import { LARGURA_DAS_HORAS } from './janela-controller.js';
import { lista } from './lista.styles.js';

/** Toolbar, footer, and what the grid and the list share. */
const moldura = css`
  :host {
    --_linha: max(24px, calc(var(--_control) * 0.7));
    --_cabeca: 60px;
    --_horas: calc(${LARGURA_DAS_HORAS} * 1px);
    --_hachura: repeating-linear-gradient(135deg, transparent 0 5px, color-mix(in srgb, var(--_border) 70%, transparent) 5px 6px), var(--_surface-2);
  }
  .barra {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 12px;
    padding: 16px;
  }
  .dia {
    flex: 1 1 240px;
  }
  .dia::first-letter {
    text-transform: uppercase;
  }
  .seg {
    display: inline-flex;
    height: var(--_control);
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
  }
  .seg > button {
    display: inline-grid;
    place-items: center;
    min-width: 44px;
    padding: 0 14px;
    border: 0;
    border-inline-start: 1px solid var(--_border);
    background: none;
    font-weight: 600;
    cursor: pointer;
  }
  .seg > button:first-child {
    border: 0;
    border-radius: var(--_radius) 0 0 var(--_radius);
  }
  .seg > button:last-child {
    border-radius: 0 var(--_radius) var(--_radius) 0;
  }
  .seg > button:hover {
    background: color-mix(in srgb, var(--_text) 6%, var(--_surface));
  }
  .modos > button[aria-pressed='true'] {
    background: var(--_accent-tint);
    color: var(--_accent);
    box-shadow: inset 0 -2px 0 var(--_accent);
  }
  .filtros {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    padding: 0 16px 12px;
  }
  .filtro {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .filtro .entrada {
    height: max(32px, calc(var(--_control) * 0.8));
    min-width: 128px;
  }
  .vazia {
    padding: 24px 16px;
  }
  .alvo {
    width: 200px;
  }
  .ir-para {
    width: 150px;
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
  .rodape {
    position: sticky;
    bottom: 0;
    z-index: 3;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    padding: 12px 16px;
    border-top: 1px solid var(--_border);
    background: var(--_surface);
  }
  .legenda {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    color: var(--_muted);
  }
  .legenda > li {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .amostra {
    width: 14px;
    height: 14px;
    border: 1px solid var(--_border-strong);
    border-radius: 3px;
  }
  .situacao {
    flex: 1;
    min-width: 200px;
    text-align: end;
  }
  .duracao {
    align-items: center;
  }
  .duracao > button {
    height: 100%;
    min-width: 36px;
    padding: 0 8px;
    border: 0;
  }
  .duracao > button[aria-disabled='true'] {
    color: var(--_muted);
    cursor: not-allowed;
  }
  .duracao > span {
    min-width: 64px;
    text-align: center;
  }
`;

export const estilos = [tokens, base, campoStyles, moldura, grade, lista, impressao];
