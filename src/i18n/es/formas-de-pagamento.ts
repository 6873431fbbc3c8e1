import type { formasDePagamento as ptBR } from '../pt-BR/formas-de-pagamento.js';

export const formasDePagamento: (typeof ptBR)['ptBR'] = {
  boleto: 'Boleto bancario',
  'cartao-credito': 'Tarjeta de crédito',
  'debito-conta': 'Débito en cuenta',
  'debito-telefone': 'Débito en factura telefónica',
  'pix-automatico': 'Pix Automático',
};
