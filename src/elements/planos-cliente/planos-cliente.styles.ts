import { css } from 'lit';
import { barraStyles } from './barra.styles.js';
import { cartoesStyles } from './cartoes.styles.js';
import { tabelaStyles } from './tabela.styles.js';

/** Footer, the empty list, and what widths, fingers and forced colours change in any of it: after all that it changes. */
const restoStyles = css`
  .vazia {
    display: grid;
    gap: 16px;
    justify-items: center;
    padding: 48px 16px;
    border-block-start: 1px solid var(--_border);
    text-align: center;
    overflow-wrap: anywhere;
  }
  .mais {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    justify-content: center;
    padding: 16px;
    border-block-end: 1px solid var(--_border);
  }
  .rodape {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    justify-content: space-between;
    padding: 12px 16px;
  }
  @container (max-width: 1099.98px) {
    .busca {
      flex-basis: 300px;
      max-width: none;
    }
  }
  @container (max-width: 899.98px) {
    .busca {
      flex-basis: 170px;
    }
  }
  @container (max-width: 479.98px) {
    .grupos {
      grid-template-columns: repeat(3, auto);
    }
    .grupo {
      font-size: var(--_fs-sm);
      flex-direction: column;
      min-height: 52px;
    }
    .busca {
      flex-basis: 100%;
    }
    .escolha {
      flex: 1 1 120px;
    }
    #adicionar {
      flex: 1 1 100%;
    }
    #motivo {
      text-align: start;
    }
    .cartoes > .plano {
      grid-template-columns: minmax(0, 1fr);
    }
    .situacao {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 8px;
    }
    .situacao > .datas {
      justify-content: start;
      margin: 0;
    }
  }
  @media (pointer: coarse) {
    .grupo,
    .ordenar {
      min-height: 44px;
    }
    /* A long press opens the menu: it must not select words, nor call the system's own menu. */
    .plano {
      user-select: none;
      -webkit-touch-callout: none;
    }
    .servico {
      border-radius: 24px;
    }
    .mais-acoes {
      width: 44px;
      height: 44px;
      border-radius: 22px;
    }
  }
  @media (forced-colors: active) {
    .grupo:has(:checked) {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
    .plano.destacado {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .servico,
    .esqueleto {
      border: 1px solid;
    }
  }
`;

/** The "Planos" tab. */
export const planosClienteStyles = [barraStyles, tabelaStyles, cartoesStyles, restoStyles];
