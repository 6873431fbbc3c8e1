import type { Textos } from '../textos.js';

const ptBR = {
  titulo: (plano?: string) => ['Suspensão Temporária', plano].filter(Boolean).join(': '),
  de: 'De',
  ate: 'Até',
  deAjuda: (de: string, ate: string) => `Pode começar de ${de} a ${ate}.`,
  ateAjuda: (minimo: number, maximo: number) => `De ${minimo} a ${maximo} dias, com o primeiro e o último.`,
  previa: (dias: number, volta: string, status?: string) => `São ${dias} dias sem acesso. Em ${volta} o plano volta sozinho${status ? ` para ${status}` : ''}.`,
  semCobranca: 'Nesse período não há cobrança.',
  indisponivel: (data: string) => `Este plano já foi suspenso há pouco. A próxima suspensão pode começar em ${data}.`,
  desistir: 'Deixar como está',
  suspender: 'Suspender',
  suspendendo: 'Suspendendo…',
  suspenso: (plano: string, de: string, ate: string) => `${plano}: suspenso de ${de} a ${ate}.`,
  programada: (plano: string, de: string, ate: string) => `${plano}: suspensão marcada de ${de} a ${ate}.`,
};

export const suspensaoTemporaria: Textos<typeof ptBR> = { nome: 'suspensaoTemporaria', ptBR };
