import { dataValida, diaDaSemana, somarDias } from './data.js';
import type { DataIso } from './data.js';

/** A day on which the agenda names the holiday instead of offering hours (SPEC C04). */
export interface Feriado {
  readonly data: DataIso;
  /** Name in Portuguese, to be shown. */
  readonly nome: string;
  /** Banks close but the law makes no holiday of it (Corpus Christi): a provider may well work on it. */
  readonly soBancario?: true;
}

const ANO_DA_CONSCIENCIA_NEGRA = 2024;

const exigirAno = (ano: number): void => {
  if (!Number.isInteger(ano) || ano < 1583 || ano > 9999) throw new RangeError('the year must be an integer from 1583 to 9999');
};

/**
 * Easter Sunday of a year as `yyyy-mm-dd`, from which the moving holidays are counted. Anonymous Gregorian
 * algorithm (Meeus, Astronomical Algorithms, ch. 8). Throws `RangeError` outside 1583–9999, where it does not hold.
 */
export const pascoa = (ano: number): DataIso => {
  exigirAno(ano);
  const a = ano % 19;
  const b = Math.floor(ano / 100);
  const c = ano % 100;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return new Date(Date.UTC(ano, Math.floor(n / 31) - 1, (n % 31) + 1)).toISOString().slice(0, 10);
};

/**
 * The national holidays of a year in order of date, for the agenda and for bank days (DOMINIO §8; Leis 662/1949,
 * 6.802/1980, 9.093/1995). 20 November is one since 2024 (Lei 14.759/2023). Corpus Christi is marked `soBancario`;
 * Carnival is no holiday and is left to `diaUtilBancario`; municipal ones come from the backend.
 * Throws `RangeError` outside 1583–9999.
 */
export const feriadosNacionais = (ano: number): Feriado[] => {
  const domingo = pascoa(ano);
  const feriados: Feriado[] = [
    { data: `${ano}-01-01`, nome: 'Confraternização Universal' },
    { data: somarDias(domingo, -2), nome: 'Sexta-feira Santa' },
    { data: `${ano}-04-21`, nome: 'Tiradentes' },
    { data: `${ano}-05-01`, nome: 'Dia do Trabalho' },
    { data: somarDias(domingo, 60), nome: 'Corpus Christi', soBancario: true },
    { data: `${ano}-09-07`, nome: 'Independência do Brasil' },
    { data: `${ano}-10-12`, nome: 'Nossa Senhora Aparecida' },
    { data: `${ano}-11-02`, nome: 'Finados' },
    { data: `${ano}-11-15`, nome: 'Proclamação da República' },
    { data: `${ano}-12-25`, nome: 'Natal' },
  ];
  if (ano >= ANO_DA_CONSCIENCIA_NEGRA) {
    feriados.push({ data: `${ano}-11-20`, nome: 'Dia Nacional de Zumbi e da Consciência Negra' });
  }
  return feriados.sort((x, y) => (x.data < y.data ? -1 : 1));
};

/**
 * Tells whether banks settle on a civil date `yyyy-mm-dd` (DOMINIO §8; Resolução CMN 4.880/2020): not on Saturday,
 * Sunday, a national holiday, Corpus Christi, Carnival Monday and Tuesday, nor 31 December.
 * `outrosFeriados` are further dates, e.g. municipal ones, in the same form. What is not a date (or is before 1583)
 * is no business day.
 */
export const diaUtilBancario = (data: DataIso, outrosFeriados: readonly DataIso[] = []): boolean => {
  const ano = Number(data.slice(0, 4));
  if (!dataValida(data) || ano < 1583) return false;
  if (diaDaSemana(data) % 6 === 0 || data.endsWith('-12-31')) return false;
  const domingo = pascoa(ano);
  const carnaval = [somarDias(domingo, -48), somarDias(domingo, -47)];
  return ![...carnaval, ...outrosFeriados, ...feriadosNacionais(ano).map((feriado) => feriado.data)].includes(data);
};
