import type { Acao } from './acao.js';

/** The three groups of the "Planos" tab. Manual 5.4 Obs1. */
export const GRUPOS_DE_STATUS = ['ativo', 'inativo', 'cancelado'] as const;
export type GrupoDeStatus = (typeof GRUPOS_DE_STATUS)[number];

/** One entry of the ERP's registry of statuses: data, never an enum (DOMINIO §1). */
export interface StatusDePlano {
  readonly id: string;
  readonly descricao: string;
  readonly grupo: GrupoDeStatus;
  readonly acesso: 'livre' | 'reduzido' | 'bloqueado';
  /** Whether it bills; some ERPs make it configurable per plan. */
  readonly fatura: boolean | 'configuravel';
  /** Whether service orders (appointments) may be opened. */
  readonly permiteOS: boolean;
  /** What an operator may do in this status. */
  readonly permite: readonly Acao[];
  /** Ids of the statuses that may follow. Empty is terminal. */
  readonly proximos: readonly string[];
  /** Only this action leads here, never "Mudar Status" (SPEC F07, F10), e.g. because the status ends by itself. */
  readonly porAcao?: Acao | undefined;
  /** A status that ends by itself: id of the one that follows when its last day is over. */
  readonly aoTerminar?: string | undefined;
}

/** The status that a plan is in, as the backend names it, with what the registry knows of it. */
export function statusDe(registro: readonly StatusDePlano[], id: string): StatusDePlano {
  const conhecido = registro.find((status) => status.id === id);
  // A01: an unknown status stands under "Inativos" with its raw name and allows nothing.
  return conhecido ?? { id, descricao: id, grupo: 'inativo', acesso: 'bloqueado', fatura: false, permiteOS: false, permite: [], proximos: [] };
}

/** Whether the web may take a plan from one status to another. A cancelled plan never comes back. Manual 5.4 Obs2. */
export const podeIrPara = (registro: readonly StatusDePlano[], de: string, para: string): boolean => statusDe(registro, de).proximos.includes(para);
