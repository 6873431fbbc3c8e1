import * as z from 'zod/mini';
import { inteiro, numero, objeto, texto, textoOpcional, textos } from './base.js';

export const exigencia = z.enum(['inativo', 'opcional', 'obrigatorio']);

export const velocidade = objeto({ down: numero, up: numero });

export const oferta = objeto({
  id: texto,
  nome: texto,
  preco: inteiro,
  velocidade: z.optional(velocidade),
  taxaDeInstalacao: inteiro,
  parcelasDaTaxa: inteiro,
  fidelidadeMeses: inteiro,
  validadeMeses: inteiro,
  destaque: textoOpcional,
  etiqueta: objeto({
    nome: texto,
    codigo: texto,
    tecnologia: texto,
    velocidade,
    preco: inteiro,
    fidelidadeMeses: inteiro,
    reajusteMeses: inteiro,
    fonte: texto,
  }),
  servicos: objeto({ loginRadius: exigencia, email: exigencia }),
  dominioNoLogin: exigencia,
  dominios: objeto({ radius: textos, email: textos }),
  statusInicial: texto,
  duracaoDaInstalacao: inteiro,
});
