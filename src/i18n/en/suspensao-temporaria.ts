import type { suspensaoTemporaria as ptBR } from '../pt-BR/suspensao-temporaria.js';

export const suspensaoTemporaria: (typeof ptBR)['ptBR'] = {
  titulo: (plano) => ['Temporary suspension', plano].filter(Boolean).join(': '),
  de: 'From',
  ate: 'To',
  deAjuda: (de, ate) => `It may begin from ${de} to ${ate}.`,
  ateAjuda: (minimo, maximo) => `From ${minimo} to ${maximo} days, the first and the last one included.`,
  previa: (dias, volta, status) => `${dias} days without access. On ${volta} the plan is back${status ? ` in ${status}` : ''} by itself.`,
  semCobranca: 'Nothing is billed meanwhile.',
  indisponivel: (data) => `This plan was suspended not long ago. The next suspension may begin on ${data}.`,
  desistir: 'Leave it as it is',
  suspender: 'Suspend',
  suspendendo: 'Suspending…',
  suspenso: (plano, de, ate) => `${plano}: suspended from ${de} to ${ate}.`,
  programada: (plano, de, ate) => `${plano}: suspension set from ${de} to ${ate}.`,
};
