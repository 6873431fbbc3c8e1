import type { formasDePagamento as ptBR } from '../pt-BR/formas-de-pagamento.js';

export const formasDePagamento: (typeof ptBR)['ptBR'] = {
  boleto: 'Bank slip',
  'cartao-credito': 'Credit card',
  'debito-conta': 'Direct debit',
  'debito-telefone': 'Phone bill debit',
  'pix-automatico': 'Automatic Pix',
};
