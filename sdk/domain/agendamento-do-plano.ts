import type { Agendamento, DiaDaAgenda } from './agenda.js';
import type { Falta } from './falta.js';
import type { PlanoDoCliente } from './plano.js';

/** Why an appointment is taken off, from the provider's own list. */
export interface MotivoDeRemocao {
  readonly id: string;
  readonly descricao: string;
}

/** What "Agendamento" of an existing plan starts from (SPEC C08). */
export interface SituacaoDoAgendamento {
  /** Absent: the plan has none. */
  readonly agendamento?: Agendamento | undefined;
  readonly motivosDeRemocao: readonly MotivoDeRemocao[];
}

/** Taking an appointment off: a registered reason and a note (DOMINIO §4). */
export interface RemocaoDeAgendamento {
  readonly motivoId: string;
  readonly nota: string;
}

/** The plan as it is now, with its appointment if it has one. */
export interface PlanoAgendado {
  readonly plano: PlanoDoCliente;
  readonly agendamento?: Agendamento | undefined;
}

/** Characters of the note, without the blanks around it. DOMINIO §4. */
export const NOTA_MINIMA = 10;
export const NOTA_MAXIMA = 500;

/** What is wrong with a removal; the backend says the same. */
export function faltasDaRemocao({ motivoId, nota }: RemocaoDeAgendamento, motivos: readonly MotivoDeRemocao[]): Falta[] {
  const faltas: Falta[] = [];
  if (!motivoId) faltas.push({ campo: 'motivoId', codigo: 'obrigatorio' });
  else if (!motivos.some(({ id }) => id === motivoId)) faltas.push({ campo: 'motivoId', codigo: 'opcao-indisponivel' });
  const { length } = nota.trim();
  if (length === 0) faltas.push({ campo: 'nota', codigo: 'obrigatorio' });
  else if (length < NOTA_MINIMA) faltas.push({ campo: 'nota', codigo: 'texto-curto', valores: { minimo: NOTA_MINIMA } });
  else if (length > NOTA_MAXIMA) faltas.push({ campo: 'nota', codigo: 'texto-longo', valores: { maximo: NOTA_MAXIMA } });
  return faltas;
}

/** An appointment's own time, as far as it tells it from others. */
export type TempoDoAgendamento = Pick<Agendamento, 'data' | 'inicio' | 'fim' | 'tecnicoId'>;

/** The day as if that appointment were not there: whoever moves it may overlap the time that it has now. */
export function semAgendamento(dia: DiaDaAgenda, exceto: TempoDoAgendamento | undefined): DiaDaAgenda {
  if (exceto?.data !== dia.data) return dia;
  const dias = dia.dias.map((doTecnico) => {
    if (doTecnico.tecnico.id !== exceto.tecnicoId) return doTecnico;
    const proprio = doTecnico.ocupacoes.findIndex(({ inicio, fim, tipo }) => tipo === 'ocupado' && inicio === exceto.inicio && fim === exceto.fim);
    return proprio < 0 ? doTecnico : { ...doTecnico, ocupacoes: doTecnico.ocupacoes.filter((_, i) => i !== proprio) };
  });
  return { ...dia, dias };
}
