import type { AlvoDeAgenda, DiaDaAgenda, NovoAgendamento, Vaga } from '../../domain/agenda.js';
import { dataValida, horaDe, horaValida, minutosDe, type DataIso } from '../../domain/data.js';
import type { Falta } from '../../domain/falta.js';
import type { Momento } from '../../domain/situacao-do-horario.js';
import { faltasDasHoras, verificarHorario } from '../../domain/verificar-horario.js';

/** As typed. Technician and role are both kept, so that going back to the other one loses nothing. */
export interface RascunhoDeAgendamento {
  readonly alvoTipo: AlvoDeAgenda['tipo'];
  readonly tecnicoId?: string | undefined;
  readonly cargoId?: string | undefined;
  readonly data?: DataIso | undefined;
  /** "Hr. Ini" and "Hr. Fin" as typed; `HH:mm` when they are right. */
  readonly hrIni?: string | undefined;
  readonly hrFin?: string | undefined;
  readonly contatoId?: string | undefined;
  readonly observacao?: string | undefined;
}

/** The most that "Observação" takes. */
export const OBSERVACAO_LONGA = 500;

/** Whose agenda the draft means; undefined while nobody is chosen. */
export function alvoDo({ alvoTipo, tecnicoId, cargoId }: RascunhoDeAgendamento): AlvoDeAgenda | undefined {
  const id = alvoTipo === 'tecnico' ? tecnicoId : cargoId;
  return id ? { tipo: alvoTipo, id } : undefined;
}

/** Minutes between the two times, if both stand and are in order (SPEC C02). */
export function minutosDigitados({ hrIni, hrFin }: RascunhoDeAgendamento): number | undefined {
  if (!hrIni || !hrFin || !horaValida(hrIni) || !horaValida(hrFin) || hrFin <= hrIni) return undefined;
  return minutosDe(hrFin) - minutosDe(hrIni);
}

/** Another beginning moves the end along: what was typed as length stays, else the length of the order's type. */
export function comMudanca(rascunho: RascunhoDeAgendamento, mudanca: Partial<RascunhoDeAgendamento>, duracao: number): RascunhoDeAgendamento {
  const novo = { ...rascunho, ...mudanca };
  const { hrIni } = mudanca;
  if (!hrIni || !horaValida(hrIni) || 'hrFin' in mudanca) return novo;
  return { ...novo, hrFin: horaDe(minutosDe(hrIni) + (minutosDigitados(rascunho) ?? duracao)) };
}

/** What a time of the agenda makes of the draft. A technician's column books the technician (SPEC C02). */
export const comVaga = (rascunho: RascunhoDeAgendamento, { data, inicio, fim, tecnicoId, cargoId }: Vaga): RascunhoDeAgendamento => ({
  ...rascunho,
  ...(tecnicoId ? { alvoTipo: 'tecnico' as const, tecnicoId } : { alvoTipo: 'cargo' as const, cargoId }),
  data,
  hrIni: inicio,
  hrFin: fim,
});

/** An appointment that was there before, as a draft. */
export const rascunhoDe = (valor: Partial<NovoAgendamento> | undefined): RascunhoDeAgendamento => ({
  alvoTipo: valor?.cargoId && !valor.tecnicoId ? 'cargo' : 'tecnico',
  tecnicoId: valor?.tecnicoId,
  cargoId: valor?.cargoId,
  data: valor?.data,
  hrIni: valor?.inicio,
  hrFin: valor?.fim,
  contatoId: valor?.contatoId,
  observacao: valor?.observacao,
});

/** The draft as what is sent; undefined while something required is missing or malformed. */
export function valorDo(rascunho: RascunhoDeAgendamento): NovoAgendamento | undefined {
  const alvo = alvoDo(rascunho);
  const { data, hrIni, hrFin, contatoId } = rascunho;
  if (!alvo || !data || !dataValida(data) || !hrIni || !hrFin || minutosDigitados(rascunho) === undefined) return undefined;
  const observacao = rascunho.observacao?.trim();
  return {
    data,
    inicio: hrIni,
    fim: hrFin,
    ...(alvo.tipo === 'tecnico' ? { tecnicoId: alvo.id } : { cargoId: alvo.id }),
    ...(contatoId ? { contatoId } : {}),
    ...(observacao ? { observacao } : {}),
  };
}

/** What the form must know to judge a draft. */
export interface ContextoDoAgendamento {
  readonly agora: Momento;
  /** The day of the draft's target, once it is there. */
  readonly dia: DiaDaAgenda | undefined;
  /** Whether empty required fields count already: only after the operator wants to go on. */
  readonly cobrado: boolean;
}

/** What "Avançar" still needs (SPEC C01). With the day at hand, the times are checked against it (SPEC C03). */
export function faltasDoAgendamento(rascunho: RascunhoDeAgendamento, { agora, dia, cobrado }: ContextoDoAgendamento): Falta[] {
  const alvo = alvoDo(rascunho);
  const { data, observacao = '' } = rascunho;
  const faltas: Falta[] = [];
  if (cobrado) {
    const vazios = { alvoId: !alvo, data: !data, hrIni: !rascunho.hrIni, hrFin: !rascunho.hrFin };
    for (const [campo, vazio] of Object.entries(vazios)) if (vazio) faltas.push({ campo, codigo: 'obrigatorio' });
  }
  if (data && !dataValida(data)) faltas.push({ campo: 'data', codigo: 'data-invalida' });
  else if (data && data < agora.data) faltas.push({ campo: 'data', codigo: 'data-passada' });
  else if (dia) faltas.push(...verificarHorario(dia, { ...rascunho, tecnicoId: alvo?.tipo === 'tecnico' ? alvo.id : undefined }, agora));
  if (!faltas.some(({ campo }) => campo === 'hrIni' || campo === 'hrFin')) faltas.push(...faltasDasHoras(rascunho));
  if (observacao.length > OBSERVACAO_LONGA) faltas.push({ campo: 'observacao', codigo: 'texto-longo', valores: { maximo: OBSERVACAO_LONGA } });
  return faltas;
}
