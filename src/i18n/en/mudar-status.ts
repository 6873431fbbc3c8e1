import type { mudarStatus as original } from '../pt-BR/mudar-status.js';

export const mudarStatus: (typeof original)['ptBR'] = {
  titulo: 'Change Status',
  verbo: 'Change status',
  status: 'New status',
  atual: (status) => `Current status: ${status}`,
  motivo: 'Reason',
  motivoAjuda: 'Kept in the history of the plan.',
  feito: 'Status changed.',
};
