import type { DatePickerDate, DatePickerI18n } from '@vaadin/date-picker';
import { dataValida } from '../../sdk/domain/data.js';
import type { Idioma } from '../i18n/idioma.js';

type Parte = 'day' | 'month' | 'year';

/** Day, month and year in the order of the language, as `LocaleController.data` writes them. */
function ordemDe(idioma: Idioma): Parte[] {
  const partes = new Intl.DateTimeFormat(idioma, { day: '2-digit', month: '2-digit', year: 'numeric' }).formatToParts(0);
  return partes.map(({ type }) => type).filter((tipo): tipo is Parte => tipo === 'day' || tipo === 'month' || tipo === 'year');
}

/** Digits of a typed date, in the order of the language; without a year it is this one, `27` is 2027. */
function separar(texto: string, ordem: readonly Parte[]): Partial<Record<Parte, number>> {
  const corrido = /^(\d{2})(\d{2})(\d{2}|\d{4})?$/.exec(texto);
  const grupos = corrido ? corrido.slice(1).filter(Boolean) : texto.split(/\D+/).filter(Boolean);
  const nomes = grupos.length === 2 ? ordem.filter((parte) => parte !== 'year') : ordem;
  return grupos.length < 2 || grupos.length > 3 ? {} : Object.fromEntries(nomes.map((nome, i) => [nome, Number(grupos[i])]));
}

/** Reads a date as people type it: `26/11/2026`, `26.11.26`, `26-11`, `26112026`. Undefined when it is none. */
export function lerData(texto: string, idioma: Idioma, hoje: Date = new Date()): { day: number; month: number; year: number } | undefined {
  const { day, month, year = hoje.getFullYear() } = separar(texto.trim(), ordemDe(idioma));
  if (day === undefined || month === undefined) return undefined;
  const ano = year < 100 ? 2000 + year : year;
  const iso = `${String(ano).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return dataValida(iso) ? { day, month: month - 1, year: ano } : undefined;
}

/** The words of the calendar's two buttons. */
interface Palavras {
  readonly hoje: string;
  readonly cancelar: string;
}

const feitos = new Map<string, DatePickerI18n>();

/** Names and forms of dates for the calendar, which brings English only. The same language and words give the same object. */
export function i18nDoSeletor(idioma: Idioma, palavras: Palavras): DatePickerI18n {
  const chave = [idioma, palavras.hoje, palavras.cancelar].join(' ');
  const i18n = feitos.get(chave) ?? criarI18n(idioma, palavras);
  feitos.set(chave, i18n);
  return i18n;
}

function criarI18n(idioma: Idioma, palavras: Palavras): DatePickerI18n {
  const ordem = ordemDe(idioma);
  const nomes = (opcoes: Intl.DateTimeFormatOptions, datas: readonly Date[]): string[] =>
    datas.map((data) => new Intl.DateTimeFormat(idioma, { ...opcoes, timeZone: 'UTC' }).format(data));
  const meses = Array.from({ length: 12 }, (_, mes) => new Date(Date.UTC(2026, mes, 15)));
  // 1 February 2026 is a Sunday.
  const semana = Array.from({ length: 7 }, (_, dia) => new Date(Date.UTC(2026, 1, 1 + dia)));
  return {
    monthNames: nomes({ month: 'long' }, meses),
    weekdays: nomes({ weekday: 'long' }, semana),
    weekdaysShort: nomes({ weekday: 'short' }, semana).map((nome) => nome.replace('.', '')),
    firstDayOfWeek: 0,
    today: palavras.hoje,
    cancel: palavras.cancelar,
    referenceDate: '',
    formatDate: ({ day, month, year }: DatePickerDate) => {
      const textos = { day: String(day).padStart(2, '0'), month: String(month + 1).padStart(2, '0'), year: String(year).padStart(4, '0') };
      return ordem.map((parte) => textos[parte]).join('/');
    },
    parseDate: (texto: string) => lerData(texto, idioma),
  };
}
