import type { mudarStatus as original } from '../pt-BR/mudar-status.js';

export const mudarStatus: (typeof original)['ptBR'] = {
  titulo: 'Cambiar Estado',
  verbo: 'Cambiar estado',
  status: 'Nuevo estado',
  atual: (status) => `Estado actual: ${status}`,
  motivo: 'Motivo',
  motivoAjuda: 'Queda en el historial del plan.',
  feito: 'Estado cambiado.',
};
