import * as z from 'zod/mini';
import { logico, numero, objeto, texto } from './base.js';

export const mudancaDosCamposExtra = objeto({
  valores: z.array(objeto({ id: texto, valor: z.nullable(z.union([texto, numero, logico])) })),
  segredos: z.array(objeto({ id: texto, segredo: z.nullable(texto) })),
});
