import type { DiaDaAgenda, DiaDoTecnico, Tecnico } from './agenda.js';
import { horaDe, minutosDe, type DataIso, type Hora } from './data.js';
import { podeComecar, situacaoDoHorario, type EstadoDeFaixa, type Momento, type SituacaoDoHorario } from './situacao-do-horario.js';

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
}

const SLOT_PADRAO = 30;
/** Shown when nobody works that day: an empty sheet would say less. */
const DIA_COMERCIAL = { de: minutosDe('08:00'), ate: minutosDe('18:00') };

/** The slots' beginnings, from the first to the last thing that happens that day, on whole slots. */
export function iniciosDoDia(dia: DiaDaAgenda, minutosDoSlot: number): Hora[] {
  const slot = minutosDoSlot > 0 ? minutosDoSlot : SLOT_PADRAO;
  const intervalos = dia.dias.flatMap(({ turnos, ocupacoes }) => [...turnos, ...ocupacoes]);
  const vazio = intervalos.length === 0;
  const de = vazio ? DIA_COMERCIAL.de : Math.min(...intervalos.map(({ inicio }) => minutosDe(inicio)));
  const ate = vazio ? DIA_COMERCIAL.ate : Math.max(...intervalos.map(({ fim }) => minutosDe(fim)));
  const inicios: Hora[] = [];
  for (let minuto = Math.floor(de / slot) * slot; minuto < ate; minuto += slot) inicios.push(horaDe(minuto));
  return inicios;
}

/** Rank of the reason that "Qualquer técnico" gives when nobody is free: the one that could have been otherwise first. */
const MOTIVOS: readonly EstadoDeFaixa[] = ['livre', 'passado', 'ocupado', 'bloqueado', 'feriado', 'fora-do-expediente'];

/** Of several technicians' states, the one to show for all of them together. */
export const estadoComum = (estados: readonly EstadoDeFaixa[]): EstadoDeFaixa => MOTIVOS.find((motivo) => estados.includes(motivo)) ?? 'fora-do-expediente';

/** Turns a day of the agenda into slots with a state each, ready to be shown (SPEC C04). */
export function faixasDoDia(dia: DiaDaAgenda, { minutosDoSlot, agora, duracao }: OpcoesDeFaixas): FaixasDoDia {
  const slot = minutosDoSlot > 0 ? minutosDoSlot : SLOT_PADRAO;
  const inicios = iniciosDoDia(dia, slot);
  const minutos = duracao !== undefined && duracao > 0 ? duracao : slot;
  const faixa = (doTecnico: DiaDoTecnico, inicio: Hora): Faixa => {
    const fim = horaDe(minutosDe(inicio) + slot);
    const situacao = situacaoDoHorario(dia, doTecnico, { inicio, fim }, agora);
    const cabe = podeComecar(dia, { inicio, duracao: minutos, tecnicoId: doTecnico.tecnico.id }, agora);
    return { inicio, fim, ...situacao, cabe };
  };
  const colunas = dia.dias.map((doTecnico) => ({ tecnico: doTecnico.tecnico, faixas: inicios.map((inicio) => faixa(doTecnico, inicio)) }));
  const qualquer = dia.alvo.tipo === 'cargo' ? inicios.map((inicio, i) => unir(dia, inicio, slot, colunas, i)) : undefined;
  return { data: dia.data, feriado: dia.feriado, inicios, colunas, qualquer };
}

function unir(dia: DiaDaAgenda, inicio: Hora, slot: number, colunas: readonly ColunaDaAgenda[], indice: number): FaixaDeQualquer {
  const faixas = colunas.flatMap(({ faixas: todas }) => todas[indice] ?? []);
  const livres = faixas.filter(({ cabe }) => cabe).length;
  const estado = estadoComum(faixas.map((faixa) => faixa.estado));
  return { inicio, fim: horaDe(minutosDe(inicio) + slot), estado, titulo: estado === 'feriado' ? dia.feriado : undefined, livres, cabe: livres > 0 };
}
