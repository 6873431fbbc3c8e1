import { css } from 'lit';
import { base } from '../styles/base.styles.js';
import { campoStyles } from '../styles/campo.styles.js';
import { tokens } from '../styles/tokens.styles.js';

/** The calendar wears our field: its custom properties, and the parts that have none. Sizes in px, never in rem. */
export const estilos = [
  tokens,
  base,
  campoStyles,
  css`
    :host([sem-rotulo]) label {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    input[type='date'] {
      line-height: calc(var(--_control) - 2px);
    }
    vaadin-date-picker {
      --vaadin-field-default-width: 100%;
      --vaadin-background-color: var(--_surface);
      --vaadin-background-container: var(--_surface-2);
      --vaadin-background-container-strong: var(--_idle-tint);
      --vaadin-text-color: var(--_text);
      --vaadin-text-color-secondary: var(--_muted);
      --vaadin-text-color-disabled: var(--_muted);
      --vaadin-border-color: var(--_border-strong);
      --vaadin-border-color-secondary: var(--_border);
      --vaadin-focus-ring-color: var(--_accent);
      --vaadin-input-field-background: var(--_surface);
      --vaadin-input-field-border-color: var(--_border-strong);
      --vaadin-input-field-border-radius: var(--_radius);
      --vaadin-input-field-error-color: var(--_danger);
      --vaadin-input-field-padding: 0 12px;
      --vaadin-input-field-value-font-size: var(--_fs);
      --vaadin-input-field-value-color: var(--_text);
      --vaadin-input-field-placeholder-color: var(--_muted);
      --vaadin-input-field-button-text-color: var(--_muted);
      --vaadin-overlay-background: var(--_surface);
      --vaadin-overlay-border-color: var(--_border);
      --vaadin-overlay-border-radius: var(--_radius-lg);
      --vaadin-overlay-shadow: var(--_shadow);
      --vaadin-date-picker-date-selected-background: var(--_accent);
      --vaadin-date-picker-date-selected-color: var(--_on-accent);
      --vaadin-date-picker-date-today-color: var(--_accent);
      --vaadin-date-picker-date-border-radius: var(--_radius);
      --vaadin-date-picker-date-height: 32px;
      --vaadin-date-picker-month-header-font-size: var(--_fs);
      --vaadin-date-picker-month-header-font-weight: 600;
      --vaadin-date-picker-weekday-font-size: var(--_fs-xs);
      --vaadin-date-picker-weekday-font-weight: 400;
      --vaadin-date-picker-year-scroller-width: 52px;
      width: 100%;
      color: var(--_text);
    }
    vaadin-date-picker::part(input-field) {
      height: var(--_control);
      color: var(--_text);
    }
    vaadin-date-picker:not([invalid], [focused])::part(input-field):hover {
      border-color: var(--_text);
    }
    vaadin-date-picker[invalid]::part(input-field) {
      box-shadow: 0 0 0 1px var(--_danger);
    }
    vaadin-date-picker[focused]::part(input-field) {
      outline: 2px solid var(--_accent);
      outline-offset: 1px;
    }
    vaadin-date-picker input {
      font: inherit;
    }
    vaadin-date-picker-overlay-content {
      font-size: var(--_fs);
    }
    vaadin-date-picker::part(toggle-button) {
      --vaadin-icon-size: 16px;
    }
    @media (pointer: coarse) {
      vaadin-date-picker::part(input-field) {
        min-height: 44px;
      }
    }
  `,
];
