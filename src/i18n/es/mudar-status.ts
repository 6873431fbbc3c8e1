import type { mudarStatus as original } from '../pt-BR/mudar-status.js';

export const mudarStatus: (typeof original)['ptBR'] = {
  titulo: 'Cambiar Estado',
  verbo: 'Cambiar estado',
  status: 'Nuevo estado',
  acessos: { livre: 'acceso libre', reduzido: 'acceso reducido', bloqueado: 'acceso bloqueado' },
  faturas: { sim: 'se cobra', nao: 'no se cobra', configuravel: 'se cobra según la configuración del plan' },
  atual: (status) => `Estado actual: ${status}`,
  consequencia: (status, acesso, fatura) => `${status}: ${acesso}, ${fatura}.`,
  motivo: 'Motivo',
  motivoAjuda: 'Queda en el historial del plan.',
  feito: 'Estado cambiado.',
};
