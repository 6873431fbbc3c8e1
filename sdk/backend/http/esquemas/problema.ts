import * as z from 'zod/mini';
import { inteiro, objeto, texto, textoOpcional } from './base.js';
import { vaga } from './agenda.js';

export const erroDeCampo = objeto({
  pointer: texto,
  code: texto,
  severity: z.optional(z.enum(['erro', 'aviso'])),
  values: z.optional(z.record(texto, z.union([texto, z.number()]))),
});

export const regraQuebrada = objeto({
  id: texto,
  nome: texto,
  efeito: z.enum(['bloqueia', 'avisa']),
  mensagem: texto,
  campo: z.enum(['formaDePagamento', 'diaDeVencimento', 'oferta', 'fidelidadeMeses', 'cidade', 'tipoDeDocumento']),
});

/** The body of every refusal: RFC 9457 with our extensions. The client reads it piece by piece, whatever else is wrong. */
export const problema = objeto({
  type: textoOpcional,
  title: textoOpcional,
  status: z.optional(inteiro),
  detail: textoOpcional,
  code: texto,
  hint: textoOpcional,
  fieldErrors: z.optional(z.array(erroDeCampo)),
  regras: z.optional(z.array(regraQuebrada)),
  alternativas: z.optional(z.array(vaga)),
  atual: z.optional(z.unknown()),
});
