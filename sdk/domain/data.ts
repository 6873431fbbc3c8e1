/** A day in the provider's calendar, `yyyy-mm-dd`. */
export type DataIso = string;
/** A time of day in the provider's zone, `HH:mm`, 24 hours. */
export type Hora = string;
/** An instant, ISO 8601 with offset or `Z`. */
export type Instante = string;

const FORMA_DE_DATA = /^(\d{4})-(\d{2})-(\d{2})$/;
const FORMA_DE_HORA = /^([01]\d|2[0-3]):([0-5]\d)$/;
const MILIS_POR_DIA = 86_400_000;

/** Whether the text is a day that exists (`2026-02-29` is not). */
export function dataValida(data: string): boolean {
  const partes = FORMA_DE_DATA.exec(data);
  if (!partes) return false;
  const utc = new Date(`${data}T00:00:00Z`);
  return !Number.isNaN(utc.getTime()) && utc.toISOString().slice(0, 10) === data;
}

export const horaValida = (hora: string): boolean => FORMA_DE_HORA.test(hora);

/** Minutes since midnight; `'08:30'` is 510. The hour must be valid. */
export const minutosDe = (hora: Hora): number => 600 * algarismo(hora, 0) + 60 * algarismo(hora, 1) + 10 * algarismo(hora, 3) + algarismo(hora, 4);

/** By code, not by `Number`: an agenda of 200 technicians reads thousands of times. */
const algarismo = (texto: string, i: number): number => texto.charCodeAt(i) - 48;

/** `510` is `'08:30'`. Beyond midnight it stays at `'23:59'`: an appointment never crosses the day. */
export function horaDe(minutos: number): Hora {
  const dentro = Math.min(Math.max(Math.trunc(minutos), 0), 1439);
  return `${String(Math.trunc(dentro / 60)).padStart(2, '0')}:${String(dentro % 60).padStart(2, '0')}`;
}

/** Civil arithmetic: no zone, so no daylight saving can shift it. */
export const somarDias = (data: DataIso, dias: number): DataIso => new Date(Date.parse(`${data}T00:00:00Z`) + dias * MILIS_POR_DIA).toISOString().slice(0, 10);

/** The same day of another month; a day that it does not have becomes its last one (`2026-01-31` + 1 is `2026-02-28`). */
export function somarMeses(data: DataIso, meses: number): DataIso {
  const [ano, mes, dia] = data.split('-').map(Number) as [number, number, number];
  const ultimo = new Date(Date.UTC(ano, mes + meses, 0));
  ultimo.setUTCDate(Math.min(dia, ultimo.getUTCDate()));
  return ultimo.toISOString().slice(0, 10);
}

export const diasEntre = (de: DataIso, ate: DataIso): number => Math.round((Date.parse(`${ate}T00:00:00Z`) - Date.parse(`${de}T00:00:00Z`)) / MILIS_POR_DIA);

/** 0 is Sunday … 6 is Saturday. */
export const diaDaSemana = (data: DataIso): number => new Date(`${data}T00:00:00Z`).getUTCDay();

const RELOGIOS = new Map<string, Intl.DateTimeFormat>();

/** `Temporal`, as far as it is used here; engines of before 2025 have none. */
interface ComTemporal {
  readonly Temporal?: { readonly Instant: { fromEpochMilliseconds(milis: number): { toZonedDateTimeISO(fuso: string): { toString(): string } } } };
}

/** An instant as ISO 8601 on the wall of a zone. */
function textoNaParede(agora: Date, fuso: string): string {
  // A page's first `Intl.DateTimeFormat` takes 30 ms and more: it reads the data of every locale. `Temporal` reads the zone's.
  const { Temporal } = globalThis as ComTemporal;
  if (Temporal) return Temporal.Instant.fromEpochMilliseconds(agora.getTime()).toZonedDateTimeISO(fuso).toString();
  // 'sv-SE' is the one locale whose short form is ISO 8601 in every engine.
  const relogio = RELOGIOS.get(fuso) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: fuso, dateStyle: 'short', timeStyle: 'short' });
  RELOGIOS.set(fuso, relogio);
  return relogio.format(agora);
}

/** The day and the time that a clock on the provider's wall shows at `agora`. */
export function relogioDeParede(agora: Date, fuso: string): { data: DataIso; hora: Hora } {
  const texto = textoNaParede(agora, fuso);
  return { data: texto.slice(0, 10), hora: texto.slice(11, 16) };
}

/** The same day some years later; 29 February falls on the 28th where there is none. */
export function somarAnos(data: DataIso, anos: number): DataIso {
  const alvo = `${String(Number(data.slice(0, 4)) + anos).padStart(4, '0')}${data.slice(4)}`;
  return dataValida(alvo) ? alvo : `${alvo.slice(0, 8)}28`;
}
