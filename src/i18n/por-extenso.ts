import { diaDaSemana, type DataIso } from '../../sdk/domain/data.js';
import type { LocaleController } from '../controllers/locale-controller.js';
import { calendario } from './pt-BR/calendario.js';

// Not by `Intl.DateTimeFormat`: the first one of a page takes 30 ms and more, and these are wanted for its first paint.

/** Year, name of the month, day of the month without a zero before it. */
function partesDe(data: DataIso, meses: readonly string[]): readonly [ano: string, mes: string, dia: string] {
  const [ano = '', mes, dia] = data.split('-');
  return [ano, meses[Number(mes) - 1] ?? '', String(Number(dia))];
}

/** `2026-11-26` is "quinta-feira, 26 de novembro de 2026". */
export function diaPorExtenso(locale: LocaleController, data: DataIso): string {
  const t = locale.t(calendario);
  const [ano, mes, dia] = partesDe(data, t.meses);
  return `${t.dias[diaDaSemana(data)]}, ${t.data(dia, mes, ano)}`;
}

/** `2026-11-26` is "qui., 26/11". */
export function diaDaSemanaE(locale: LocaleController, data: DataIso): string {
  const t = locale.t(calendario);
  return t.curto(t.dias[diaDaSemana(data)]?.slice(0, 3) ?? '', data.slice(8), data.slice(5, 7));
}

/** "22 – 28 de novembro de 2026". */
export function periodoPorExtenso(locale: LocaleController, de: DataIso, ate: DataIso): string {
  const t = locale.t(calendario);
  const [[ano, mes, dia], [outroAno, outroMes, outroDia]] = [partesDe(de, t.meses), partesDe(ate, t.meses)];
  if (ano === outroAno && mes === outroMes) return t.diasDoMes(dia, outroDia, mes, ano);
  return `${ano === outroAno ? t.diaDoMes(dia, mes) : t.data(dia, mes, ano)} – ${t.data(outroDia, outroMes, outroAno)}`;
}
