import * as z from 'zod/mini';
import { PERIODOS_DO_DIA } from '../../../domain/periodo-do-dia.js';
import { TIPOS_DE_CONTATO } from '../../../domain/tipo-de-contato.js';
import { objeto, texto, textoOpcional } from './base.js';

export const cliente = objeto({
  id: texto,
  nome: texto,
  documento: texto,
  email: textoOpcional,
  telefone: textoOpcional,
  periodoPreferido: z.optional(z.enum(PERIODOS_DO_DIA)),
});

const camposDoContato = {
  nome: texto,
  tipo: z.optional(z.enum(TIPOS_DE_CONTATO)),
  telefone: textoOpcional,
  celular: textoOpcional,
  email: textoOpcional,
};

export const novoContato = objeto(camposDoContato);
export const contato = objeto({ id: texto, ...camposDoContato });

export const cartaoSalvo = objeto({ id: texto, bandeira: texto, final: texto, validade: texto });
