import type { diferencas as ptBR } from '../pt-BR/diferencas.js';

export const diferencas: (typeof ptBR)['ptBR'] = {
  plano: 'Plan',
  status: 'Estado',
  valor: 'Valor',
  servicos: 'Servicios',
  nenhum: 'ninguno',
};
