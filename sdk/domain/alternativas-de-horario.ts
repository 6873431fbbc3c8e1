import type { DiaDaAgenda, Vaga } from './agenda.js';
import { horaDe, minutosDe, type Hora } from './data.js';
import { iniciosDoDia } from './faixas-da-agenda.js';
import { podeComecar, type Momento } from './situacao-do-horario.js';

/** What is wished: a time and how long it takes, in minutes. */
export interface HorarioDesejado {
  readonly inicio: Hora;
  readonly duracao: number;
  /** Absent: whoever is free, and the place is the role's. */
  readonly tecnicoId?: string | undefined;
}

/**
 * The free times of the day that are nearest to the wish, nearest first; of two equally near ones the earlier first
 * (SPEC C07). Only beginnings of slots are offered.
 */
export function alternativasDeHorario(
  dia: DiaDaAgenda,
  { inicio, duracao, tecnicoId }: HorarioDesejado,
  { agora, minutosDoSlot, quantas = 3 }: { readonly agora: Momento; readonly minutosDoSlot: number; readonly quantas?: number },
): Vaga[] {
  const distancia = (hora: Hora): number => Math.abs(minutosDe(hora) - minutosDe(inicio));
  const tecnico = tecnicoId ?? (dia.alvo.tipo === 'tecnico' ? dia.alvo.id : undefined);
  const quem = tecnico === undefined ? { cargoId: dia.alvo.id } : { tecnicoId: tecnico };
  return iniciosDoDia(dia, minutosDoSlot)
    .filter((hora) => podeComecar(dia, { inicio: hora, duracao, tecnicoId: tecnico }, agora))
    .sort((a, b) => distancia(a) - distancia(b))
    .slice(0, quantas)
    .map((hora) => ({ data: dia.data, inicio: hora, fim: horaDe(minutosDe(hora) + duracao), ...quem }));
}
