import type { DiaDaAgenda } from './agenda.js';
import { horaValida, type Hora } from './data.js';
import { estadoComum } from './faixas-da-agenda.js';
import type { CodigoDeFalta, Falta } from './falta.js';
import { jaPassou, situacaoDoHorario, type EstadoDeFaixa, type Momento } from './situacao-do-horario.js';

const CODIGOS: { readonly [E in Exclude<EstadoDeFaixa, 'livre'>]: CodigoDeFalta } = {
  ocupado: 'horario-ocupado',
  bloqueado: 'horario-bloqueado',
  'fora-do-expediente': 'horario-fora-do-expediente',
  feriado: 'horario-feriado',
  passado: 'horario-passado',
};

/** A time as typed: `hrIni` and `hrFin` of the form. */
export interface HorarioDigitado {
  readonly hrIni?: Hora | undefined;
  readonly hrFin?: Hora | undefined;
  /** Absent: any technician of the day. */
  readonly tecnicoId?: string | undefined;
}

/** What is wrong with the two times themselves, whatever the agenda says. Empty ones are not judged here. */
export function faltasDasHoras({ hrIni, hrFin }: HorarioDigitado): Falta[] {
  const faltas: Falta[] = [];
  if (hrIni && !horaValida(hrIni)) faltas.push({ campo: 'hrIni', codigo: 'hora-invalida' });
  if (hrFin && !horaValida(hrFin)) faltas.push({ campo: 'hrFin', codigo: 'hora-invalida' });
  if (hrIni && hrFin && faltas.length === 0 && hrFin <= hrIni) faltas.push({ campo: 'hrFin', codigo: 'hora-final-antes' });
  return faltas;
}

/**
 * Checks a typed time against the day's agenda, exactly as a picked one is (SPEC C03). Empty times find nothing: that
 * they are required is the form's matter. A day that is over or a holiday is a fault of `data`, the others of `hrIni`.
 */
export function verificarHorario(dia: DiaDaAgenda, horario: HorarioDigitado, agora: Momento): Falta[] {
  if (dia.data < agora.data) return [{ campo: 'data', codigo: 'data-passada' }];
  const { hrIni, hrFin, tecnicoId } = horario;
  const daHora = faltasDasHoras(horario);
  if (daHora.length > 0 || !hrIni || !hrFin) return daHora;
  if (jaPassou(dia.data, hrIni, agora)) return [{ campo: 'hrIni', codigo: 'horario-passado' }];
  const dias = tecnicoId === undefined ? dia.dias : dia.dias.filter(({ tecnico }) => tecnico.id === tecnicoId);
  if (dias.length === 0) return [{ campo: 'alvoId', codigo: 'opcao-indisponivel' }];
  const estados = dias.map((doTecnico) => situacaoDoHorario(dia, doTecnico, { inicio: hrIni, fim: hrFin }, agora).estado);
  const estado = estadoComum(estados, tecnicoId === undefined ? dia.feriado : undefined);
  if (estado === 'livre') return [];
  if (estado === 'feriado') return [{ campo: 'data', codigo: 'horario-feriado', valores: { nome: dia.feriado ?? '' } }];
  return [{ campo: 'hrIni', codigo: CODIGOS[estado] }];
}
