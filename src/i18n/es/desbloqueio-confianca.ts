import type { desbloqueioConfianca as ptBR } from '../pt-BR/desbloqueio-confianca.js';

export const desbloqueioConfianca: (typeof ptBR)['ptBR'] = {
  titulo: (plano) => ['Desbloqueo de confianza', plano].filter(Boolean).join(': '),
  dias: 'Días de acceso',
  diasAjuda: (maximo) => (maximo === 1 ? 'Como máximo 1 día.' : `Como máximo ${maximo} días.`),
  opcao: (dias) => (dias === 1 ? '1 día' : `${dias} días`),
  previa: (ate, status) => `Acceso hasta el ${ate}.${status ? ` Sin pago hasta entonces, el plan vuelve solo a ${status}.` : ''}`,
  indisponivel: 'No hay días de desbloqueo disponibles para este plan.',
  disponivelEm: (data) => `Este plan fue desbloqueado hace poco. El próximo desbloqueo puede hacerse a partir del ${data}.`,
  desistir: 'Dejarlo como está',
  desbloquear: 'Desbloquear',
  desbloqueando: 'Desbloqueando…',
  desbloqueado: (plano, ate) => `${plano}: acceso habilitado hasta el ${ate}.`,
};
