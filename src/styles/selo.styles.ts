import { css } from 'lit';

/** The badge of a status: a word, a colour and a shape. */
export const seloStyles = css`
  .selo {
    display: inline-flex;
    align-items: baseline;
    gap: 6px;
    max-width: 100%;
    padding: 2px 10px 2px 8px;
    border-radius: 12px;
    font-size: var(--_fs-xs);
    font-weight: 600;
    line-height: 1.5;
    overflow-wrap: anywhere;
    text-align: start;
  }
  .selo::before {
    content: '';
    flex: none;
    width: 8px;
    height: 8px;
    border-radius: 50%;
    background: currentColor;
    forced-color-adjust: none;
  }
  .selo.ok {
    color: var(--_success);
    background: var(--_success-tint);
  }
  .selo.atencao {
    color: var(--_warning);
    background: var(--_warning-tint);
  }
  .selo.atencao::before {
    border-radius: 1px;
    rotate: 45deg;
    scale: 0.9;
  }
  .selo.parado {
    color: var(--_idle);
    background: var(--_idle-tint);
  }
  .selo.parado::before {
    border: 2px solid currentColor;
    background: none;
  }
  .selo.fim {
    color: var(--_danger);
    background: var(--_danger-tint);
  }
  .selo.fim::before {
    border-radius: 0;
    clip-path: polygon(50% 0, 100% 100%, 0 100%);
  }
  @media (forced-colors: active) {
    .selo {
      border: 1px solid;
    }
    .selo::before {
      background: CanvasText;
    }
  }
`;
