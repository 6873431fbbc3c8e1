import type { Textos } from '../textos.js';

const ptBR = {
  hoje: 'Hoje',
  cancelar: 'Cancelar',
  /** Order of a typed date, for who types. */
  exemplo: 'dd/mm/aaaa',
};

/** Words of the date field and of its calendar. */
export const campoData: Textos<typeof ptBR> = { nome: 'campoData', ptBR };
