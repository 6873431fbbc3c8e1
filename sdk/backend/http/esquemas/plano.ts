import * as z from 'zod/mini';
import { FORMAS_DE_PAGAMENTO } from '../../../domain/forma-de-pagamento.js';
import { TIPOS_DE_ADICAO, type TipoDeAdicao } from '../../../domain/tipo-de-adicao.js';
import { agendamento } from './agenda.js';
import { data, inteiro, listaAberta, logico, objeto, texto, textoOpcional, textos } from './base.js';
import { endereco } from './endereco.js';
import { exigencia, velocidade } from './oferta.js';

export const formaDePagamento = z.enum(FORMAS_DE_PAGAMENTO);

const hospedagem = objeto({ produtoId: texto, produto: texto, email: logico, servidoresDeNomes: textos });

// A union of enums: told apart by its literals it would cost the page half a kilobyte more.
export const servicoDoPlano = z.union([
  objeto({ id: texto, tipo: z.enum(['login-radius']), login: texto, dominio: textoOpcional }),
  objeto({ id: texto, tipo: z.enum(['email']), endereco: texto, aliases: textos }),
  objeto({ id: texto, tipo: z.enum(['ip']), endereco: texto, mac: textoOpcional, velocidade: z.optional(velocidade) }),
  objeto({ id: texto, tipo: z.enum(['dominio']), dominio: texto, hospedagem: z.optional(hospedagem), registradoAte: z.optional(data) }),
  objeto({ id: texto, tipo: z.enum(['antivirus']), produto: texto, produtoId: textoOpcional, quantidade: inteiro }),
]);

const TIPOS_DE_SERVICO = servicoDoPlano.def.options.map((opcao) => opcao.def.shape.tipo.options[0] as string);

const statusNoTempo = objeto({ id: texto, desde: data, ate: z.optional(data) });
const deUmTipo = z.optional(exigencia);
const exigencias = objeto(Object.fromEntries(TIPOS_DE_ADICAO.map((tipo) => [tipo, deUmTipo])) as Record<TipoDeAdicao, typeof deUmTipo>);

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
  status: statusNoTempo,
  programado: z.optional(statusNoTempo),
  servicos: listaAberta(servicoDoPlano, TIPOS_DE_SERVICO, 'tipo'),
  exigencias: z.optional(exigencias),
  criadoEm: texto,
  agendamentoId: textoOpcional,
});

export const paginaDePlanos = objeto({
  itens: z.array(planoDoCliente),
  proximo: textoOpcional,
  total: inteiro,
  soma: inteiro,
  contagem: objeto({ ativo: inteiro, inativo: inteiro, cancelado: inteiro }),
});

export const planoAdicionado = objeto({ plano: planoDoCliente, agendamento: z.optional(agendamento) });
