import type { DiaDaAgenda, DiaDoTecnico, Tecnico } from './agenda.js';
import { horaDe, minutosDe, type DataIso, type Hora } from './data.js';
import {
  emMinutos,
  estadoEmMinutos,
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

/** What a slot can be: its state, and whether what is to be booked can begin in it. */
export type EspecieDeFaixa = Pick<Faixa, 'estado' | 'cabe'>;

/** A technician's column. */
export interface ColunaDaAgenda {
  readonly data: DataIso;
  readonly tecnico: Tecnico;
  readonly feriado: string | undefined;
  readonly faixas: readonly Faixa[];
}

/** A day as a grid: every column has the same slots. */
export interface FaixasDoDia {
  readonly data: DataIso;
  readonly feriado?: string | undefined;
  readonly inicios: readonly Hora[];
  readonly colunas: readonly ColunaDaAgenda[];
  /** What the technicians' slots are, each kind once. */
  readonly especies: readonly EspecieDeFaixa[];
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
  readonly prontas?: DiasProntos | undefined;
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

/** Of several technicians' states, the one to show for all of them together. On a holiday it is the reason, whoever is busy besides. */
export const estadoComum = (estados: readonly EstadoDeFaixa[], feriado: string | undefined): EstadoDeFaixa =>
  feriado === undefined ? (MOTIVOS.find((motivo) => estados.includes(motivo)) ?? 'fora-do-expediente') : 'feriado';

/** Turns a day of the agenda into slots with a state each, ready to be shown (SPEC C04). A technician's slots are made when they are asked for. */
export function faixasDoDia(dia: DiaDaAgenda, opcoes: OpcoesDeFaixas): FaixasDoDia {
  const { minutosDoSlot, agora, duracao, inicios = iniciosDoDia(dia, minutosDoSlot), prontas } = opcoes;
  const { data, feriado } = dia;
  const slot = slotDe(minutosDoSlot);
  const minutos = duracao !== undefined && duracao > 0 ? duracao : slot;
  const pronto = prontas?.get(data);
  const mesmos = pronto && pronto.dia.feriado === feriado && pronto.medidas.length === inicios.length && pronto.medidas[0]?.inicio === inicios[0];
  if (mesmos && pronto.dia === dia) return pronto.faixas;
  const medidas = mesmos ? pronto.medidas : inicios.map((inicio) => medir(dia, inicio, slot, minutos, agora));
  const leituras = dia.dias.map((doTecnico, i) => {
    const lida = mesmos ? pronto.leituras[i] : undefined;
    return lida?.de === doTecnico ? lida : ler(doTecnico, feriado, medidas);
  });
  const colunas = leituras.map((leitura, i) => ({
    data,
    feriado,
    tecnico: dia.dias[i]!.tecnico,
    get faixas() {
      return (leitura.faixas ??= medidas.map((medida, k) => faixaDe(leitura, feriado, medida, k)));
    },
  }));
  const qualquer = dia.alvo.tipo === 'cargo' ? unir(leituras, feriado, medidas) : undefined;
  const faixas = { data, feriado, inicios, colunas, especies: especiesDe(leituras), qualquer };
  prontas?.set(data, { dia, medidas, leituras, faixas });
  return faixas;
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
  /** Slots that nobody's booking takes are alike for every technician: one object of each kind. */
  readonly comuns: Faixa[];
}

/** A technician's day as it was looked at. */
interface LeituraDoTecnico {
  readonly de: DiaDoTecnico;
  readonly dia: DiaEmMinutos;
  /** Of each slot, twice the rank of its state, and one more where what is to be booked can begin. */
  readonly postos: readonly number[];
  faixas?: readonly Faixa[];
}

/** What was looked at before with the same options: a day, or a technician's day, that is still the same object is not looked at again. */
export type DiasProntos = Map<
  DataIso,
  { readonly dia: DiaDaAgenda; readonly medidas: readonly Medida[]; readonly leituras: readonly LeituraDoTecnico[]; readonly faixas: FaixasDoDia }
>;

function medir({ data }: DiaDaAgenda, inicio: Hora, slot: number, minutos: number, agora: Momento): Medida {
  const de = minutosDe(inicio);
  const todo = intervaloDe(inicio, minutos);
  const fim = horaDe(de + slot);
  return { inicio, fim, de, ate: minutosDe(fim), ateOFim: todo && minutosDe(todo.fim), passou: jaPassou(data, inicio, agora), comuns: [] };
}

function ler(de: DiaDoTecnico, feriado: string | undefined, medidas: readonly Medida[]): LeituraDoTecnico {
  const dia = emMinutos(de);
  const postos: number[] = [];
  for (let i = 0; i < medidas.length; i++) {
    const { de: inicio, ate, ateOFim, passou } = medidas[i]!;
    const estado = estadoEmMinutos(dia, feriado, inicio, ate, passou);
    // What ends in the slot's own time is not decided by the slot: half of it may be taken, the other half free.
    const pode = ateOFim !== undefined && (estado === 'livre' || ateOFim < ate);
    const cabe = pode && (ateOFim === ate || estadoEmMinutos(dia, feriado, inicio, ateOFim, passou) === 'livre');
    postos.push(2 * POSTO[estado] + (cabe ? 1 : 0));
  }
  return { de, dia, postos };
}

function faixaDe({ dia, postos }: LeituraDoTecnico, feriado: string | undefined, { inicio, fim, de, ate, passou, comuns }: Medida, i: number): Faixa {
  const posto = postos[i]!;
  const comum = comuns[posto];
  if (comum) return comum;
  const { estado, titulo, local, ocupacao } = situacaoEmMinutos(dia, feriado, de, ate, passou);
  const faixa = { inicio, fim, estado, titulo, local, ocupacao, cabe: posto % 2 === 1 };
  if (!ocupacao) comuns[posto] = faixa;
  return faixa;
}

/** "Qualquer técnico": what the columns have in common in each slot. */
function unir(leituras: readonly LeituraDoTecnico[], feriado: string | undefined, medidas: readonly Medida[]): FaixaDeQualquer[] {
  const livres = medidas.map(() => 0);
  const melhores = medidas.map(() => 2 * MOTIVOS.length);
  for (const { postos } of leituras) {
    for (let i = 0; i < postos.length; i++) {
      const posto = postos[i]!;
      if (posto % 2 === 1) livres[i]! += 1;
      if (posto < melhores[i]!) melhores[i] = posto;
    }
  }
  return medidas.map(({ inicio, fim }, i) => {
    const estado = feriado === undefined ? (MOTIVOS[Math.floor(melhores[i]! / 2)] ?? 'fora-do-expediente') : 'feriado';
    return { inicio, fim, estado, titulo: feriado, livres: livres[i]!, cabe: livres[i]! > 0 };
  });
}

function especiesDe(leituras: readonly LeituraDoTecnico[]): EspecieDeFaixa[] {
  const vistos: boolean[] = [];
  for (const { postos } of leituras) for (const posto of postos) vistos[posto] = true;
  return MOTIVOS.flatMap((estado, i) => [false, true].flatMap((cabe) => (vistos[2 * i + Number(cabe)] ? { estado, cabe } : [])));
}
