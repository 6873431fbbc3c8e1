import type { DataIso } from '../../sdk/domain/data.js';
import type { Centavos } from '../../sdk/domain/dinheiro.js';
import type { Idioma } from './idioma.js';

/** `9990` is "R$ 99,90". */
export const formatarMoeda = (centavos: Centavos, idioma: Idioma): string =>
  new Intl.NumberFormat(idioma, { style: 'currency', currency: 'BRL', currencyDisplay: 'narrowSymbol' }).format(centavos / 100);

const FORMAS_DE_DATA = {
  curta: { day: '2-digit', month: '2-digit', year: 'numeric' },
  longa: { dateStyle: 'full' },
  dia: { weekday: 'short', day: '2-digit', month: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type FormaDeData = keyof typeof FORMAS_DE_DATA;

/** `2026-11-26` is "26/11/2026", `longa` "quinta-feira, 26 de novembro de 2026", `dia` "qui., 26/11". A calendar day has no zone. */
export const formatarData = (data: DataIso, idioma: Idioma, forma: FormaDeData = 'curta'): string =>
  new Intl.DateTimeFormat(idioma, { ...FORMAS_DE_DATA[forma], timeZone: 'UTC' }).format(new Date(`${data}T00:00:00Z`));
