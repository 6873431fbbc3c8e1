import type { agendamentoDoPlano as ptBR } from '../pt-BR/agendamento-do-plano.js';

/** Spanish of an existing plan's appointment. */
export const agendamentoDoPlano: (typeof ptBR)['ptBR'] = {
  titulo: 'Cita',
  oQueFazer: 'Qué hacer',
  agendar: 'Agendar',
  reagendar: 'Reagendar',
  remover: 'Quitar la cita',
  manter: 'Volver',
  quando: 'Cuándo',
  quem: 'Técnico',
  observacao: 'Observación',
  baixar: 'Descargar para el calendario (.ics)',
  arquivo: 'cita',
  evento: (plano) => `Instalación: ${plano}`,
  motivo: 'Motivo',
  nota: 'Nota',
  notaAjuda: (minimo) => `Al menos ${minimo} caracteres. Queda en el historial del plan.`,
  perde: 'El horario queda libre para otro servicio.',
  agendado: (quando) => `Agendado para ${quando}.`,
  removido: 'Cita quitada.',
  semAgendamento: 'ninguna',
};
