import type { agendamento as ptBR } from '../pt-BR/agendamento.js';

/** Spanish of the appointment. */
export const agendamento: (typeof ptBR)['ptBR'] = {
  titulo: 'Cita de instalación',
  agendarPara: 'Agendar para',
  tecnico: 'Técnico',
  cargo: 'Cargo',
  data: 'Fecha',
  hrIni: 'Hora inicial',
  hrFin: 'Hora final',
  agenda: 'Agenda',
  abrindo: 'Abriendo la agenda…',
  duracao: (duracao) => `Duración: ${duracao}`,
  conferindo: 'Consultando el horario en la agenda…',
  livre: 'Horario libre en la agenda.',
  semConferir: 'No se pudo consultar la agenda. El horario se revisará al finalizar.',
  alternativas: 'Libres más cercanos',
  nomeDaPessoa: 'Nombre de la persona',
  nomeDaPessoaAjuda: 'Quien acompaña la instalación.',
  carregandoContatos: 'Cargando contactos…',
  adicionar: 'Agregar',
  prefere: { manha: 'El cliente prefiere por la mañana.', tarde: 'El cliente prefiere por la tarde.', noite: 'El cliente prefiere por la noche.' },
  observacao: 'Observación',
};
