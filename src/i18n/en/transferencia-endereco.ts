import type { transferenciaEndereco as ptBR } from '../pt-BR/transferencia-endereco.js';

/** English of the transfer of address. */
export const transferenciaEndereco: (typeof ptBR)['ptBR'] = {
  titulo: 'Transfer of Address',
  novoCep: 'New CEP',
  avancar: 'Next',
  finalizar: 'Finish',
  passo: (n) => `Step ${n} of 2`,
  atual: (endereco) => `Current installation address: ${endereco}.`,
  cobrancaTambem: 'Send the bills to the new address too',
  instalacao: 'Installation',
  cobranca: 'Billing',
  feito: 'Plan transferred to the new address.',
};
