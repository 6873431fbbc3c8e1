import * as z from 'zod/mini';
import { FORMAS_DE_PAGAMENTO } from '../../../domain/forma-de-pagamento.js';
import { ORDENS_DE_PLANOS } from '../../../domain/plano.js';
import { GRUPOS_DE_STATUS } from '../../../domain/status.js';
import { agendamento } from './agenda.js';
import { data, inteiro, listaAberta, objeto, texto, textoOpcional, textos } from './base.js';
import { endereco } from './endereco.js';
import { velocidade } from './oferta.js';

export const formaDePagamento = z.enum(FORMAS_DE_PAGAMENTO);

const servicoDoPlano = z.discriminatedUnion('tipo', [
  objeto({ id: texto, tipo: z.literal('login-radius'), login: texto, dominio: textoOpcional }),
  objeto({ id: texto, tipo: z.literal('email'), endereco: texto, aliases: textos }),
  objeto({ id: texto, tipo: z.literal('ip'), endereco: texto, mac: textoOpcional }),
  objeto({ id: texto, tipo: z.literal('dominio'), dominio: texto }),
  objeto({ id: texto, tipo: z.literal('antivirus'), produto: texto, quantidade: inteiro }),
]);

const TIPOS_DE_SERVICO = servicoDoPlano.def.options.map((opcao) => opcao.def.shape.tipo.def.values[0] as string);

export const planoDoCliente = objeto({
  id: texto,
  versao: texto,
  clienteId: texto,
  oferta: objeto({ id: texto, nome: texto, velocidade: z.optional(velocidade) }),
  enderecoInstalacao: endereco,
  enderecoCobranca: endereco,
  formaDePagamento,
  diaDeVencimento: inteiro,
  preco: inteiro,
  status: objeto({ id: texto, desde: data, ate: z.optional(data) }),
  servicos: listaAberta(servicoDoPlano, TIPOS_DE_SERVICO, 'tipo'),
  criadoEm: texto,
  agendamentoId: textoOpcional,
});

export const filtroDePlanos = objeto({
  grupo: z.enum(GRUPOS_DE_STATUS),
  busca: textoOpcional,
  formaDePagamento: z.optional(formaDePagamento),
  ordem: z.optional(z.enum(ORDENS_DE_PLANOS)),
  direcao: z.optional(z.enum(['asc', 'desc'])),
  cursor: textoOpcional,
  limite: z.optional(z.coerce.number().check(z.int(), z.gte(1), z.lte(100))),
});

export const paginaDePlanos = objeto({
  itens: z.array(planoDoCliente),
  proximo: textoOpcional,
  total: inteiro,
  soma: inteiro,
  contagem: objeto({ ativo: inteiro, inativo: inteiro, cancelado: inteiro }),
});

export const planoAdicionado = objeto({ plano: planoDoCliente, agendamento: z.optional(agendamento) });
