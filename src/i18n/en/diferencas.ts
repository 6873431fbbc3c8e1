import type { diferencas as ptBR } from '../pt-BR/diferencas.js';

export const diferencas: (typeof ptBR)['ptBR'] = {
  plano: 'Plan',
  status: 'Status',
  valor: 'Price',
  servicos: 'Services',
  nenhum: 'none',
};
