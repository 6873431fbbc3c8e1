import * as z from 'zod/mini';
import { ESTADOS_DA_AUTORIZACAO, FORMAS_AUTORIZADAS } from '../../../domain/autorizacao-de-debito.js';
import { TIPOS_DE_IMPRESSO } from '../../../domain/impresso.js';
import { ESTRATEGIAS_DE_PRO_RATA } from '../../../domain/vencimento.js';
import { data, inteiro, listaAberta, logico, nomesConhecidos, objeto, texto, textoOpcional } from './base.js';
import { novoEndereco } from './endereco.js';
import { autorizavel } from './novo-plano.js';
import { planoDoCliente } from './plano.js';

const tipoDeImpresso = z.enum(TIPOS_DE_IMPRESSO);
const modeloDeImpresso = objeto({ id: texto, nome: texto, tipo: tipoDeImpresso });

export const pedidoDeImpresso = objeto({ tipo: tipoDeImpresso, modeloId: textoOpcional, referenciaId: textoOpcional });
export const impresso = z.union([
  objeto({ titulo: texto, formato: z.enum(['modelo']), html: texto, valores: z.record(texto, texto) }),
  objeto({ titulo: texto, formato: z.enum(['html']), html: texto }),
  objeto({ titulo: texto, formato: z.enum(['pdf']), base64: texto }),
]);

const parDeVencimento = objeto({ dia: inteiro, fechamento: inteiro });
export const opcoesDeVencimento = objeto({
  atual: parDeVencimento,
  opcoes: z.array(parDeVencimento),
  estrategia: z.enum(ESTRATEGIAS_DE_PRO_RATA),
  impedimentos: z.array(objeto({ id: texto, nome: texto, mensagem: texto })),
});
export const novoVencimento = objeto({ dia: inteiro });
const previa = objeto({
  dias: inteiro,
  acerto: inteiro,
  proximaFatura: objeto({ fechamento: data, vencimento: data, valor: inteiro, credito: inteiro }),
  ultimaFatura: z.optional(objeto({ fechamento: data, vencimento: data })),
});
export const vencimentoAlterado = objeto({ plano: planoDoCliente, impressoId: texto, previa });

const camposDoContrato = { numero: texto, dataDaVenda: data, taxaDeInstalacao: inteiro, parcelas: inteiro, validadeMeses: inteiro, modeloId: texto };
export const contratoDeServico = objeto({ id: texto, ...camposDoContrato, emVigor: logico });
export const dadosDoContrato = objeto({ id: textoOpcional, ...camposDoContrato, emVigor: logico });
export const contratosDoPlano = objeto({
  contratos: z.array(contratoDeServico),
  modelos: listaAberta(modeloDeImpresso, TIPOS_DE_IMPRESSO, 'tipo'),
  sugestao: objeto(camposDoContrato),
});
export const contratoSalvo = objeto({ plano: planoDoCliente, contrato: contratoDeServico });

export const autorizacaoDeDebito = objeto({
  id: texto,
  forma: z.enum(FORMAS_AUTORIZADAS),
  estado: z.enum(ESTADOS_DA_AUTORIZACAO),
  desde: texto,
  titular: texto,
  conta: z.optional(objeto({ banco: texto, conta: texto })),
  motivo: textoOpcional,
  proximos: nomesConhecidos(ESTADOS_DA_AUTORIZACAO),
});
export const novaAutorizacao = autorizavel;
export const mudancaDeAutorizacao = objeto({ autorizacaoId: texto, estado: z.enum(ESTADOS_DA_AUTORIZACAO), motivo: textoOpcional });
export const autorizacaoSalva = objeto({ plano: planoDoCliente, autorizacao: autorizacaoDeDebito });

export const transferenciaDeEndereco = objeto({ endereco: novoEndereco, cobrancaTambem: logico });
export const planoComImpresso = objeto({ plano: planoDoCliente, impressoId: texto });
export const correcaoDeEnderecos = objeto({
  instalacao: z.optional(novoEndereco),
  cobranca: z.optional(z.union([novoEndereco, objeto({ enderecoId: texto })])),
});
