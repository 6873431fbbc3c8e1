import type { Textos } from '../textos.js';

const ptBR = {
  titulo: 'Endereço',
  instalacao: 'Endereço de instalação',
  cobranca: 'Endereço de cobrança',
  corrigir: 'Corrigir',
  outroEndereco: 'Usar outro',
  novaCobranca: 'Novo endereço de cobrança',
  escolha: 'Escolha o endereço a corrigir. Para mudar de lugar, use Alterar Endereço.',
  valeParaTodos: 'A correção vale para todos os planos que usam este endereço.',
  valeParaOsDois: 'A correção vale para a instalação, para a cobrança e para outros planos que usam este endereço.',
  feito: 'Endereço corrigido.',
};

/** "Endereço" (SPEC F03). */
export const enderecosPlano: Textos<typeof ptBR> = { nome: 'enderecosPlano', ptBR };
