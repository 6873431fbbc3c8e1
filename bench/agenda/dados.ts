import type { AlvoDeAgenda, DiaDaAgenda, DiaDoTecnico, RecursosDeAgenda } from '../../sdk/domain/agenda.js';
import { diaDaSemana, horaDe, somarDias, type DataIso } from '../../sdk/domain/data.js';

/** What is shown in one measurement: `tecnicos` columns (or the week of one), out of `deTodos` whom the provider has. */
export interface CasoDaAgenda {
  readonly nome: string;
  readonly periodo: 'dia' | 'semana';
  readonly tecnicos: number;
  readonly deTodos: number;
}

export const CASOS: readonly CasoDaAgenda[] = [
  { nome: 'day, 5', periodo: 'dia', tecnicos: 5, deTodos: 5 },
  { nome: 'day, 20', periodo: 'dia', tecnicos: 20, deTodos: 20 },
  { nome: 'day, 50', periodo: 'dia', tecnicos: 50, deTodos: 50 },
  { nome: 'day, 200', periodo: 'dia', tecnicos: 200, deTodos: 200 },
  { nome: 'week of one', periodo: 'semana', tecnicos: 1, deTodos: 1 },
  { nome: 'role, 12 of 48', periodo: 'dia', tecnicos: 12, deTodos: 48 },
];

/** A Wednesday; the clock of the pages stands at its first hour. */
export const DATA: DataIso = '2026-11-25';
export const DE = '07:00';
export const ATE = '20:00';
export const SLOT = 30;

const CARGO = 'instalador';
const TITULOS = ['Instalação', 'Reparo', 'Mudança', 'Retirada', 'Vistoria'];

/** What is booked on a day: its title tells one day, and one week, from the next, which is how a page is seen to have changed. */
export const tituloDe = (data: DataIso): string => `${TITULOS[Number(data.slice(8)) % TITULOS.length]} ${data.slice(8)}/${data.slice(5, 7)}`;

/** What stands above a column: the technician, of a week the day. */
export const cabecalhoDe = ({ periodo }: CasoDaAgenda, i: number, data: DataIso): string =>
  periodo === 'dia' ? tecnico(i).nome : `${DIAS[diaDaSemana(data)]}, ${data.slice(8)}/${data.slice(5, 7)}`;

const DIAS = ['dom.', 'seg.', 'ter.', 'qua.', 'qui.', 'sex.', 'sáb.'];

const tecnico = (i: number) => ({ id: `t-${i}`, nome: `Técnico T-${i + 1}`, cargoId: CARGO, cidade: 'Campinas' });

/** A technician's day: 26 slots of 30 minutes, 8 bookings. */
export function diaDoTecnico(i: number, data: DataIso, primeiro = tituloDe(data)): DiaDoTecnico {
  const ocupacoes = Array.from({ length: 8 }, (_, k) => {
    const de = 7 * 60 + k * 90 + (i % 3) * 30;
    return {
      inicio: horaDe(de),
      fim: horaDe(de + (k % 2 === 0 ? 60 : 30)),
      tipo: 'ocupado' as const,
      titulo: k === 0 ? primeiro : tituloDe(data),
      local: 'Centro',
    };
  });
  return { tecnico: tecnico(i), turnos: [{ inicio: DE, fim: ATE }], ocupacoes };
}

/** A day as a backend answers it. */
export const diaDe = (alvo: AlvoDeAgenda, data: DataIso, tecnicos: number): DiaDaAgenda => ({
  data,
  alvo,
  dias: alvo.tipo === 'tecnico' ? [diaDoTecnico(Number(alvo.id.slice(2)), data)] : Array.from({ length: tecnicos }, (_, i) => diaDoTecnico(i, data)),
});

export const recursosDe = ({ deTodos, tecnicos }: CasoDaAgenda): RecursosDeAgenda => ({
  cargos: [
    { id: CARGO, nome: 'Instalador' },
    { id: 'outro', nome: 'Outro' },
  ],
  tecnicos: Array.from({ length: deTodos }, (_, i) => ({ ...tecnico(i), cargoId: i < tecnicos ? CARGO : 'outro' })),
});

export const alvoDe = ({ periodo }: CasoDaAgenda): AlvoDeAgenda => (periodo === 'semana' ? { tipo: 'tecnico', id: 't-0' } : { tipo: 'cargo', id: CARGO });

/** The days that a page shows from `data` on: the libraries begin the week where ours does. */
export const diasDe = ({ periodo }: CasoDaAgenda, data: DataIso): DataIso[] => {
  if (periodo === 'dia') return [data];
  const domingo = somarDias(data, -diaDaSemana(data));
  return Array.from({ length: 7 }, (_, i) => somarDias(domingo, i));
};

/** Everything that is booked in what a page shows, as events of a calendar library. */
export const eventosDe = (caso: CasoDaAgenda, data: DataIso) =>
  diasDe(caso, data).flatMap((dia) =>
    Array.from({ length: caso.tecnicos }, (_, i) => diaDoTecnico(i, dia)).flatMap(({ tecnico: { id }, ocupacoes }) =>
      ocupacoes.map(({ inicio, fim, titulo }, k) => ({ id: `${dia} ${id} ${k}`, recurso: id, inicio: `${dia}T${inicio}:00`, fim: `${dia}T${fim}:00`, titulo })),
    ),
  );

/** How a page is driven; `contem` looks for a title among the first bookings drawn. */
export interface AgendaDaBancada {
  montar(caso: CasoDaAgenda): void;
  /** Takes the agenda out of the page; it can be mounted again. */
  desmontar(): void;
  proximo(): void;
  /** Gives the first booking of the first column another title. */
  mudarUma(titulo: string): void;
  contem(titulo: string): boolean;
  /** Whether everything has come that the page loads by itself after its first paint. */
  completa(): boolean;
  /** What scrolls sideways; null: everything is in sight. */
  rolo(): Element | null;
}

declare global {
  var agendaDaBancada: AgendaDaBancada;
}
