import type { agendamentoDoPlano as ptBR } from '../pt-BR/agendamento-do-plano.js';

/** English of an existing plan's appointment. */
export const agendamentoDoPlano: (typeof ptBR)['ptBR'] = {
  titulo: 'Appointment',
  oQueFazer: 'What to do',
  agendar: 'Schedule',
  reagendar: 'Reschedule',
  remover: 'Remove appointment',
  manter: 'Back',
  quando: 'When',
  quem: 'Technician',
  observacao: 'Notes',
  baixar: 'Download for the calendar (.ics)',
  arquivo: 'appointment',
  evento: (plano) => `Installation: ${plano}`,
  motivo: 'Reason',
  nota: 'Note',
  notaAjuda: (minimo) => `At least ${minimo} characters. It stays in the plan’s history.`,
  perde: 'The time becomes free for another service.',
  agendado: (quando) => `Scheduled for ${quando}.`,
  removido: 'Appointment removed.',
  semAgendamento: 'none',
};
