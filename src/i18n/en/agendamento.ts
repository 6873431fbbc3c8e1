import type { agendamento as ptBR } from '../pt-BR/agendamento.js';

/** English of the appointment. */
export const agendamento: (typeof ptBR)['ptBR'] = {
  titulo: 'Installation appointment',
  agendarPara: 'Book for',
  tecnico: 'Technician',
  cargo: 'Role',
  data: 'Date',
  hrIni: 'Start',
  hrFin: 'End',
  agenda: 'Agenda',
  abrindo: 'Opening the agenda…',
  duracao: (duracao) => `Duration: ${duracao}`,
  conferindo: 'Checking the time in the agenda…',
  livre: 'This time is free in the agenda.',
  semConferir: 'The agenda could not be read. The time will be checked when you finish.',
  alternativas: 'Nearest free times',
  nomeDaPessoa: 'Contact person',
  nomeDaPessoaAjuda: 'Who receives the technician.',
  carregandoContatos: 'Loading contacts…',
  adicionar: 'Add',
  prefere: { manha: 'The client prefers the morning.', tarde: 'The client prefers the afternoon.', noite: 'The client prefers the evening.' },
  observacao: 'Notes',
};
