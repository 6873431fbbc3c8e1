import type { DiaDaAgenda, DiaDoTecnico, Tecnico } from './agenda.js';
import { horaDe, minutosDe, type DataIso, type Hora } from './data.js';
import {
  emMinutos,
  intervaloDe,
  jaPassou,
  situacaoEmMinutos,
  type DiaEmMinutos,
  type EstadoDeFaixa,
  type Momento,
  type SituacaoDoHorario,
} from './situacao-do-horario.js';

/** One slot of one technician. `cabe`: what is to be booked can begin here and fits. */
export interface Faixa extends SituacaoDoHorario {
  readonly inicio: Hora;
  readonly fim: Hora;
  readonly cabe: boolean;
}

/** One slot of "Qualquer técnico". `livres`: how many technicians can begin here and have the whole time. */
export interface FaixaDeQualquer extends Faixa {
  readonly livres: number;
}

/** A technician's column. */
export interface ColunaDaAgenda {
  readonly tecnico: Tecnico;
  readonly faixas: readonly Faixa[];
}

/** A day as a grid: every column has the same slots. */
export interface FaixasDoDia {
  readonly data: DataIso;
  readonly feriado?: string | undefined;
  readonly inicios: readonly Hora[];
  readonly colunas: readonly ColunaDaAgenda[];
  /** The merged column; only for a role (SPEC C02). */
  readonly qualquer?: readonly FaixaDeQualquer[] | undefined;
}

export interface OpcoesDeFaixas {
  /** Minutes of a slot. */
  readonly minutosDoSlot: number;
  readonly agora: Momento;
  /** Minutes of what is to be booked; one slot unless told. */
  readonly duracao?: number | undefined;
  /** The slots' beginnings, where several days share one sheet; the day's own unless told. */
  readonly inicios?: readonly Hora[] | undefined;
  /** Slots made before with the same options: a technician's day that is still the same object is not looked at again. */
  readonly prontas?: WeakMap<DiaDoTecnico, readonly Faixa[]> | undefined;
}

const SLOT_PADRAO = 30;
/** Shown when nobody works that day: an empty sheet would say less. */
const DIA_COMERCIAL = { inicio: '08:00', fim: '18:00' };

const slotDe = (minutosDoSlot: number): number => (minutosDoSlot > 0 ? minutosDoSlot : SLOT_PADRAO);

/** The slots' beginnings, from the first to the last thing that happens on one of the days, on whole slots. */
export function iniciosDosDias(dias: readonly DiaDaAgenda[], minutosDoSlot: number): Hora[] {
  const slot = slotDe(minutosDoSlot);
  let primeiro = '24:00';
  let ultimo = '';
  // Times of one form compare as texts.
  const esticar = ({ inicio, fim }: { readonly inicio: Hora; readonly fim: Hora }): void => {
    if (inicio < primeiro) primeiro = inicio;
    if (fim > ultimo) ultimo = fim;
  };
  for (const { dias: doDia } of dias) {
    for (const { turnos, ocupacoes } of doDia) {
      turnos.forEach(esticar);
      ocupacoes.forEach(esticar);
    }
  }
  if (ultimo === '') esticar(DIA_COMERCIAL);
  const inicios: Hora[] = [];
  for (let minuto = Math.floor(minutosDe(primeiro) / slot) * slot; minuto < minutosDe(ultimo); minuto += slot) inicios.push(horaDe(minuto));
  return inicios;
}

/** The slots' beginnings of one day. */
export const iniciosDoDia = (dia: DiaDaAgenda, minutosDoSlot: number): Hora[] => iniciosDosDias([dia], minutosDoSlot);

/** Rank of the reason that "Qualquer técnico" gives when nobody is free: the one that could have been otherwise first. */
const MOTIVOS: readonly EstadoDeFaixa[] = ['livre', 'passado', 'ocupado', 'bloqueado', 'feriado', 'fora-do-expediente'];

