import type { enderecosPlano as ptBR } from '../pt-BR/enderecos-plano.js';

/** English of the addresses of a plan. */
export const enderecosPlano: (typeof ptBR)['ptBR'] = {
  titulo: 'Address',
  instalacao: 'Installation address',
  cobranca: 'Billing address',
  corrigir: 'Correct',
  outroEndereco: 'Use another',
  novaCobranca: 'New billing address',
  escolha: 'Choose the address to correct. To move the plan, use the transfer of address.',
  valeParaTodos: 'The correction holds for every plan that uses this address.',
  valeParaOsDois: 'The correction holds for the installation, the billing and other plans that use this address.',
  feito: 'Address corrected.',
};
