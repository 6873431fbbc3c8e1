import * as z from 'zod/mini';
import { agendamento } from './agenda.js';
import { objeto, texto } from './base.js';
import { planoDoCliente } from './plano.js';

export const situacaoDoAgendamento = objeto({
  agendamento: z.optional(agendamento),
  motivosDeRemocao: z.array(objeto({ id: texto, descricao: texto })),
});

export const planoAgendado = objeto({ plano: planoDoCliente, agendamento: z.optional(agendamento) });

export const remocaoDeAgendamento = objeto({ motivoId: texto, nota: texto });
