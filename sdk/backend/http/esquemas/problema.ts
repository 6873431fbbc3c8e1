import * as z from 'zod/mini';
import { numero, objeto, texto, textoOpcional } from './base.js';

/** One entry of `fieldErrors`. Read generously: a refusal that cannot be shown helps nobody. */
export const erroDeCampo = objeto({
  pointer: texto,
  code: texto,
  severity: textoOpcional,
  values: z.optional(z.catchall(objeto({}), z.union([texto, numero]))),
});

/** One entry of `regras`, read as generously. */
export const regraQuebrada = objeto({ id: texto, nome: texto, efeito: texto, mensagem: texto, campo: texto });
