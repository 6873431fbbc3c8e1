import type { Hora } from './data.js';

/** Parts of the day, as a client says when it suits him (DOMINIO §4). */
export const PERIODOS_DO_DIA = ['manha', 'tarde', 'noite'] as const;
export type PeriodoDoDia = (typeof PERIODOS_DO_DIA)[number];

const TARDE = '12:00';
const NOITE = '18:00';

/** The part of the day in which something begins. */
export const periodoDoDia = (inicio: Hora): PeriodoDoDia => (inicio < TARDE ? 'manha' : inicio < NOITE ? 'tarde' : 'noite');
