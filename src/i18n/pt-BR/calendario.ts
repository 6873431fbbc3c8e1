import type { Textos } from '../textos.js';

/** A day in its parts: `semana` 0 is Sunday, `mes` 0 is January; `dd` and `mm` have two digits. */
export interface PartesDoDia {
  readonly semana: number;
  readonly dia: number;
  readonly mes: number;
  readonly ano: string;
  readonly dd: string;
  readonly mm: string;
}

const dias = ['domingo', 'segunda-feira', 'terça-feira', 'quarta-feira', 'quinta-feira', 'sexta-feira', 'sábado'];
const meses = ['janeiro', 'fevereiro', 'março', 'abril', 'maio', 'junho', 'julho', 'agosto', 'setembro', 'outubro', 'novembro', 'dezembro'];

const data = ({ dia, mes, ano }: PartesDoDia): string => `${dia} de ${meses[mes]} de ${ano}`;

const ptBR = {
  /** "quinta-feira, 26 de novembro de 2026". */
  longo: (d: PartesDoDia): string => `${dias[d.semana]}, ${data(d)}`,
  /** "qui., 26/11". */
  curto: ({ semana, dd, mm }: PartesDoDia): string => `${dias[semana]?.slice(0, 3)}., ${dd}/${mm}`,
  /** "22 – 28 de novembro de 2026". */
  periodo: (de: PartesDoDia, ate: PartesDoDia): string =>
    `${de.ano !== ate.ano ? data(de) : de.mes !== ate.mes ? `${de.dia} de ${meses[de.mes]}` : de.dia} – ${data(ate)}`,
};

/** How days are written out. */
export const calendario: Textos<typeof ptBR> = { nome: 'calendario', ptBR };
