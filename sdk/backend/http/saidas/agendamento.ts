import * as z from 'zod/mini';
import type { PortaDoAgendamento } from '../../portas/agendamento.js';
import { diaDaAgenda } from '../esquemas/agenda.js';
import { planoAgendado, situacaoDoAgendamento } from '../esquemas/agendamento.js';
import type { Saidas } from './saida.js';

export const saidas = {
  diasDaAgenda: z.array(diaDaAgenda),
  agendamento: situacaoDoAgendamento,
  agendar: planoAgendado,
  reagendar: planoAgendado,
  removerAgendamento: planoAgendado,
} as const satisfies Saidas<PortaDoAgendamento>;
