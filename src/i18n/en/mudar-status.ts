import type { mudarStatus as original } from '../pt-BR/mudar-status.js';

export const mudarStatus: (typeof original)['ptBR'] = {
  titulo: 'Change Status',
  verbo: 'Change status',
  status: 'New status',
  acessos: { livre: 'free access', reduzido: 'reduced access', bloqueado: 'access blocked' },
  faturas: { sim: 'billed', nao: 'not billed', configuravel: 'billed as the plan’s configuration says' },
  atual: (status) => `Current status: ${status}`,
  consequencia: (status, acesso, fatura) => `${status}: ${acesso}, ${fatura}.`,
  motivo: 'Reason',
  motivoAjuda: 'Kept in the history of the plan.',
  feito: 'Status changed.',
};
