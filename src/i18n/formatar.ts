import type { DataIso } from '../../sdk/domain/data.js';
import type { Centavos } from '../../sdk/domain/dinheiro.js';
import type { Idioma } from './idioma.js';

/** Made once: a formatter takes milliseconds to make and microseconds to use. */
const moedas = new Map<Idioma, Intl.NumberFormat>();
const datas = new Map<string, Intl.DateTimeFormat>();

const guardado = <K, V>(mapa: Map<K, V>, chave: K, fazer: () => V): V => {
  const valor = mapa.get(chave) ?? fazer();
  mapa.set(chave, valor);
  return valor;
};

/** `9990` is "R$ 99,90". */
export const formatarMoeda = (centavos: Centavos, idioma: Idioma): string =>
  guardado(moedas, idioma, () => new Intl.NumberFormat(idioma, { style: 'currency', currency: 'BRL', currencyDisplay: 'narrowSymbol' })).format(centavos / 100);

const FORMAS_DE_DATA = {
  curta: { day: '2-digit', month: '2-digit', year: 'numeric' },
  longa: { dateStyle: 'full' },
  dia: { weekday: 'short', day: '2-digit', month: '2-digit' },
  periodo: { dateStyle: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type FormaDeData = Exclude<keyof typeof FORMAS_DE_DATA, 'periodo'>;

const formatoDe = (idioma: Idioma, forma: keyof typeof FORMAS_DE_DATA): Intl.DateTimeFormat =>
  guardado(datas, `${idioma} ${forma}`, () => new Intl.DateTimeFormat(idioma, { ...FORMAS_DE_DATA[forma], timeZone: 'UTC' }));

const meiaNoite = (data: DataIso): Date => new Date(`${data}T00:00:00Z`);

/** `2026-11-26` is "26/11/2026", `longa` "quinta-feira, 26 de novembro de 2026", `dia` "qui., 26/11". A calendar day has no zone. */
export const formatarData = (data: DataIso, idioma: Idioma, forma: FormaDeData = 'curta'): string => formatoDe(idioma, forma).format(meiaNoite(data));

/** "22 – 28 de novembro de 2026". */
export const formatarPeriodo = (de: DataIso, ate: DataIso, idioma: Idioma): string => formatoDe(idioma, 'periodo').formatRange(meiaNoite(de), meiaNoite(ate));
