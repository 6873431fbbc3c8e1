import type { DiaDaAgenda, Vaga } from './agenda.js';
import { horaDe, minutosDe } from './data.js';
import { iniciosDoDia } from './faixas-da-agenda.js';
import { periodoDoDia, type PeriodoDoDia } from './periodo-do-dia.js';
import { podeComecar, type Momento } from './situacao-do-horario.js';

/** What is looked for. */
export interface BuscaDeHorarios {
  readonly agora: Momento;
  readonly minutosDoSlot: number;
  /** Minutes of what is to be booked. */
  readonly duracao: number;
  readonly quantos: number;
  /** Part of the day that suits the client: what begins in it comes first, the rest only fills up (DOMINIO §4). */
  readonly preferido?: PeriodoDoDia | undefined;
}

/** The next times that are free for one technician for the whole time, in order; those that suit the client before the others. */
export function proximosHorariosNosDias(dias: readonly DiaDaAgenda[], { agora, minutosDoSlot, duracao, quantos, preferido }: BuscaDeHorarios): Vaga[] {
  const vagas = dias.flatMap((dia) => {
    const { tipo, id } = dia.alvo;
    const quem = tipo === 'tecnico' ? { tecnicoId: id } : { cargoId: id };
    return iniciosDoDia(dia, minutosDoSlot)
      .filter((inicio) => podeComecar(dia, { inicio, duracao }, agora))
      .map((inicio): Vaga => ({ data: dia.data, inicio, fim: horaDe(minutosDe(inicio) + duracao), ...quem }));
  });
  const serve = ({ inicio }: Vaga): boolean => preferido === undefined || periodoDoDia(inicio) === preferido;
  return [...vagas.filter(serve), ...vagas.filter((vaga) => !serve(vaga))].slice(0, quantos);
}
