import * as z from 'zod/mini';
import { inteiro, objeto, texto, textoOpcional, textos } from './base.js';
import { exigencia } from './oferta.js';
import { planoDoCliente, servicoDoPlano } from './plano.js';

export const tipoDeIp = z.enum(['ipv4', 'ipv6', 'bloco']);

export const opcoesDeServico = objeto({
  loginRadius: z.optional(objeto({ dominio: exigencia, dominios: textos })),
  email: z.optional(objeto({ dominios: textos })),
  ip: z.optional(objeto({ faixas: z.array(objeto({ tipo: tipoDeIp, rede: texto, prefixo: z.optional(inteiro), livres: textos })) })),
  hospedagem: z.optional(
    objeto({ produtos: z.array(objeto({ id: texto, nome: texto, preco: inteiro, descricao: textoOpcional, servidoresDeNomes: textos })) }),
  ),
  registro: z.optional(objeto({ periodos: z.array(inteiro) })),
  antivirus: z.optional(objeto({ produtos: z.array(objeto({ id: texto, nome: texto, preco: inteiro, maximo: inteiro })) })),
});

export const disponibilidadeDeDominio = objeto({
  dominio: texto,
  estado: z.enum(['disponivel', 'indisponivel', 'invalido', 'desconhecido']),
  motivo: textoOpcional,
  precoPorAno: z.optional(inteiro),
  periodos: z.array(inteiro),
});

export const servicoGravado = objeto({ plano: planoDoCliente, servico: servicoDoPlano, chaves: z.optional(textos) });
