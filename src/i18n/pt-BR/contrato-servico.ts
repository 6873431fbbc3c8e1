import type { Textos } from '../textos.js';

const ptBR = {
  titulo: 'Contrato do Serviço',
  numero: 'No. Contrato',
  dataDaVenda: 'Dt. Venda',
  taxaDeInstalacao: 'Vl. Tx. Instalação',
  parcelas: 'Parcelas',
  validade: 'Validade do Contrato',
  emMeses: 'Em meses.',
  modelo: 'Modelo',
  contrato: 'Contrato',
  contratos: 'Contratos',
  novo: 'Novo contrato',
  nenhum: 'nenhum',
  emVigor: 'em vigor',
  porEmVigor: 'Este contrato passa a valer no lugar do que está em vigor',
  imprimir: 'Imprimir',
  salveAntes: 'Salve as mudanças antes de imprimir.',
  salveParaImprimir: 'Salve o contrato antes de imprimir.',
  taxaFixa: 'Sem permissão para mudar a taxa.',
  feito: (numero: string) => `Contrato ${numero} salvo.`,
  soImprimir: 'O plano está cancelado: o contrato só pode ser impresso.',
  semContrato: 'Este plano não tem contrato.',
};

/** "Contrato do Serviço" (SPEC D01). */
export const contratoServico: Textos<typeof ptBR> = { nome: 'contratoServico', ptBR };
