import type { DiaDaAgenda, DiaDoTecnico, Tecnico, Turno } from './agenda.js';
import { horaDe, minutosDe, type DataIso, type Hora } from './data.js';

/** What a time of a technician can be (DOMINIO §4). Only `livre` can be picked; each other one is a reason to say. */
export type EstadoDeFaixa = 'livre' | 'ocupado' | 'fora-do-expediente' | 'feriado' | 'bloqueado' | 'passado';

/** A day and a time on the provider's wall. */
export interface Momento {
  readonly data: DataIso;
  readonly hora: Hora;
}

/** A span of one day, `inicio` before `fim`. */
export interface Intervalo {
  readonly inicio: Hora;
  readonly fim: Hora;
}

/**
 * Why a span is as it is. `titulo`: what takes it, e.g. "Instalação", or the name of the holiday. `ocupacao`: from when
 * to when it is taken, which also tells two bookings of one title apart.
 */
export interface SituacaoDoHorario {
  readonly estado: EstadoDeFaixa;
  readonly titulo?: string | undefined;
  readonly local?: string | undefined;
  readonly ocupacao?: Intervalo | undefined;
}

const MINUTOS_DO_DIA = 1440;

/** Whether the day, or this time of it, is over. A time that begins now is not. */
export const jaPassou = (data: DataIso, hora: Hora, agora: Momento): boolean => data < agora.data || (data === agora.data && hora < agora.hora);

/** Two shifts that touch are one: a span may cross from one to the other. */
function dentroDoExpediente(turnos: readonly Turno[], de: number, ate: number): boolean {
  let coberto = de;
  for (const turno of [...turnos].sort((a, b) => minutosDe(a.inicio) - minutosDe(b.inicio))) {
    if (minutosDe(turno.inicio) <= coberto) coberto = Math.max(coberto, minutosDe(turno.fim));
  }
  return coberto >= ate;
}

/**
 * The one check of a span for one technician: slots of the grid, picked times and typed times all go through it
 * (SPEC C03). What is most concrete is named first: a booking, then the holiday, the shift, the clock.
 */
export function situacaoDoHorario(dia: DiaDaAgenda, doTecnico: DiaDoTecnico, { inicio, fim }: Intervalo, agora: Momento): SituacaoDoHorario {
  const de = minutosDe(inicio);
  const ate = minutosDe(fim);
  const ocupacao = doTecnico.ocupacoes.find((o) => minutosDe(o.inicio) < ate && minutosDe(o.fim) > de);
  if (ocupacao) {
    const { tipo, titulo, local } = ocupacao;
    return { estado: tipo, titulo, local, ocupacao: { inicio: ocupacao.inicio, fim: ocupacao.fim } };
  }
  if (dia.feriado !== undefined) return { estado: 'feriado', titulo: dia.feriado };
  if (!dentroDoExpediente(doTecnico.turnos, de, ate)) return { estado: 'fora-do-expediente' };
  return { estado: jaPassou(dia.data, inicio, agora) ? 'passado' : 'livre' };
}

/** The technicians of that day who are free for the whole span. */
export const tecnicosLivres = (dia: DiaDaAgenda, intervalo: Intervalo, agora: Momento): Tecnico[] =>
  dia.dias.filter((doTecnico) => situacaoDoHorario(dia, doTecnico, intervalo, agora).estado === 'livre').map(({ tecnico }) => tecnico);

/** The span that begins at `inicio` and takes `duracao` minutes; undefined when it would cross midnight. */
export function intervaloDe(inicio: Hora, duracao: number): Intervalo | undefined {
  const fim = minutosDe(inicio) + duracao;
  return fim > MINUTOS_DO_DIA || duracao <= 0 ? undefined : { inicio, fim: horaDe(fim) };
}

/**
 * Whether something that takes `duracao` minutes can begin at `inicio`: the whole time must be free for **one**
 * technician, the named one or, without `tecnicoId`, any.
 */
export function podeComecar(
  dia: DiaDaAgenda,
  { inicio, duracao, tecnicoId }: { readonly inicio: Hora; readonly duracao: number; readonly tecnicoId?: string | undefined },
  agora: Momento,
): boolean {
  const intervalo = intervaloDe(inicio, duracao);
  if (!intervalo) return false;
  const livres = tecnicosLivres(dia, intervalo, agora);
  return tecnicoId === undefined ? livres.length > 0 : livres.some(({ id }) => id === tecnicoId);
}
