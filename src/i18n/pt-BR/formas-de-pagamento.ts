import type { FormaDePagamento } from '../../../sdk/domain/forma-de-pagamento.js';
import type { Textos } from '../textos.js';

const ptBR: Record<FormaDePagamento, string> = {
  boleto: 'Boleto',
  'cartao-credito': 'Cartão de Crédito',
  'debito-conta': 'Débito em Conta',
  'debito-telefone': 'Débito em Conta Telefônica',
  'pix-automatico': 'Pix Automático',
};

/** How each payment form is called, on every screen. SPEC B08. */
export const formasDePagamento: Textos<typeof ptBR> = { nome: 'formasDePagamento', ptBR };
