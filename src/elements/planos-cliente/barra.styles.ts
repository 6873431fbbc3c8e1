import { css } from 'lit';

/** Group, search, filter, button, and the sentences between them and the list. */
export const barraStyles = css`
  .barra {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: flex-start;
    padding: 16px;
  }
  .grupos {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    /* Wide enough for four digits: a count that comes moves nothing. */
    width: 31em;
    max-width: 100%;
    min-height: var(--_control);
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
  }
  .grupo {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    align-content: center;
    justify-content: center;
    gap: 2px 8px;
    min-height: calc(var(--_control) - 2px);
    padding: 4px 6px;
    border-inline-start: 1px solid var(--_border);
    font-weight: 600;
    color: var(--_muted);
    cursor: pointer;
    transition: background-color var(--_motion) ease-out;
  }
  .grupo:first-of-type {
    border-inline-start: 0;
    border-start-start-radius: calc(var(--_radius) - 1px);
    border-end-start-radius: calc(var(--_radius) - 1px);
  }
  .grupo:last-of-type {
    border-start-end-radius: calc(var(--_radius) - 1px);
    border-end-end-radius: calc(var(--_radius) - 1px);
  }
  .grupo > input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .grupo:hover {
    color: var(--_text);
    background: var(--_surface-2);
  }
  .grupo:has(:checked) {
    color: var(--_accent);
    background: var(--_accent-tint);
    box-shadow: inset 0 -2px 0 var(--_accent);
  }
  .grupo:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    z-index: 1;
  }
  .contagem {
    min-width: 22px;
    min-height: 20px;
    padding: 0 7px;
    border-radius: 10px;
    background: var(--_idle-tint);
    color: var(--_muted);
    font-size: var(--_fs-xs);
    line-height: 20px;
    text-align: center;
  }
  .grupo > .contagem.vaga {
    background: var(--_idle-tint);
  }
  .grupo:has(:checked) > .contagem:not(.vaga) {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .busca {
    position: relative;
    flex: 1 1 200px;
    max-width: 280px;
  }
  .busca > .icone {
    position: absolute;
    inset-inline-start: 12px;
    top: 50%;
    translate: 0 -50%;
    color: var(--_muted);
    pointer-events: none;
  }
  .busca > .entrada {
    padding-inline-start: 36px;
    text-overflow: ellipsis;
  }
  .escolha {
    flex: 0 1 172px;
    min-width: 0;
  }
  #adicionar {
    margin-inline-start: auto;
  }
  #adicionar.esqueleto {
    display: inline-flex;
    background: var(--_idle-tint);
    border-color: transparent;
    color: transparent;
  }
  #adicionar.reservado {
    visibility: hidden;
  }
  #motivo {
    flex-basis: 100%;
    margin-block-start: -8px;
    text-align: end;
  }
  .nota {
    padding: 16px;
  }
  div.nota {
    display: grid;
    gap: 12px;
    justify-items: start;
  }
  div.nota > .aviso {
    width: 100%;
  }
  .destaque.aviso {
    margin: 0 16px 16px;
  }
  /* Regions that only take the focus in passing: the ring belongs to what can be operated. */
  #planos:focus,
  #novo:focus {
    outline: none;
  }
  .linhas {
    transition: opacity var(--_motion) ease-out;
  }
  .velhas {
    opacity: 0.6;
  }
`;
