import * as z from 'zod/mini';
import { inteiro, logico, objeto, texto, textoOpcional } from './base.js';

export const propriedadesDoLogin = objeto({
  conectado: logico,
  desde: textoOpcional,
  ip: textoOpcional,
  mac: textoOpcional,
  nas: textoOpcional,
  porta: textoOpcional,
  ultimaDesconexao: z.optional(objeto({ quando: texto, motivo: textoOpcional })),
  consumo: z.optional(objeto({ recebidos: inteiro, enviados: inteiro })),
});
