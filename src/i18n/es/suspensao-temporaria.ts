import type { suspensaoTemporaria as ptBR } from '../pt-BR/suspensao-temporaria.js';

export const suspensaoTemporaria: (typeof ptBR)['ptBR'] = {
  titulo: (plano) => ['Suspensión temporal', plano].filter(Boolean).join(': '),
  de: 'Desde',
  ate: 'Hasta',
  deAjuda: (de, ate) => `Puede empezar del ${de} al ${ate}.`,
  ateAjuda: (minimo, maximo) => `De ${minimo} a ${maximo} días, con el primero y el último.`,
  previa: (dias, volta, status) => `Son ${dias} días sin acceso. El ${volta} el plan vuelve solo${status ? ` a ${status}` : ''}.`,
  semCobranca: 'En ese período no se cobra.',
  indisponivel: (data) => `Este plan fue suspendido hace poco. La próxima suspensión puede empezar el ${data}.`,
  desistir: 'Dejarlo como está',
  suspender: 'Suspender',
  suspendendo: 'Suspendiendo…',
  suspenso: (plano, de, ate) => `${plano}: suspendido del ${de} al ${ate}.`,
  programada: (plano, de, ate) => `${plano}: suspensión fijada del ${de} al ${ate}.`,
};
