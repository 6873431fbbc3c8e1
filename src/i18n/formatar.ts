import type { DataIso } from '../../sdk/domain/data.js';
import type { Centavos } from '../../sdk/domain/dinheiro.js';
import type { Idioma } from './idioma.js';

/** Made once: a formatter takes milliseconds to make and microseconds to use. */
const moedas = new Map<Idioma, Intl.NumberFormat>();
const datas = new Map<Idioma, Intl.DateTimeFormat>();

const guardado = <K, V>(mapa: Map<K, V>, chave: K, fazer: () => V): V => {
  const valor = mapa.get(chave) ?? fazer();
  mapa.set(chave, valor);
  return valor;
};

/** `9990` is "R$ 99,90". */
export const formatarMoeda = (centavos: Centavos, idioma: Idioma): string =>
  guardado(moedas, idioma, () => new Intl.NumberFormat(idioma, { style: 'currency', currency: 'BRL', currencyDisplay: 'narrowSymbol' })).format(centavos / 100);

/** `2026-11-26` is "26/11/2026". A calendar day has no zone. */
export const formatarData = (data: DataIso, idioma: Idioma): string =>
  guardado(datas, idioma, () => new Intl.DateTimeFormat(idioma, { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' })).format(
    new Date(`${data}T00:00:00Z`),
  );
