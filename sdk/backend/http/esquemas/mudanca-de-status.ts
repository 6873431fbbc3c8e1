import { objeto, texto, textoOpcional } from './base.js';

export const mudancaDeStatus = objeto({ statusId: texto, motivo: textoOpcional });
