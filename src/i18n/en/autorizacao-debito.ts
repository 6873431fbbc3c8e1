import type { autorizacaoDebito as ptBR } from '../pt-BR/autorizacao-debito.js';

/** English of the authorisation of direct debit. */
export const autorizacaoDebito: (typeof ptBR)['ptBR'] = {
  titulo: 'Bank Debit Authorization',
  alterar: 'Change',
  autorizacao: 'Authorization',
  autorizacoes: 'Authorizations of this plan',
  nenhuma: 'none',
  formaDePagamento: 'Payment form',
  estados: {
    pendente: 'Pending',
    enviada: 'Sent',
    aceita: 'Accepted',
    recusada: 'Refused',
    expirada: 'Expired',
    cancelada: 'Cancelled',
  },
  passar: {
    pendente: 'Back to pending',
    enviada: 'Mark as sent',
    aceita: 'Record acceptance',
    recusada: 'Record refusal',
    expirada: 'Record expiry',
    cancelada: 'Cancel authorization',
  },
  explica: {
    pendente: 'The authorization waits to be sent again.',
    enviada: 'The authorization was sent to the bank and waits for the answer.',
    aceita: 'The bank accepted: the plan is paid through this authorization from now on.',
    recusada: 'The bank refused: the payment form stays as it is.',
    expirada: 'The payer did not answer in time.',
    cancelada: 'The cancellation takes effect within 2 business days. If it was accepted, the plan returns to its former payment form.',
  },
  motivo: 'Reason',
  voltar: 'Leave as it is',
  imprimir: 'Print authorization',
  quandoAceita: 'The authorization starts as pending. The payment form of the plan changes once the bank accepts.',
  titularDesde: (titular, data) => `${titular}, since ${data}`,
  feito: (estado) => `Authorization saved: ${estado}.`,
  pagoPor: (forma) => `Payment form of the plan: ${forma}.`,
};
