import * as z from 'zod/mini';
import type { PortaDaVida } from '../../portas/vida.js';
import { oferta } from '../esquemas/oferta.js';
import { planoDoCliente } from '../esquemas/plano.js';
import { dadosDoCancelamento, limiteDeDesbloqueio, limitesDeSuspensao, planoCancelado } from '../esquemas/vida.js';
import type { Saidas } from './saida.js';

export const saidas = {
  mudarStatus: planoDoCliente,
  dadosDoCancelamento,
  cancelarPlano: planoCancelado,
  limiteDeDesbloqueio,
  desbloquearEmConfianca: planoDoCliente,
  limitesDeSuspensao,
  suspenderPlano: planoDoCliente,
  ofertasParaMudar: z.array(oferta),
  mudarPlano: planoDoCliente,
} as const satisfies Saidas<PortaDaVida>;
