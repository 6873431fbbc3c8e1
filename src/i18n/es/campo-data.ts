import type { campoData as ptBR } from '../pt-BR/campo-data.js';

/** Spanish of the date field. */
export const campoData: (typeof ptBR)['ptBR'] = { hoje: 'Hoy', cancelar: 'Cancelar', exemplo: 'dd/mm/aaaa' };
