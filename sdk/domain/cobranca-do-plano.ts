import type { CartaoSalvo, DetalhesDaCobranca } from './cobranca.js';
import type { DataIso } from './data.js';
import type { Centavos } from './dinheiro.js';
import { mascararDocumento } from './documento.js';
import type { Falta } from './falta.js';
import type { FormaDePagamento } from './forma-de-pagamento.js';

/**
 * How a plan is paid now, as it may be shown (SPEC F08): numbers by their end only. A backend never gives more; one that
 * keeps no details gives the form alone.
 */
export interface CobrancaDoPlano {
  readonly forma: FormaDePagamento;
  readonly cartao?: { readonly bandeira: string; readonly final: string; readonly validade: string } | undefined;
  /** `conta` and `documento` are masked. */
  readonly conta?:
    { readonly banco: string; readonly agencia: string; readonly conta: string; readonly titular: string; readonly documento: string } | undefined;
  /** `numero` is masked. */
  readonly telefone?: { readonly operadora: string; readonly numero: string; readonly titular: string } | undefined;
  readonly pix?:
    | {
        readonly inicio: DataIso;
        readonly periodicidade: 'mensal' | 'trimestral' | 'semestral' | 'anual';
        readonly valor: { readonly tipo: 'fixo' | 'minimo'; readonly centavos: Centavos };
        readonly retentativa: 'nenhuma' | '3-em-7-dias';
      }
    | undefined;
}

/** What is sent: the new form with its details, and the warning rules that the operator has confirmed. */
export interface MudancaDaFormaDePagamento {
  readonly cobranca: DetalhesDaCobranca;
  readonly regrasConfirmadas: readonly string[];
}

/** The end of a number, enough to know it again: three digits of six or more, fewer of a short one. */
const final = (numero: string): string => `••••${numero.slice(-Math.min(3, Math.floor(numero.length / 2)))}`;

/** Details as they may be kept for showing: no account number, no token, no whole telephone. */
export function mascararCobranca(detalhes: DetalhesDaCobranca, cartoes: readonly CartaoSalvo[]): CobrancaDoPlano {
  const { forma } = detalhes;
  switch (forma) {
    case 'boleto':
      return { forma };
    case 'cartao-credito': {
      const { cartao } = detalhes;
      const achado = 'token' in cartao ? cartao : cartoes.find(({ id }) => id === cartao.salvoId);
      return { forma, ...(achado && { cartao: { bandeira: achado.bandeira, final: achado.final, validade: achado.validade } }) };
    }
    case 'debito-conta': {
      const { conta, titular } = detalhes;
      const { banco, agencia } = conta;
      return { forma, conta: { banco, agencia, conta: final(conta.conta), titular: titular.nome, documento: mascararDocumento(titular.documento) } };
    }
    case 'debito-telefone':
      return { forma, telefone: { operadora: detalhes.operadora, numero: final(detalhes.telefone), titular: detalhes.titular } };
    case 'pix-automatico': {
      const { inicio, periodicidade, valor, retentativa } = detalhes;
      return { forma, pix: { inicio, periodicidade, valor, retentativa } };
    }
  }
}

/** Forms that have no details: to choose one that is there already changes nothing. */
export const faltasDaTroca = (nova: FormaDePagamento | undefined, atual: CobrancaDoPlano): Falta[] =>
  nova === 'boleto' && atual.forma === 'boleto' ? [{ campo: 'cobranca.forma', codigo: 'sem-mudanca' }] : [];
