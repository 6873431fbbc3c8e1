import * as z from 'zod/mini';
import { inteiro, logico, objeto, texto, textoOpcional, textos } from './base.js';
import { velocidade } from './oferta.js';
import { tipoDeIp } from './servicos.js';

const ip = objeto({ tipo: z.literal('ip'), tipoDeIp, endereco: texto, mac: textoOpcional, velocidade: z.optional(velocidade) });

export const novoServico = z.discriminatedUnion('tipo', [
  objeto({ tipo: z.literal('login-radius'), login: texto, dominio: textoOpcional, senha: texto }),
  objeto({ tipo: z.literal('email'), login: texto, dominio: texto, senha: texto, aliases: textos }),
  ip,
  objeto({ tipo: z.literal('dominio'), dominio: texto, produtoId: texto, email: logico }),
  objeto({ tipo: z.literal('registrar-dominio'), dominio: texto, anos: inteiro }),
  objeto({ tipo: z.literal('antivirus'), produtoId: texto, quantidade: inteiro }),
]);

export const edicaoDeServico = z.discriminatedUnion('tipo', [
  objeto({ tipo: z.literal('login-radius'), login: texto, dominio: textoOpcional }),
  objeto({ tipo: z.literal('email'), aliases: textos }),
  ip,
  objeto({ tipo: z.literal('dominio'), produtoId: texto, email: logico }),
  objeto({ tipo: z.literal('antivirus'), quantidade: inteiro }),
]);

export const novaSenha = objeto({ senha: texto });
