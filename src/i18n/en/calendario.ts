import type { calendario as ptBR } from '../pt-BR/calendario.js';

/** English of written days. */
export const calendario: (typeof ptBR)['ptBR'] = {
  dias: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  meses: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  data: (dia, mes, ano) => `${mes} ${dia}, ${ano}`,
  diaDoMes: (dia, mes) => `${mes} ${dia}`,
  diasDoMes: (de, ate, mes, ano) => `${mes} ${de} – ${ate}, ${ano}`,
  curto: (semana, dia, mes) => `${semana}, ${mes}/${dia}`,
};
