import type { Textos } from '../textos.js';

const ptBR = {
  titulo: 'Alterar Data de Vencimento',
  alterar: 'Alterar',
  novaData: 'Nova data de Vencimento',
  vencimento: 'Vencimento',
  preco: 'Preço',
  atual: (dia: string) => `Vencimento atual: ${dia}.`,
  diaAtual: 'atual',
  ultimoDia: 'último dia',
  escolhaUmDia: 'Escolha um dia para ver o acerto e a próxima fatura.',
  feito: (dia: string) => `Vencimento alterado para ${dia}.`,
  mensalidade: 'Mensalidade',
  acrescimo: 'Acréscimo',
  desconto: 'Desconto',
  semAcerto: 'Sem acréscimo nem desconto',
  porDias: (n: number) => `${n} ${n === 1 ? 'dia' : 'dias'} de diferença no fechamento`,
  proximaFatura: 'Próxima fatura',
  venceEm: (vencimento: string, fechamento: string) => `vence em ${vencimento}, fecha em ${fechamento}`,
  credito: (valor: string) => `O desconto passa do valor da fatura: ficam ${valor} de crédito.`,
  ultimaFatura: (data: string) => `A fatura de ${data} continua com o vencimento atual.`,
};

/** "Alterar Data de Vencimento" (SPEC D04). */
export const alterarVencimento: Textos<typeof ptBR> = { nome: 'alterarVencimento', ptBR };
