import type { Textos } from '../textos.js';

const ptBR = {
  /** Sunday first. */
  dias: ['domingo', 'segunda-feira', 'terça-feira', 'quarta-feira', 'quinta-feira', 'sexta-feira', 'sábado'],
  meses: ['janeiro', 'fevereiro', 'março', 'abril', 'maio', 'junho', 'julho', 'agosto', 'setembro', 'outubro', 'novembro', 'dezembro'],
  data: (dia: string, mes: string, ano: string) => `${dia} de ${mes} de ${ano}`,
  diaDoMes: (dia: string, mes: string) => `${dia} de ${mes}`,
  /** From a day to another of the same month. */
  diasDoMes: (de: string, ate: string, mes: string, ano: string) => `${de} – ${ate} de ${mes} de ${ano}`,
  /** The first letters of the day's name; day and month in two digits. */
  curto: (semana: string, dia: string, mes: string) => `${semana}., ${dia}/${mes}`,
};

/** How days are written out. */
export const calendario: Textos<typeof ptBR> = { nome: 'calendario', ptBR };
