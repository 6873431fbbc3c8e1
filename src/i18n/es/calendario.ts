import type { calendario as ptBR } from '../pt-BR/calendario.js';

/** Spanish of written days. */
export const calendario: (typeof ptBR)['ptBR'] = {
  dias: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
  meses: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
  data: (dia, mes, ano) => `${dia} de ${mes} de ${ano}`,
  diaDoMes: (dia, mes) => `${dia} de ${mes}`,
  diasDoMes: (de, ate, mes, ano) => `${de}–${ate} de ${mes} de ${ano}`,
  curto: (semana, dia, mes) => `${semana}, ${dia}/${mes}`,
};
