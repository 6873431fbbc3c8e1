import * as z from 'zod/mini';
import { ORDENS_DE_PLANOS } from '../../../domain/plano.js';
import { GRUPOS_DE_STATUS } from '../../../domain/status.js';
import { objeto, textoOpcional } from './base.js';
import { formaDePagamento } from './plano.js';

export const filtroDePlanos = objeto({
  grupo: z.enum(GRUPOS_DE_STATUS),
  busca: textoOpcional,
  formaDePagamento: z.optional(formaDePagamento),
  ordem: z.optional(z.enum(ORDENS_DE_PLANOS)),
  direcao: z.optional(z.enum(['asc', 'desc'])),
  cursor: textoOpcional,
  limite: z.optional(z.coerce.number().check(z.int(), z.gte(1), z.lte(100))),
});
