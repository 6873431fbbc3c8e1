import type { DiaDaAgenda, DiaDoTecnico, Ocupacao, Tecnico, Turno } from './agenda.js';
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

/**
 * A technician's day, read from its texts. Of a span stand two numbers, from and to in minutes of the day: two shifts are
 * `[480, 720, 780, 1080]`.
 */
export interface DiaEmMinutos {
  readonly expediente: readonly number[];
  readonly tomados: readonly number[];
  readonly ocupacoes: readonly Ocupacao[];
}

/** Two shifts that touch are one: a span may cross from one to the other. */
function expedienteDe(turnos: readonly Turno[]): number[] {
  const trechos: number[] = [];
  for (const { inicio, fim } of [...turnos].sort((a, b) => minutosDe(a.inicio) - minutosDe(b.inicio))) {
    const ultimo = trechos.length - 1;
    if (ultimo > 0 && minutosDe(inicio) <= trechos[ultimo]!) trechos[ultimo] = Math.max(trechos[ultimo]!, minutosDe(fim));
    else trechos.push(minutosDe(inicio), minutosDe(fim));
  }
  return trechos;
}

const lidos = new WeakMap<DiaDoTecnico, DiaEmMinutos>();

/** A day is read from its texts once, however many of its times are looked at. */
export function emMinutos(doTecnico: DiaDoTecnico): DiaEmMinutos {
  let lido = lidos.get(doTecnico);
  if (!lido) {
    const { turnos, ocupacoes } = doTecnico;
    const tomados: number[] = [];
    for (const { inicio, fim } of ocupacoes) tomados.push(minutosDe(inicio), minutosDe(fim));
    lido = { expediente: expedienteDe(turnos), tomados, ocupacoes };
    lidos.set(doTecnico, lido);
  }
  return lido;
}

/**
 * The one check of a span for one technician: slots of the grid, picked times and typed times all go through it
 * (SPEC C03). What is most concrete is named first: a booking, then the holiday, the shift, the clock.
 */
export const situacaoDoHorario = (dia: DiaDaAgenda, doTecnico: DiaDoTecnico, { inicio, fim }: Intervalo, agora: Momento): SituacaoDoHorario =>
  situacaoEmMinutos(emMinutos(doTecnico), dia.feriado, minutosDe(inicio), minutosDe(fim), jaPassou(dia.data, inicio, agora));

/** The same for who looks at many spans of a day: from and to in minutes, and whether the beginning has passed. */
export function situacaoEmMinutos(lido: DiaEmMinutos, feriado: string | undefined, de: number, ate: number, passou: boolean): SituacaoDoHorario {
  const ocupacao = ocupacaoEm(lido, de, ate);
  if (!ocupacao) {
    const estado = estadoLivreDe(lido, feriado, de, ate, passou);
    return { estado, titulo: estado === 'feriado' ? feriado : undefined, local: undefined, ocupacao: undefined };
  }
  const { tipo, titulo, local, inicio, fim } = ocupacao;
  return { estado: tipo, titulo, local, ocupacao: { inicio, fim } };
}

/** Only its state, for who looks at very many. */
export function estadoEmMinutos(lido: DiaEmMinutos, feriado: string | undefined, de: number, ate: number, passou: boolean): EstadoDeFaixa {
  return ocupacaoEm(lido, de, ate)?.tipo ?? estadoLivreDe(lido, feriado, de, ate, passou);
}

/** What a span is that no booking takes. */
function estadoLivreDe({ expediente }: DiaEmMinutos, feriado: string | undefined, de: number, ate: number, passou: boolean): EstadoDeFaixa {
  if (feriado !== undefined) return 'feriado';
  for (let i = 0; i < expediente.length; i += 2) if (expediente[i]! <= de && expediente[i + 1]! >= ate) return passou ? 'passado' : 'livre';
  return 'fora-do-expediente';
}

function ocupacaoEm({ tomados, ocupacoes }: DiaEmMinutos, de: number, ate: number): Ocupacao | undefined {
  for (let i = 0; i < tomados.length; i += 2) if (tomados[i]! < ate && tomados[i + 1]! > de) return ocupacoes[i / 2];
  return undefined;
}

/** The technicians of that day who are free for the whole span. */
export const tecnicosLivres = (dia: DiaDaAgenda, intervalo: Intervalo, agora: Momento): Tecnico[] =>
  dia.dias.filter((doTecnico) => situacaoDoHorario(dia, doTecnico, intervalo, agora).estado === 'livre').map(({ tecnico }) => tecnico);

/** Of those who are free for the whole span, who has the fewest bookings that day. */
export function menosOcupado(dia: DiaDaAgenda, intervalo: Intervalo, agora: Momento): Tecnico | undefined {
  const servicos = ({ ocupacoes }: DiaDoTecnico): number => ocupacoes.filter(({ tipo }) => tipo === 'ocupado').length;
  const livres = dia.dias.filter((doTecnico) => situacaoDoHorario(dia, doTecnico, intervalo, agora).estado === 'livre');
  return livres.sort((a, b) => servicos(a) - servicos(b))[0]?.tecnico;
}

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
  const livre = (doTecnico: DiaDoTecnico): boolean => situacaoDoHorario(dia, doTecnico, intervalo, agora).estado === 'livre';
  return dia.dias.some((doTecnico) => (tecnicoId === undefined || doTecnico.tecnico.id === tecnicoId) && livre(doTecnico));
}
