import * as z from 'zod/mini';
import { TIPOS_DE_ENDERECO } from '../../../domain/tipo-de-endereco.js';
import { UFS } from '../../../domain/uf.js';
import { objeto, texto, textoOpcional } from './base.js';

const campos = {
  cep: texto,
  logradouro: texto,
  numero: z.nullable(texto),
  complemento: textoOpcional,
  bairro: texto,
  cidade: texto,
  uf: z.enum(UFS),
  referencia: textoOpcional,
  tipo: z.optional(z.enum(TIPOS_DE_ENDERECO)),
};

export const novoEndereco = objeto(campos);
export const endereco = objeto({ id: texto, ...campos });

export const enderecoDoCep = objeto({
  cep: texto,
  logradouro: z.exactOptional(texto),
  bairro: z.exactOptional(texto),
  cidade: texto,
  uf: z.enum(UFS),
});
