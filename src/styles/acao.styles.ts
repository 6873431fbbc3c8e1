import { css } from 'lit';

/** The frame of an action on a plan: one column of at most 760 px, the buttons at the end. */
export const acaoStyles = css`
  .acao,
  .acao form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    max-width: 760px;
    overflow-wrap: anywhere;
  }
  /* A dialog cuts off what stands out of its body. */
  .acao > h2:focus-visible {
    outline-offset: 0;
  }
  .acao-campos {
    display: grid;
    gap: 16px;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
  }
  .acao-campos > .larga {
    grid-column: 1 / -1;
  }
  .acao-rodape {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: 8px 12px;
    padding-top: 16px;
    border-top: 1px solid var(--_border);
  }
  /* What is empty takes no room, its gap neither. */
  .acao-rodape > :empty {
    margin-inline-end: -12px;
  }
  /* Side by side where both fit, else one above the other, as wide as the form. */
  @container (max-width: 479px) {
    .acao-rodape > .botao {
      flex: 1 1 auto;
    }
    .acao-rodape > .cresce {
      display: none;
    }
  }
  .botao.perigo {
    border-color: var(--_danger);
    background: var(--_danger);
    color: var(--_surface);
  }
  .botao.perigo:hover:not([disabled], [aria-disabled='true']) {
    background: color-mix(in srgb, var(--_danger) 88%, var(--_text));
  }
  .acao .fatos {
    display: grid;
    gap: 8px;
    font-size: var(--_fs-sm);
  }
  .acao .fatos > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 16px;
  }
  .acao .fatos dt {
    color: var(--_muted);
  }
  /* Its words begin where those above it do. */
  .resumo-do-agendamento > .botao {
    margin-inline-start: -8px;
  }
  .acao legend.rotulo {
    margin-bottom: 4px;
  }
  .acao .feito {
    display: flex;
    align-items: center;
    gap: 12px;
    color: var(--_success);
  }
  .acao .feito > .icone {
    width: 24px;
    height: 24px;
  }
  .acao .lista-de-faltas {
    display: grid;
    gap: 4px;
    margin-top: 4px;
  }
  .acao .acoes-do-aviso {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-top: 8px;
  }
  .acao .esqueleto {
    height: 40px;
  }
  .acao .esqueleto.titulo {
    width: 40%;
    height: 24px;
  }
  @container (min-width: 480px) {
    .acao-campos {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .acao .fatos > div {
      grid-template-columns: minmax(120px, 1fr) 2fr;
    }
  }
`;
