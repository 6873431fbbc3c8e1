import type { calendario as ptBR, PartesDoDia } from '../pt-BR/calendario.js';

const dias = ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'];
const meses = ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'];

const data = ({ dia, mes, ano }: PartesDoDia): string => `${dia} de ${meses[mes]} de ${ano}`;

/** Spanish of written days. */
export const calendario: (typeof ptBR)['ptBR'] = {
  longo: (d) => `${dias[d.semana]}, ${data(d)}`,
  curto: ({ semana, dd, mm }) => `${dias[semana]?.slice(0, 3)}, ${dd}/${mm}`,
  periodo: (de, ate) => {
    if (de.ano !== ate.ano) return `${data(de)} – ${data(ate)}`;
    return de.mes === ate.mes ? `${de.dia}–${data(ate)}` : `${de.dia} de ${meses[de.mes]} – ${data(ate)}`;
  },
};
