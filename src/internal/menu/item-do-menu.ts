import type { Forma } from '../icones.js';

/** One line of a menu. With `itens` it opens a submenu, with `motivo` it can be reached but not chosen. */
export interface ItemDoMenu {
  /** Unique in the whole menu. */
  readonly id: string;
  readonly rotulo: string;
  readonly icone?: Forma | undefined;
  /** Why it cannot be chosen, in a sentence. */
  readonly motivo?: string | undefined;
  /** There is no way back from it. */
  readonly perigo?: boolean | undefined;
  readonly itens?: readonly ItemDoMenu[] | undefined;
}

/** Groups apart by a line. */
export type GruposDoMenu = readonly (readonly ItemDoMenu[])[];
