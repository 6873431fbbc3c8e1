import * as z from 'zod/mini';
import { objeto, textoOpcional } from './base.js';

export const pedidoDoHistorico = objeto({ cursor: textoOpcional, limite: z.optional(z.coerce.number().check(z.int(), z.gte(1), z.lte(100))) });
