import type { desbloqueioConfianca as ptBR } from '../pt-BR/desbloqueio-confianca.js';

export const desbloqueioConfianca: (typeof ptBR)['ptBR'] = {
  titulo: (plano) => ['Unlock on trust', plano].filter(Boolean).join(': '),
  dias: 'Days of access',
  diasAjuda: (maximo) => (maximo === 1 ? 'At most 1 day.' : `At most ${maximo} days.`),
  opcao: (dias) => (dias === 1 ? '1 day' : `${dias} days`),
  previa: (ate, status) => `Access until ${ate}.${status ? ` Without payment by then, the plan goes back to ${status} by itself.` : ''}`,
  indisponivel: 'There are no days of unlock to be had for this plan.',
  disponivelEm: (data) => `This plan was unlocked not long ago. The next unlock may be given from ${data} on.`,
  desistir: 'Leave it as it is',
  desbloquear: 'Unlock',
  desbloqueando: 'Unlocking…',
  desbloqueado: (plano, ate) => `${plano}: access given until ${ate}.`,
};
