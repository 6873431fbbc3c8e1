import { faltasDaConta, type ContaBancaria } from './conta-bancaria.js';
import type { DataIso } from './data.js';
import { dataValida } from './data.js';
import type { Centavos } from './dinheiro.js';
import { documentoValido } from './documento.js';
import type { Falta } from './falta.js';
import type { FormaDePagamento } from './forma-de-pagamento.js';
import { telefoneValido } from './telefone.js';

/** A card that the backend keeps; its number never passes through us. */
export interface CartaoSalvo {
  readonly id: string;
  readonly bandeira: string;
  /** Last four digits. */
  readonly final: string;
  /** `yyyy-mm` */
  readonly validade: string;
}

/** What the host's own card element hands over in `cartao-tokenizado`. */
export interface CartaoTokenizado {
  readonly token: string;
  readonly bandeira: string;
  readonly final: string;
  readonly validade: string;
}

/** Who pays, when it may be somebody else than the client. */
export interface Titular {
  readonly nome: string;
  /** CPF or CNPJ, no punctuation. */
  readonly documento: string;
}

/** "Detalhes da Cobrança", by form (DOMINIO §3). */
export type DetalhesDaCobranca =
  | { readonly forma: 'boleto' }
  | { readonly forma: 'cartao-credito'; readonly cartao: { readonly salvoId: string } | CartaoTokenizado }
  | { readonly forma: 'debito-conta'; readonly conta: ContaBancaria; readonly titular: Titular; readonly consentimento: boolean }
  | { readonly forma: 'debito-telefone'; readonly operadora: string; readonly telefone: string; readonly titular: string }
  | {
      readonly forma: 'pix-automatico';
      readonly inicio: DataIso;
      readonly periodicidade: 'mensal' | 'trimestral' | 'semestral' | 'anual';
      /** Fixed value **or** minimum, never both. */
      readonly valor: { readonly tipo: 'fixo' | 'minimo'; readonly centavos: Centavos };
      readonly retentativa: 'nenhuma' | '3-em-7-dias';
    };

/** As typed: one flat record, so that going back to another form of payment loses nothing. */
export interface RascunhoDeCobranca {
  readonly forma?: FormaDePagamento | undefined;
  /** The saved card that was chosen, or what the host's own element handed over. */
  readonly cartao?: CartaoSalvo | CartaoTokenizado | undefined;
  readonly conta?: Partial<ContaBancaria> | undefined;
  /** The operator confirms a check digit that our arithmetic refuses. */
  readonly digitoConfirmado?: boolean | undefined;
  readonly titularEhCliente?: boolean | undefined;
  readonly titular?: Partial<Titular> | undefined;
  readonly consentimento?: boolean | undefined;
  readonly operadora?: string | undefined;
  readonly telefone?: string | undefined;
  readonly titularDoTelefone?: string | undefined;
  readonly pix?:
    | {
        readonly inicio?: DataIso | undefined;
        readonly periodicidade?: 'mensal' | 'trimestral' | 'semestral' | 'anual' | undefined;
        readonly tipo?: 'fixo' | 'minimo' | undefined;
        readonly centavos?: Centavos | undefined;
        readonly retentativa?: 'nenhuma' | '3-em-7-dias' | undefined;
      }
    | undefined;
}

/** What "Avançar" still needs of the payment form. `formas`: those that the backend offers. */
export function faltasDaCobranca(cobranca: RascunhoDeCobranca, contexto: { readonly formas: readonly FormaDePagamento[]; readonly hoje: DataIso }): Falta[] {
  if (!cobranca.forma) return [{ campo: 'forma', codigo: 'obrigatorio' }];
  if (!contexto.formas.includes(cobranca.forma)) return [{ campo: 'forma', codigo: 'opcao-indisponivel' }];
  switch (cobranca.forma) {
    case 'boleto':
      return [];
    case 'cartao-credito':
      return faltasDoCartao(cobranca, contexto.hoje);
    case 'debito-conta':
      return [
        ...faltasDaConta(cobranca.conta ?? {}, { ignorarDigito: cobranca.digitoConfirmado === true }).map((f) => ({ ...f, campo: `conta.${f.campo}` })),
        ...faltasDoTitular(cobranca),
      ];
    case 'debito-telefone':
      return faltasDoTelefone(cobranca);
    case 'pix-automatico':
      return faltasDoPix(cobranca, contexto.hoje);
  }
}

