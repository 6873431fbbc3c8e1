import * as z from 'zod/mini';
import { inteiro, listaAberta, logico, numero, objeto, texto, textoOpcional } from './base.js';

const comum = { id: texto, nome: texto, obrigatorio: logico, ajuda: textoOpcional };
const inteiroOpcional = z.optional(inteiro);
const numeroOpcional = z.optional(numero);

const campoExtra = z.union([
  objeto({ ...comum, tipo: z.enum(['texto']), maximo: inteiroOpcional, valor: textoOpcional }),
  objeto({ ...comum, tipo: z.enum(['numero']), minimo: numeroOpcional, maximo: numeroOpcional, casas: inteiro, valor: numeroOpcional }),
  objeto({ ...comum, tipo: z.enum(['data']), minimo: textoOpcional, maximo: textoOpcional, valor: textoOpcional }),
  objeto({ ...comum, tipo: z.enum(['lista']), opcoes: z.array(objeto({ id: texto, nome: texto })), valor: textoOpcional }),
  objeto({ ...comum, tipo: z.enum(['sim-nao']), valor: z.optional(logico) }),
  objeto({ ...comum, tipo: z.enum(['segredo']), maximo: inteiroOpcional, definido: logico }),
]);

const TIPOS = campoExtra.def.options.map((opcao) => opcao.def.shape.tipo.options[0] as string);

/** Kinds of field that this SDK does not know are left out. */
export const camposExtra = listaAberta(campoExtra, TIPOS, 'tipo');
