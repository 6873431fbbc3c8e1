import type { contratoServico as ptBR } from '../pt-BR/contrato-servico.js';

/** English of the contracts of a plan. */
export const contratoServico: (typeof ptBR)['ptBR'] = {
  titulo: 'Service Contract',
  numero: 'Contract No.',
  dataDaVenda: 'Date of sale',
  taxaDeInstalacao: 'Installation fee',
  parcelas: 'Instalments',
  validade: 'Contract validity',
  emMeses: 'In months.',
  modelo: 'Template',
  contrato: 'Contract',
  contratos: 'Contracts',
  novo: 'New contract',
  nenhum: 'none',
  emVigor: 'in force',
  porEmVigor: 'This contract takes the place of the one in force',
  imprimir: 'Print',
  salveAntes: 'Save the changes before printing.',
  salveParaImprimir: 'Save the contract before printing.',
  taxaFixa: 'Not allowed to change the fee.',
  feito: (numero) => `Contract ${numero} saved.`,
  soImprimir: 'The plan is cancelled: its contract can only be printed.',
  semContrato: 'This plan has no contract.',
};
