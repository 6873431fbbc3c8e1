import * as z from 'zod/mini';
import { ACOES } from '../../../domain/acao.js';
import { FORMAS_DE_PAGAMENTO } from '../../../domain/forma-de-pagamento.js';
import { CAPACIDADES, type Capacidade } from '../../../domain/configuracao.js';
import { PERMISSOES, type Permissao } from '../../../domain/permissao.js';
import { GRUPOS_DE_STATUS } from '../../../domain/status.js';
import { acertado, nomesConhecidos, inteiro, logico, objeto, texto, textoOpcional, textos } from './base.js';

const cada = <K extends string, V>(nomes: readonly K[], esquema: V): Record<K, V> => Object.fromEntries(nomes.map((nome) => [nome, esquema])) as Record<K, V>;

export const operador = objeto({ id: texto, nome: texto });

const efeito = z.optional(z.enum(['permitir', 'desabilitar', 'esconder']));
const permissoes = objeto(cada<Permissao, typeof efeito>(PERMISSOES, efeito));

// An older backend does not name what came later: it cannot do it.
const capacidade = z.optional(logico) as unknown as typeof logico;
const SEM_CAPACIDADES = cada<Capacidade, boolean>(CAPACIDADES, false);
const capacidades = acertado(objeto(cada<Capacidade, typeof capacidade>(CAPACIDADES, capacidade)), (ditas) => ({ ...SEM_CAPACIDADES, ...ditas }));

const statusDePlano = objeto({
  id: texto,
  descricao: texto,
  grupo: z.enum(GRUPOS_DE_STATUS),
  acesso: z.enum(['livre', 'reduzido', 'bloqueado']),
  fatura: z.union([logico, z.enum(['configuravel'])]),
  permiteOS: logico,
  permite: nomesConhecidos(ACOES),
  proximos: textos,
  // An action that this copy does not know still means: not by "Mudar Status".
  porAcao: z.optional(z.enum(ACOES)),
  aoTerminar: textoOpcional,
});

const configuracao = objeto({
  prestadora: objeto({ nome: texto, fuso: texto, porte: z.enum(['micro', 'ppp', 'grande']) }),
  formasDePagamento: nomesConhecidos(FORMAS_DE_PAGAMENTO),
  diasDeVencimento: z.array(inteiro),
  statusDePlano: z.array(statusDePlano),
  loginRadiusObrigatorio: logico,
  bloquearAcentosEmLogin: logico,
  exigirDominioComPonto: z.enum(['erro', 'aviso', 'nao']),
  celularObrigatorio: logico,
  operadorasDeTelefone: textos,
  mostraProtocoloDeCancelamento: z.optional(logico),
  minutosDoSlot: inteiro,
  primeiroDiaDaSemana: z.optional(inteiro),
});

export const sessao = objeto({ operador, permissoes, configuracao, capacidades });
