import { diaDaSemana, type DataIso } from '../../sdk/domain/data.js';
import type { LocaleController } from '../controllers/locale-controller.js';
import { calendario, type PartesDoDia } from './pt-BR/calendario.js';

// Not by `Intl.DateTimeFormat`: the first one of a page takes 30 ms and more, and these are wanted for its first paint.

function partesDe(data: DataIso): PartesDoDia {
  const [ano = '', mm = '', dd = ''] = data.split('-');
  return { semana: diaDaSemana(data), dia: Number(dd), mes: Number(mm) - 1, ano, dd, mm };
}

/** `2026-11-26` is "quinta-feira, 26 de novembro de 2026". */
export const diaPorExtenso = (locale: LocaleController, data: DataIso): string => locale.t(calendario).longo(partesDe(data));

/** `2026-11-26` is "qui., 26/11". */
export const diaDaSemanaE = (locale: LocaleController, data: DataIso): string => locale.t(calendario).curto(partesDe(data));

/** "22 – 28 de novembro de 2026". */
export const periodoPorExtenso = (locale: LocaleController, de: DataIso, ate: DataIso): string => locale.t(calendario).periodo(partesDe(de), partesDe(ate));
