import type { calendario as ptBR, PartesDoDia } from '../pt-BR/calendario.js';

const dias = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const meses = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

const diaDoMes = ({ dia, mes }: PartesDoDia): string => `${meses[mes]} ${dia}`;

/** English of written days. */
export const calendario: (typeof ptBR)['ptBR'] = {
  longo: (d) => `${dias[d.semana]}, ${diaDoMes(d)}, ${d.ano}`,
  curto: ({ semana, dd, mm }) => `${dias[semana]?.slice(0, 3)}, ${mm}/${dd}`,
  periodo: (de, ate) => {
    const inicio = de.ano === ate.ano ? diaDoMes(de) : `${diaDoMes(de)}, ${de.ano}`;
    return `${inicio} – ${de.ano === ate.ano && de.mes === ate.mes ? ate.dia : diaDoMes(ate)}, ${ate.ano}`;
  },
};
