import type { enderecosPlano as ptBR } from '../pt-BR/enderecos-plano.js';

/** Spanish of the addresses of a plan. */
export const enderecosPlano: (typeof ptBR)['ptBR'] = {
  titulo: 'Dirección',
  instalacao: 'Dirección de instalación',
  cobranca: 'Dirección de facturación',
  corrigir: 'Corregir',
  outroEndereco: 'Usar otra',
  novaCobranca: 'Nueva dirección de facturación',
  escolha: 'Elija la dirección que se va a corregir. Para trasladar el plan, use el traslado de dirección.',
  valeParaTodos: 'La corrección vale para todos los planes que usan esta dirección.',
  valeParaOsDois: 'La corrección vale para la instalación, la facturación y otros planes que usan esta dirección.',
  feito: 'Dirección corregida.',
};
