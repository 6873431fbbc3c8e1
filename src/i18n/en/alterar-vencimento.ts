import type { alterarVencimento as ptBR } from '../pt-BR/alterar-vencimento.js';

/** English of the change of the due day. */
export const alterarVencimento: (typeof ptBR)['ptBR'] = {
  titulo: 'Change Due Date',
  alterar: 'Change',
  novaData: 'New due date',
  vencimento: 'Due day',
  preco: 'Price',
  atual: (dia) => `Current due day: ${dia}.`,
  diaAtual: 'current',
  ultimoDia: 'last day',
  escolhaUmDia: 'Choose a day to see the adjustment and the next bill.',
  feito: (dia) => `Due day changed to ${dia}.`,
  mensalidade: 'Monthly price',
  acrescimo: 'Surcharge',
  desconto: 'Discount',
  semAcerto: 'No surcharge and no discount',
  porDias: (n) => `${n} ${n === 1 ? 'day' : 'days'} between the closings`,
  proximaFatura: 'Next bill',
  venceEm: (vencimento, fechamento) => `due on ${vencimento}, closes on ${fechamento}`,
  credito: (valor) => `The discount is larger than the bill: ${valor} remain as credit.`,
  ultimaFatura: (data) => `The bill of ${data} keeps the current due day.`,
};
