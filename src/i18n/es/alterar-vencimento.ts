import type { alterarVencimento as ptBR } from '../pt-BR/alterar-vencimento.js';

/** Spanish of the change of the due day. */
export const alterarVencimento: (typeof ptBR)['ptBR'] = {
  titulo: 'Cambiar Fecha de Vencimiento',
  alterar: 'Cambiar',
  novaData: 'Nueva fecha de vencimiento',
  vencimento: 'Vencimiento',
  preco: 'Precio',
  atual: (dia) => `Vencimiento actual: ${dia}.`,
  diaAtual: 'actual',
  ultimoDia: 'último día',
  escolhaUmDia: 'Elija un día para ver el ajuste y la próxima factura.',
  feito: (dia) => `Vencimiento cambiado a ${dia}.`,
  mensalidade: 'Mensualidad',
  acrescimo: 'Recargo',
  desconto: 'Descuento',
  semAcerto: 'Ni recargo ni descuento',
  porDias: (n) => `${n} ${n === 1 ? 'día' : 'días'} de diferencia en el cierre`,
  proximaFatura: 'Próxima factura',
  venceEm: (vencimento, fechamento) => `vence el ${vencimento}, cierra el ${fechamento}`,
  credito: (valor) => `El descuento supera la factura: quedan ${valor} de crédito.`,
  ultimaFatura: (data) => `La factura del ${data} conserva el vencimiento actual.`,
};
