import type { contratoServico as ptBR } from '../pt-BR/contrato-servico.js';

/** Spanish of the contracts of a plan. */
export const contratoServico: (typeof ptBR)['ptBR'] = {
  titulo: 'Contrato del Servicio',
  numero: 'N.º de contrato',
  dataDaVenda: 'Fecha de venta',
  taxaDeInstalacao: 'Costo de instalación',
  parcelas: 'Cuotas',
  validade: 'Vigencia del contrato',
  emMeses: 'En meses.',
  modelo: 'Plantilla',
  contrato: 'Contrato',
  contratos: 'Contratos',
  novo: 'Contrato nuevo',
  nenhum: 'ninguno',
  emVigor: 'vigente',
  porEmVigor: 'Este contrato reemplaza al que está vigente',
  imprimir: 'Imprimir',
  salveAntes: 'Guarde los cambios antes de imprimir.',
  salveParaImprimir: 'Guarde el contrato antes de imprimir.',
  taxaFixa: 'Sin permiso para cambiar el costo.',
  feito: (numero) => `Contrato ${numero} guardado.`,
  soImprimir: 'El plan está cancelado: el contrato solo se puede imprimir.',
  semContrato: 'Este plan no tiene contrato.',
};
