import type { NovaAutorizacao } from './autorizacao-de-debito.js';
import { bancoDe } from './bancos.js';
import type { Cliente } from './cliente.js';
import type { ContratoDeServico } from './contrato-de-servico.js';
import type { DataIso } from './data.js';
import type { Centavos } from './dinheiro.js';
import { formatarDocumento } from './documento.js';
import type { Endereco } from './endereco.js';
import type { FormaDePagamento } from './forma-de-pagamento.js';
import type { ValoresDoImpresso } from './impresso.js';
import { linhasDoEndereco } from './linhas-do-endereco.js';
import type { PlanoDoCliente } from './plano.js';
import { formatarTelefone } from './telefone.js';
import type { PreviaDoVencimento } from './vencimento.js';

/** What a document may tell of; what it is about stands in one of the optional parts. */
export interface FatosDoImpresso {
  readonly prestadora: string;
  readonly operador: string;
  readonly hoje: DataIso;
  readonly cliente: Cliente;
  readonly plano: PlanoDoCliente;
  readonly contrato?: ContratoDeServico | undefined;
  readonly vencimento?: { readonly de: number; readonly para: number; readonly previa: PreviaDoVencimento } | undefined;
  readonly transferencia?: { readonly de: Endereco; readonly para: Endereco; readonly cobrancaTambem: boolean } | undefined;
  readonly autorizacao?: (NovaAutorizacao & { readonly id: string }) | undefined;
}

/** Documents are Brazilian papers: always in Portuguese, whatever the interface speaks. */
const moeda = (centavos: Centavos): string =>
  new Intl.NumberFormat('pt-BR', { style: 'currency', currency: 'BRL' }).format(centavos / 100).replace(/\u00a0/g, ' ');
const data = (dia: DataIso): string => dia.split('-').reverse().join('/');
const porExtenso = (dia: DataIso): string => new Intl.DateTimeFormat('pt-BR', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${dia}T00:00:00Z`));
const dia = (numero: number): string => (numero === 31 ? 'último dia' : String(numero));
const endereco = (um: Endereco): string => [...linhasDoEndereco(um), um.cep.replace(/^(\d{5})/, 'CEP $1-')].join(', ');

const FORMAS: Readonly<Record<FormaDePagamento, string>> = {
  boleto: 'boleto',
  'cartao-credito': 'cartão de crédito',
  'debito-conta': 'débito em conta',
  'debito-telefone': 'débito em conta telefônica',
  'pix-automatico': 'Pix Automático',
};

/**
 * The values of every variable that a model may name (SPEC D02), as texts: the list stands in docs/modelos-de-documento.md.
 * For adapters; what is not known has no value, and its line is left open.
 */
export function valoresDoImpresso(fatos: FatosDoImpresso): ValoresDoImpresso {
  return {
    hoje: data(fatos.hoje),
    'hoje.extenso': porExtenso(fatos.hoje),
    'prestadora.nome': fatos.prestadora,
    'operador.nome': fatos.operador,
    ...doCliente(fatos.cliente),
    ...doPlano(fatos.plano),
    ...(fatos.contrato ? doContrato(fatos.contrato) : {}),
    ...(fatos.vencimento ? doVencimento(fatos.vencimento) : {}),
    ...(fatos.transferencia ? daTransferencia(fatos.transferencia) : {}),
    ...(fatos.autorizacao ? daAutorizacao(fatos.autorizacao) : {}),
  };
}

const doCliente = ({ id, nome, documento, email = '', telefone = '' }: Cliente): ValoresDoImpresso => ({
  'cliente.codigo': id,
  'cliente.nome': nome,
  'cliente.documento': formatarDocumento(documento),
  'cliente.email': email,
  'cliente.telefone': telefone && formatarTelefone(telefone),
});

const doPlano = (plano: PlanoDoCliente): ValoresDoImpresso => ({
  'plano.nome': plano.oferta.nome,
  'plano.velocidade': plano.oferta.velocidade ? `${plano.oferta.velocidade.down}/${plano.oferta.velocidade.up} Mb/s` : '',
  'plano.preco': moeda(plano.preco),
  'plano.vencimento': dia(plano.diaDeVencimento),
  'plano.formaDePagamento': FORMAS[plano.formaDePagamento],
  'plano.enderecoInstalacao': endereco(plano.enderecoInstalacao),
  'plano.enderecoCobranca': endereco(plano.enderecoCobranca),
});

const doContrato = (contrato: ContratoDeServico): ValoresDoImpresso => ({
  'contrato.numero': contrato.numero,
  'contrato.dataDaVenda': data(contrato.dataDaVenda),
  'contrato.taxaDeInstalacao': moeda(contrato.taxaDeInstalacao),
  'contrato.parcelas': String(contrato.parcelas),
  'contrato.validadeMeses': String(contrato.validadeMeses),
});

const doVencimento = ({ de, para, previa }: NonNullable<FatosDoImpresso['vencimento']>): ValoresDoImpresso => ({
  'vencimento.anterior': dia(de),
  'vencimento.novo': dia(para),
  'vencimento.acerto': acertoDe(previa),
  'vencimento.proximaFatura': data(previa.proximaFatura.vencimento),
  'vencimento.valorDaProximaFatura': moeda(previa.proximaFatura.valor),
});

function acertoDe({ acerto, dias }: PreviaDoVencimento): string {
  if (acerto === 0) return 'sem acréscimo nem desconto';
  return `${acerto > 0 ? 'acréscimo' : 'desconto'} de ${moeda(Math.abs(acerto))} por ${Math.abs(dias)} dias`;
}

const daTransferencia = ({ de, para, cobrancaTambem }: NonNullable<FatosDoImpresso['transferencia']>): ValoresDoImpresso => ({
  'transferencia.enderecoAnterior': endereco(de),
  'transferencia.enderecoNovo': endereco(para),
  'transferencia.cobranca': cobrancaTambem ? 'passa para o novo endereço' : 'permanece como está',
});

function daAutorizacao(autorizacao: NonNullable<FatosDoImpresso['autorizacao']>): ValoresDoImpresso {
  const comum = { 'autorizacao.numero': autorizacao.id, 'autorizacao.forma': FORMAS[autorizacao.forma] };
  if (autorizacao.forma === 'pix-automatico') {
    const { inicio, periodicidade, valor } = autorizacao;
    const texto = valor.tipo === 'fixo' ? moeda(valor.centavos) : `a partir de ${moeda(valor.centavos)}`;
    return { ...comum, 'autorizacao.inicio': data(inicio), 'autorizacao.periodicidade': periodicidade, 'autorizacao.valor': texto };
  }
  const { conta, titular } = autorizacao;
  const comDigito = (numero: string, digito: string | undefined): string => (digito ? `${numero}-${digito}` : numero);
  return {
    ...comum,
    'autorizacao.banco': [conta.banco, bancoDe(conta.banco)?.nome].filter(Boolean).join(' – '),
    'autorizacao.agencia': comDigito(conta.agencia, conta.agenciaDigito),
    'autorizacao.conta': comDigito(conta.operacao ? `${conta.operacao}/${conta.conta}` : conta.conta, conta.contaDigito),
    'autorizacao.titular': titular.nome,
    'autorizacao.documentoDoTitular': formatarDocumento(titular.documento),
  };
}
