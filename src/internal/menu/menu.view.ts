import { html, nothing, type TemplateResult } from 'lit';
import { icone } from '../icone.js';
import { chevronRight } from '../icones.js';
import type { GruposDoMenu, ItemDoMenu } from './item-do-menu.js';

/** Id of the outermost menu. */
export const ID_DO_MENU = 'menu';

/** What is drawn, and who hears of what happens in it. */
export interface VistaDoMenu {
  readonly rotulo: string;
  readonly grupos: GruposDoMenu;
  readonly vazio: string;
  /** Id of the item whose submenu is open. */
  readonly submenu: string | undefined;
  readonly aoApertar: (event: KeyboardEvent) => void;
  readonly aoClicar: (event: Event) => void;
  readonly aoPassar: (event: PointerEvent) => void;
  readonly aoSairFoco: (event: FocusEvent) => void;
}

const semMenuDaPagina = (event: Event): void => {
  event.preventDefault();
  event.stopPropagation();
};

/** The menu and the submenu that is open. */
export const menuView = (vista: VistaDoMenu): TemplateResult => html`
  <div
    class="menu"
    id=${ID_DO_MENU}
    part="menu"
    role="menu"
    popover="manual"
    tabindex="-1"
    aria-label=${vista.rotulo}
    @keydown=${vista.aoApertar}
    @click=${vista.aoClicar}
    @pointerover=${vista.aoPassar}
    @focusout=${vista.aoSairFoco}
    @contextmenu=${semMenuDaPagina}
  >
    ${vista.grupos.length === 0 ? html`<div class="vazio" role="menuitem" tabindex="-1" aria-disabled="true">${vista.vazio}</div>` : nothing}
    ${vista.grupos.map((grupo, i) => html`${i > 0 ? html`<div class="linha" role="separator"></div>` : nothing}${grupo.map((item) => linha(vista, item))}`)}
  </div>
`;

function linha(vista: VistaDoMenu, item: ItemDoMenu): TemplateResult {
  const aberto = item.itens && vista.submenu === item.id;
  return html`<div
      class="item ${item.icone ? '' : 'sem-icone'} ${item.perigo ? 'perigo' : ''}"
      role="menuitem"
      tabindex="-1"
      data-item=${item.id}
      aria-disabled=${item.motivo === undefined ? nothing : 'true'}
      aria-haspopup=${item.itens ? 'menu' : nothing}
      aria-expanded=${item.itens ? (aberto ? 'true' : 'false') : nothing}
    >
      ${item.icone ? icone(item.icone) : nothing}
      <span class="rotulo">${item.rotulo}</span>
      ${item.itens ? html`<span class="adiante">${icone(chevronRight)}</span>` : nothing}
      ${item.motivo === undefined ? nothing : html`<span class="motivo">${item.motivo}</span>`}
    </div>
    ${aberto ? submenu(vista, item) : nothing}`;
}

const submenu = (vista: VistaDoMenu, { id, rotulo, itens = [] }: ItemDoMenu): TemplateResult =>
  html`<div class="menu" part="menu" role="menu" popover="manual" tabindex="-1" aria-label=${rotulo} data-de=${id}>
    ${itens.map((item) => linha(vista, item))}
  </div>`;