const POSTO = Object.fromEntries(MOTIVOS.map((motivo, i) => [motivo, i])) as Readonly<Record<EstadoDeFaixa, number>>;

/** Of several technicians' states, the one to show for all of them together. */
export const estadoComum = (estados: readonly EstadoDeFaixa[]): EstadoDeFaixa => MOTIVOS.find((motivo) => estados.includes(motivo)) ?? 'fora-do-expediente';

/** Turns a day of the agenda into slots with a state each, ready to be shown (SPEC C04). */
export function faixasDoDia(dia: DiaDaAgenda, opcoes: OpcoesDeFaixas): FaixasDoDia {
  const { minutosDoSlot, agora, duracao, inicios = iniciosDoDia(dia, minutosDoSlot), prontas = new WeakMap() } = opcoes;
  const slot = slotDe(minutosDoSlot);
  const minutos = duracao !== undefined && duracao > 0 ? duracao : slot;
  const medidas = inicios.map((inicio) => medir(dia, inicio, slot, minutos, agora));
  const faixasDe = (doTecnico: DiaDoTecnico): readonly Faixa[] => {
    const pronta = prontas.get(doTecnico);
    if (pronta?.length === medidas.length && pronta[0]?.inicio === inicios[0]) return pronta;
    const lido = emMinutos(doTecnico);
    const faixas = medidas.map((medida) => faixaDe(lido, dia.feriado, medida));
    prontas.set(doTecnico, faixas);
    return faixas;
  };
  const colunas = dia.dias.map((doTecnico) => ({ tecnico: doTecnico.tecnico, faixas: faixasDe(doTecnico) }));
  const qualquer = dia.alvo.tipo === 'cargo' ? medidas.map((medida, i) => unir(dia, colunas, medida, i)) : undefined;
  return { data: dia.data, feriado: dia.feriado, inicios, colunas, qualquer };
}

/** What a slot is for every column alike, in minutes. */
interface Medida {
  readonly inicio: Hora;
  readonly fim: Hora;
  readonly de: number;
  readonly ate: number;
  /** Where what is to be booked ends when it begins here; undefined beyond midnight. */
  readonly ateOFim: number | undefined;
  readonly passou: boolean;
}

function medir({ data }: DiaDaAgenda, inicio: Hora, slot: number, minutos: number, agora: Momento): Medida {
  const de = minutosDe(inicio);
  const todo = intervaloDe(inicio, minutos);
  const fim = horaDe(de + slot);
  return { inicio, fim, de, ate: minutosDe(fim), ateOFim: todo && minutosDe(todo.fim), passou: jaPassou(data, inicio, agora) };
}

function faixaDe(lido: DiaEmMinutos, feriado: string | undefined, { inicio, fim, de, ate, ateOFim, passou }: Medida): Faixa {
  const { estado, titulo, local, ocupacao } = situacaoEmMinutos(lido, feriado, de, ate, passou);
  // What ends in the slot's own time is not decided by the slot: half of it may be taken, the other half free.
  const pode = ateOFim !== undefined && (estado === 'livre' || ateOFim < ate);
  const cabe = pode && (ateOFim === ate || situacaoEmMinutos(lido, feriado, de, ateOFim, passou).estado === 'livre');
  return { inicio, fim, estado, titulo, local, ocupacao, cabe };
}

/** "Qualquer técnico": what the columns have in common in one slot. */
function unir(dia: DiaDaAgenda, colunas: readonly ColunaDaAgenda[], { inicio, fim }: Medida, indice: number): FaixaDeQualquer {
  let livres = 0;
  let motivo = MOTIVOS.length - 1;
  for (const { faixas } of colunas) {
    const faixa = faixas[indice];
    if (!faixa) continue;
    if (faixa.cabe) livres += 1;
    motivo = Math.min(motivo, POSTO[faixa.estado]);
  }
  const estado = MOTIVOS[motivo] ?? 'fora-do-expediente';
  return { inicio, fim, estado, titulo: estado === 'feriado' ? dia.feriado : undefined, livres, cabe: livres > 0 };
}
