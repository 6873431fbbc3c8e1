import type { Textos } from '../textos.js';

const ptBR = {
  titulo: 'Autorização de Débito Bancário',
  alterar: 'Alterar',
  autorizacao: 'Autorização',
  autorizacoes: 'Autorizações deste plano',
  nenhuma: 'nenhuma',
  formaDePagamento: 'Forma de pagamento',
  estados: {
    pendente: 'Pendente',
    enviada: 'Enviada',
    aceita: 'Aceita',
    recusada: 'Recusada',
    expirada: 'Expirada',
    cancelada: 'Cancelada',
  },
  passar: {
    pendente: 'Voltar a pendente',
    enviada: 'Marcar como enviada',
    aceita: 'Registrar aceite',
    recusada: 'Registrar recusa',
    expirada: 'Registrar expiração',
    cancelada: 'Cancelar autorização',
  },
  explica: {
    pendente: 'A autorização volta a esperar o envio.',
    enviada: 'A autorização foi enviada ao banco e espera a resposta.',
    aceita: 'O banco aceitou: o plano passa a ser pago por esta autorização.',
    recusada: 'O banco recusou: a forma de pagamento continua como está.',
    expirada: 'O pagador não respondeu no prazo.',
    cancelada: 'O cancelamento vale em até 2 dias úteis. Se ela estava aceita, o plano volta à forma de pagamento anterior.',
  },
  motivo: 'Motivo',
  voltar: 'Deixar como está',
  imprimir: 'Imprimir autorização',
  quandoAceita: 'A autorização começa pendente. A forma de pagamento do plano muda quando o banco aceita.',
  titularDesde: (titular: string, data: string) => `${titular}, desde ${data}`,
  feito: (estado: string) => `Autorização salva: ${estado}.`,
  pagoPor: (forma: string) => `Forma de pagamento do plano: ${forma}.`,
};

/** "Autorização de Débito Bancário" (SPEC D05). */
export const autorizacaoDebito: Textos<typeof ptBR> = { nome: 'autorizacaoDebito', ptBR };
