import { css } from 'lit';

/**
 * The public tokens (`--plano-*`, DESIGN.md) with their defaults, as private `--_*` names: a portal sets the public one
 * anywhere above the element, and no rule of ours stands in its way. Dark follows the page's `color-scheme`.
 */
export const tokens = css`
  :host {
    --_font: var(--plano-font, system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif);
    --_fs: var(--plano-font-size, 14px);
    --_fs-xs: calc(var(--_fs) * 12 / 14);
    --_fs-sm: calc(var(--_fs) * 13 / 14);
    --_fs-lg: calc(var(--_fs) * 16 / 14);
    --_fs-xl: calc(var(--_fs) * 20 / 14);
    --_surface: var(--plano-surface, light-dark(#ffffff, #14181f));
    --_surface-2: var(--plano-surface-2, light-dark(#f6f7f9, #1c222b));
    --_border: var(--plano-border, light-dark(#d5dae1, #323a46));
    --_border-strong: var(--plano-border-strong, light-dark(#868f9c, #7a8494));
    --_text: var(--plano-text, light-dark(#1a2230, #e8ecf2));
    --_muted: var(--plano-muted, light-dark(#566070, #a3adbb));
    --_accent: var(--plano-accent, light-dark(#1d5bd1, #8ab4ff));
    --_on-accent: var(--plano-on-accent, light-dark(#ffffff, #0b1420));
    --_accent-tint: var(--plano-accent-tint, light-dark(#eaf1fe, #1b2a45));
    --_success: var(--plano-success, light-dark(#116b3e, #6fd6a0));
    --_success-tint: var(--plano-success-tint, light-dark(#e4f5ec, #12301f));
    --_warning: var(--plano-warning, light-dark(#8a4b00, #f2b866));
    --_warning-tint: var(--plano-warning-tint, light-dark(#fdf1de, #33260f));
    --_danger: var(--plano-danger, light-dark(#b3261e, #ff9a92));
    --_danger-tint: var(--plano-danger-tint, light-dark(#fdebea, #3a1a18));
    --_idle: var(--plano-idle, light-dark(#566070, #a3adbb));
    --_idle-tint: var(--plano-idle-tint, light-dark(#eceff3, #262d38));
    --_radius: var(--plano-radius, 6px);
    --_radius-lg: var(--plano-radius-lg, 10px);
    --_shadow: var(--plano-shadow, 0 8px 24px rgb(16 24 40 / 0.14), 0 1px 3px rgb(16 24 40 / 0.1));
    --_control: var(--plano-control-height, 40px);
    --_motion: var(--plano-motion, 150ms);
  }
`;
