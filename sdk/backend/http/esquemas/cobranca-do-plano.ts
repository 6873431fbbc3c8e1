import * as z from 'zod/mini';
import { inteiro, objeto, texto } from './base.js';
import { formaDePagamento } from './plano.js';

export const cobrancaDoPlano = objeto({
  forma: formaDePagamento,
  cartao: z.optional(objeto({ bandeira: texto, final: texto, validade: texto })),
  conta: z.optional(objeto({ banco: texto, agencia: texto, conta: texto, titular: texto, documento: texto })),
  telefone: z.optional(objeto({ operadora: texto, numero: texto, titular: texto })),
  pix: z.optional(
    objeto({
      inicio: texto,
      periodicidade: z.enum(['mensal', 'trimestral', 'semestral', 'anual']),
      valor: objeto({ tipo: z.enum(['fixo', 'minimo']), centavos: inteiro }),
      retentativa: z.enum(['nenhuma', '3-em-7-dias']),
    }),
  ),
});
