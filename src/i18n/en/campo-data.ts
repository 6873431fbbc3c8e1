import type { campoData as ptBR } from '../pt-BR/campo-data.js';

/** English of the date field. */
export const campoData: (typeof ptBR)['ptBR'] = { hoje: 'Today', cancelar: 'Cancel', exemplo: 'mm/dd/yyyy' };
