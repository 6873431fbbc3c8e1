import type { Textos } from '../textos.js';

const ptBR = {
  titulo: 'Transferência de Endereço',
  novoCep: 'Novo Cep',
  avancar: 'Avançar',
  finalizar: 'Finalizar',
  passo: (n: number) => `Passo ${n} de 2`,
  atual: (endereco: string) => `Endereço de instalação atual: ${endereco}.`,
  cobrancaTambem: 'Mandar também as cobranças para o novo endereço',
  instalacao: 'Instalação',
  cobranca: 'Cobrança',
  feito: 'Plano transferido para o novo endereço.',
};

/** "Transferência de Endereço" (SPEC D03). */
export const transferenciaEndereco: Textos<typeof ptBR> = { nome: 'transferenciaEndereco', ptBR };
