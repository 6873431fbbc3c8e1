import * as z from 'zod/mini';
import { data, hora, objeto, texto, textoOpcional, textos } from './base.js';

export const alvoDeAgenda = objeto({ tipo: z.enum(['tecnico', 'cargo']), id: texto });

const tecnico = objeto({ id: texto, nome: texto, cargoId: texto, cidade: textoOpcional, habilidades: z.optional(textos) });

export const recursosDeAgenda = objeto({ tecnicos: z.array(tecnico), cargos: z.array(objeto({ id: texto, nome: texto })) });

const turno = { inicio: hora, fim: hora };

export const diaDaAgenda = objeto({
  data,
  alvo: alvoDeAgenda,
  feriado: textoOpcional,
  dias: z.array(
    objeto({
      tecnico,
      turnos: z.array(objeto(turno)),
      ocupacoes: z.array(objeto({ ...turno, tipo: z.enum(['ocupado', 'bloqueado']), titulo: texto, local: textoOpcional })),
    }),
  ),
});

const camposDaVaga = { data, ...turno, tecnicoId: textoOpcional, cargoId: textoOpcional };
const camposDoAgendamento = { ...camposDaVaga, contatoId: textoOpcional, observacao: textoOpcional };

export const vaga = objeto(camposDaVaga);
// What is sent is typed by people: which day or hour is wrong, and how, is for the backend's rules to say.
export const novoAgendamento = objeto({ ...camposDoAgendamento, data: texto, inicio: texto, fim: texto });
export const agendamento = objeto({ ...camposDoAgendamento, id: texto, planoId: texto, inicioEm: texto });
