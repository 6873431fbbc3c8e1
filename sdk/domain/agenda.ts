import type { DataIso, Hora, Instante } from './data.js';

/** Whose agenda: one technician's, or all of a role's. Manual 5. */
export type AlvoDeAgenda = { readonly tipo: 'tecnico' | 'cargo'; readonly id: string };

export interface Tecnico {
  readonly id: string;
  readonly nome: string;
  readonly cargoId: string;
  readonly cidade?: string | undefined;
  readonly habilidades?: readonly string[] | undefined;
}

export interface Cargo {
  readonly id: string;
  readonly nome: string;
}

/** Technicians and roles that an appointment can be made for. */
export interface RecursosDeAgenda {
  readonly tecnicos: readonly Tecnico[];
  readonly cargos: readonly Cargo[];
}

/** Something that takes time of a technician on a day: booked, or blocked by the provider. */
export interface Ocupacao {
  readonly inicio: Hora;
  readonly fim: Hora;
  readonly tipo: 'ocupado' | 'bloqueado';
  /** "Instalação", "Treinamento" … */
  readonly titulo: string;
  /** Where: district or city. */
  readonly local?: string | undefined;
}

/** A span of working time. */
export interface Turno {
  readonly inicio: Hora;
  readonly fim: Hora;
}

/** One day of one technician, as the backend knows it. */
export interface DiaDoTecnico {
  readonly tecnico: Tecnico;
  /** Working spans: the gap between two is the break. Empty: does not work that day. */
  readonly turnos: readonly Turno[];
  readonly ocupacoes: readonly Ocupacao[];
}

/** One day of the agenda of a technician (one entry) or of a role (one entry each). */
export interface DiaDaAgenda {
  readonly data: DataIso;
  readonly alvo: AlvoDeAgenda;
  /** Name of the holiday, national or municipal, if the day is one. */
  readonly feriado?: string | undefined;
  readonly dias: readonly DiaDoTecnico[];
}

/** A free time. Without `tecnicoId` it is the role's: the backend chooses who goes. */
export interface Vaga {
  readonly data: DataIso;
  readonly inicio: Hora;
  readonly fim: Hora;
  readonly tecnicoId?: string | undefined;
  readonly cargoId?: string | undefined;
}

/** An appointment to be made with a plan. */
export interface NovoAgendamento extends Vaga {
  /** Who receives the technician. */
  readonly contatoId?: string | undefined;
  readonly observacao?: string | undefined;
}

/** An appointment that was made. */
export interface Agendamento extends NovoAgendamento {
  readonly id: string;
  readonly planoId: string;
  /** Instant of the beginning, for calendars. */
  readonly inicioEm: Instante;
}
