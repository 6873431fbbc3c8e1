import * as z from 'zod/mini';
import { objeto, texto, textoOpcional } from './base.js';

export const entradaDoHistorico = objeto({ quando: texto, operador: texto, acao: texto, de: textoOpcional, para: textoOpcional, nota: textoOpcional });

export const paginaDoHistorico = objeto({ itens: z.array(entradaDoHistorico), proximo: textoOpcional });

export const novaNota = objeto({ nota: texto });
