import type { DiaDaAgenda, Tecnico } from './agenda.js';
import { diaDaSemana, somarDias, type DataIso, type Hora } from './data.js';
import { faixasDoDia, iniciosDosDias, type DiasProntos, type EspecieDeFaixa, type Faixa } from './faixas-da-agenda.js';
import type { Momento } from './situacao-do-horario.js';

/** How much of the agenda is looked at. */
export type PeriodoDaAgenda = 'dia' | 'semana';

/** Which technicians of a role are looked at: those of a town, those who have a skill. */
export interface FiltroDeTecnicos {
  readonly cidade?: string | undefined;
  readonly habilidade?: string | undefined;
}

/** One column of the sheet: of one technician, or of all together ("Qualquer técnico", no `tecnico`). */
export interface ColunaDaFolha {
  readonly data: DataIso;
  readonly tecnico: Tecnico | undefined;
  readonly feriado: string | undefined;
  /** `livres`: only of "Qualquer técnico". */
  readonly faixas: readonly (Faixa & { readonly livres?: number | undefined })[];
}

/** What is shown side by side: technicians on one day, or the days of one week (SPEC C02, C05). Every column has the same slots. */
export interface FolhaDaAgenda {
  readonly dias: readonly DataIso[];
  readonly inicios: readonly Hora[];
  readonly colunas: readonly ColunaDaFolha[];
  /** What the technicians' slots are, each kind at least once: what a legend has to explain. */
  readonly especies: readonly EspecieDeFaixa[];
}

/** What a sheet is made with. */
export interface OpcoesDaFolha {
  readonly minutosDoSlot: number;
  readonly agora: Momento;
  readonly duracao: number | undefined;
  readonly filtro: FiltroDeTecnicos;
}

const filtroVazio = ({ cidade, habilidade }: FiltroDeTecnicos): boolean => !cidade && !habilidade;

const passa = ({ cidade, habilidades = [] }: Tecnico, filtro: FiltroDeTecnicos): boolean =>
  (!filtro.cidade || cidade === filtro.cidade) && (!filtro.habilidade || habilidades.includes(filtro.habilidade));

/** The day with only the technicians that are looked at. A technician's own day is never filtered. */
export const filtrarDia = (dia: DiaDaAgenda, filtro: FiltroDeTecnicos): DiaDaAgenda =>
  dia.alvo.tipo === 'tecnico' || filtroVazio(filtro) ? dia : { ...dia, dias: dia.dias.filter(({ tecnico }) => passa(tecnico, filtro)) };

/** What the technicians of these days can be filtered by; a filter with one value only is none. */
export function filtrosDe(dias: readonly DiaDaAgenda[]): { readonly cidades: readonly string[]; readonly habilidades: readonly string[] } {
  const [cidades, habilidades] = [new Set<string>(), new Set<string>()];
  for (const { alvo, dias: doDia } of dias) {
    if (alvo.tipo !== 'cargo') continue;
    for (const { tecnico } of doDia) {
      if (tecnico.cidade !== undefined) cidades.add(tecnico.cidade);
      tecnico.habilidades?.forEach((habilidade) => habilidades.add(habilidade));
    }
  }
  const varios = (valores: ReadonlySet<string>): string[] => (valores.size > 1 ? [...valores].sort() : []);
  return { cidades: varios(cidades), habilidades: varios(habilidades) };
}

/** The seven days of the week that `data` lies in. `primeiroDia`: 0 is Sunday … 6 is Saturday. */
export function semanaDe(data: DataIso, primeiroDia: number): DataIso[] {
  const inicio = somarDias(data, -((diaDaSemana(data) - primeiroDia + 7) % 7));
  return Array.from({ length: 7 }, (_, i) => somarDias(inicio, i));
}

/**
 * Puts days side by side. One day: "Qualquer técnico" first (only for a role), then each technician. Several: each day
 * is one column, of the technician or, for a role, of all together.
 */
export function folhaDaAgenda(dias: readonly DiaDaAgenda[], { filtro, ...opcoes }: OpcoesDaFolha, prontas?: DiasProntos): FolhaDaAgenda {
  const olhados = dias.map((dia) => filtrarDia(dia, filtro));
  const inicios = iniciosDosDias(olhados, opcoes.minutosDoSlot);
  const faixas = olhados.map((dia) => faixasDoDia(dia, { ...opcoes, inicios, prontas }));
  const colunas = faixas.flatMap(({ data, feriado, colunas: cada, qualquer }): ColunaDaFolha[] => {
    if (!qualquer) return [...cada];
    const todos = { data, feriado, tecnico: undefined, faixas: qualquer };
    return faixas.length === 1 ? [todos, ...cada] : [todos];
  });
  return { dias: dias.map(({ data }) => data), inicios, colunas, especies: faixas.flatMap(({ especies }) => especies) };
}
