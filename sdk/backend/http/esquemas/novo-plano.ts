import * as z from 'zod/mini';
import { novoAgendamento } from './agenda.js';
import { inteiro, logico, objeto, texto, textoOpcional, textos } from './base.js';

const contaBancaria = objeto({
  banco: texto,
  agencia: texto,
  agenciaDigito: z.exactOptional(texto),
  conta: texto,
  contaDigito: texto,
  operacao: z.exactOptional(texto),
});

const cartaoTokenizado = objeto({ token: texto, bandeira: texto, final: texto, validade: texto });

const debitoEmConta = objeto({
  forma: z.literal('debito-conta'),
  conta: contaBancaria,
  titular: objeto({ nome: texto, documento: texto }),
  consentimento: logico,
});
const pixAutomatico = objeto({
  forma: z.literal('pix-automatico'),
  inicio: texto,
  periodicidade: z.enum(['mensal', 'trimestral', 'semestral', 'anual']),
  valor: objeto({ tipo: z.enum(['fixo', 'minimo']), centavos: inteiro }),
  retentativa: z.enum(['nenhuma', '3-em-7-dias']),
});

/** The payment forms that an authorisation is asked for (SPEC D05). */
export const autorizavel = z.discriminatedUnion('forma', [debitoEmConta, pixAutomatico]);

const detalhesDaCobranca = z.discriminatedUnion('forma', [
  objeto({ forma: z.literal('boleto') }),
  objeto({ forma: z.literal('cartao-credito'), cartao: z.union([objeto({ salvoId: texto }), cartaoTokenizado]) }),
  debitoEmConta,
  objeto({ forma: z.literal('debito-telefone'), operadora: texto, telefone: texto, titular: texto }),
  pixAutomatico,
]);

export const novoPlano = objeto({
  ofertaId: texto,
  enderecoInstalacaoId: texto,
  enderecoCobrancaId: texto,
  loginRadius: z.optional(objeto({ login: texto, dominio: textoOpcional, senha: texto })),
  email: z.optional(objeto({ login: texto, dominio: texto, senha: texto, aliases: textos })),
  contrato: objeto({
    dataDeInicio: texto,
    diaDeVencimento: inteiro,
    taxaDeInstalacao: inteiro,
    parcelasDaTaxa: inteiro,
    validadeMeses: inteiro,
    fidelidadeMeses: inteiro,
  }),
  cobranca: detalhesDaCobranca,
  agendamento: z.optional(novoAgendamento),
  regrasConfirmadas: textos,
});

export const mudancaDaFormaDePagamento = objeto({ cobranca: detalhesDaCobranca, regrasConfirmadas: textos });

export const identificadorDeServico = objeto({ tipo: z.enum(['login-radius', 'email']), login: texto, dominio: textoOpcional });
