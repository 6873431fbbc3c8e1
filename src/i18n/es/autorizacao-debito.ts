import type { autorizacaoDebito as ptBR } from '../pt-BR/autorizacao-debito.js';

/** Spanish of the authorisation of direct debit. */
export const autorizacaoDebito: (typeof ptBR)['ptBR'] = {
  titulo: 'Autorización de Débito Bancario',
  alterar: 'Cambiar',
  autorizacao: 'Autorización',
  autorizacoes: 'Autorizaciones de este plan',
  nenhuma: 'ninguna',
  formaDePagamento: 'Forma de pago',
  estados: {
    pendente: 'Pendiente',
    enviada: 'Enviada',
    aceita: 'Aceptada',
    recusada: 'Rechazada',
    expirada: 'Vencida',
    cancelada: 'Cancelada',
  },
  passar: {
    pendente: 'Volver a pendiente',
    enviada: 'Marcar como enviada',
    aceita: 'Registrar aceptación',
    recusada: 'Registrar rechazo',
    expirada: 'Registrar vencimiento',
    cancelada: 'Cancelar autorización',
  },
  explica: {
    pendente: 'La autorización vuelve a esperar el envío.',
    enviada: 'La autorización se envió al banco y espera la respuesta.',
    aceita: 'El banco aceptó: el plan pasa a pagarse con esta autorización.',
    recusada: 'El banco rechazó: la forma de pago sigue como está.',
    expirada: 'El pagador no respondió a tiempo.',
    cancelada: 'La cancelación vale en hasta 2 días hábiles. Si estaba aceptada, el plan vuelve a la forma de pago anterior.',
  },
  motivo: 'Motivo',
  voltar: 'Dejar como está',
  imprimir: 'Imprimir autorización',
  quandoAceita: 'La autorización comienza pendiente. La forma de pago del plan cambia cuando el banco acepta.',
  titularDesde: (titular, data) => `${titular}, desde el ${data}`,
  feito: (estado) => `Autorización guardada: ${estado}.`,
  pagoPor: (forma) => `Forma de pago del plan: ${forma}.`,
};
