import type { Textos } from '../textos.js';

const ptBR = {
  plano: 'Plano',
  status: 'Status',
  valor: 'Valor',
  servicos: 'Serviços',
  nenhum: 'nenhum',
};

/** How the parts of a plan are called where somebody else's change is shown. */
export const diferencas: Textos<typeof ptBR> = { nome: 'diferencas', ptBR };
