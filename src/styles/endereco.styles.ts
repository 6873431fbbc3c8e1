import { css } from 'lit';

/** What the views of "Novo Endereço" need, wherever they stand: what the CEP gave, its links, the number with "S/N". */
export const enderecoStyles = css`
  .achado {
    display: grid;
    gap: 4px;
    padding: 12px 16px;
    border-radius: var(--_radius);
    background: var(--_surface-2);
    overflow-wrap: anywhere;
  }
  .aviso {
    flex-wrap: wrap;
  }
  .aviso > div {
    flex: 1 1 160px;
  }
  .elos {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
  }
  .elo {
    min-height: 24px;
    color: var(--_accent);
  }
  .numero {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 12px;
    align-items: center;
  }
  @media (pointer: coarse) {
    .elo {
      min-height: 44px;
    }
  }
`;
