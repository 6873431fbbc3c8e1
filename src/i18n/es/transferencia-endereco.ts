import type { transferenciaEndereco as ptBR } from '../pt-BR/transferencia-endereco.js';

/** Spanish of the transfer of address. */
export const transferenciaEndereco: (typeof ptBR)['ptBR'] = {
  titulo: 'Traslado de Dirección',
  novoCep: 'Nuevo CEP',
  avancar: 'Siguiente',
  finalizar: 'Finalizar',
  passo: (n) => `Paso ${n} de 2`,
  atual: (endereco) => `Dirección de instalación actual: ${endereco}.`,
  cobrancaTambem: 'Enviar también las facturas a la nueva dirección',
  instalacao: 'Instalación',
  cobranca: 'Facturación',
  feito: 'Plan trasladado a la nueva dirección.',
};