function faltasDoCartao({ cartao }: RascunhoDeCobranca, hoje: DataIso): Falta[] {
  if (!cartao) return [{ campo: 'cartao', codigo: 'obrigatorio' }];
  return cartao.validade < hoje.slice(0, 7) ? [{ campo: 'cartao', codigo: 'cartao-vencido' }] : [];
}

function faltasDoTitular({ titularEhCliente = true, titular, consentimento }: RascunhoDeCobranca): Falta[] {
  if (titularEhCliente) return [];
  const faltas: Falta[] = [];
  if (!titular?.nome?.trim()) faltas.push({ campo: 'titular.nome', codigo: 'obrigatorio' });
  if (!titular?.documento) faltas.push({ campo: 'titular.documento', codigo: 'obrigatorio' });
  else if (!documentoValido(titular.documento)) faltas.push({ campo: 'titular.documento', codigo: 'documento-invalido' });
  if (!consentimento) faltas.push({ campo: 'consentimento', codigo: 'consentimento' });
  return faltas;
}

function faltasDoTelefone(cobranca: RascunhoDeCobranca): Falta[] {
  const faltas: Falta[] = [];
  if (!cobranca.operadora) faltas.push({ campo: 'operadora', codigo: 'obrigatorio' });
  if (!cobranca.telefone) faltas.push({ campo: 'telefone', codigo: 'obrigatorio' });
  else if (!telefoneValido(cobranca.telefone)) faltas.push({ campo: 'telefone', codigo: 'telefone-invalido' });
  if (!cobranca.titularDoTelefone?.trim()) faltas.push({ campo: 'titularDoTelefone', codigo: 'obrigatorio' });
  return faltas;
}

function faltasDoPix({ pix = {} }: RascunhoDeCobranca, hoje: DataIso): Falta[] {
  const faltas: Falta[] = [];
  if (pix.centavos === undefined) faltas.push({ campo: 'pix.centavos', codigo: 'obrigatorio' });
  else if (!Number.isInteger(pix.centavos) || pix.centavos <= 0) faltas.push({ campo: 'pix.centavos', codigo: 'valor-invalido' });
  if (!pix.inicio) faltas.push({ campo: 'pix.inicio', codigo: 'obrigatorio' });
  else if (!dataValida(pix.inicio)) faltas.push({ campo: 'pix.inicio', codigo: 'data-invalida' });
  else if (pix.inicio < hoje) faltas.push({ campo: 'pix.inicio', codigo: 'data-passada' });
  return faltas;
}

/** The typed record as what is sent. Call it only when `faltasDaCobranca` finds nothing. */
export function detalhesDaCobranca(cobranca: RascunhoDeCobranca, cliente: Titular): DetalhesDaCobranca {
  switch (cobranca.forma) {
    case 'cartao-credito':
      return { forma: 'cartao-credito', cartao: 'token' in cobranca.cartao! ? cobranca.cartao : { salvoId: cobranca.cartao!.id } };
    case 'debito-conta': {
      const proprio = cobranca.titularEhCliente ?? true;
      const titular = proprio ? cliente : { nome: cobranca.titular!.nome!, documento: cobranca.titular!.documento! };
      return { forma: 'debito-conta', conta: cobranca.conta as ContaBancaria, titular, consentimento: proprio || cobranca.consentimento === true };
    }
    case 'debito-telefone':
      return { forma: 'debito-telefone', operadora: cobranca.operadora!, telefone: cobranca.telefone!, titular: cobranca.titularDoTelefone! };
    case 'pix-automatico': {
      const { inicio, periodicidade = 'mensal', tipo = 'fixo', centavos, retentativa = '3-em-7-dias' } = cobranca.pix ?? {};
      return { forma: 'pix-automatico', inicio: inicio!, periodicidade, valor: { tipo, centavos: centavos! }, retentativa };
    }
    default:
      return { forma: 'boleto' };
  }
}
