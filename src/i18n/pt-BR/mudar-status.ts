import type { Textos } from '../textos.js';

const ptBR = {
  titulo: 'Mudar Status',
  verbo: 'Mudar status',
  status: 'Novo status',
  atual: (status: string) => `Status atual: ${status}`,
  motivo: 'Motivo',
  motivoAjuda: 'Fica no histórico do plano.',
  feito: 'Status alterado.',
};

export const mudarStatus: Textos<typeof ptBR> = { nome: 'mudarStatus', ptBR };
