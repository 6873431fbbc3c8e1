import { bancoDe, TAMANHO_MAXIMO_DA_CONTA } from './bancos.js';
import type { Banco } from './bancos.js';
import { digitoDaAgencia, digitoDaConta } from './digito-bancario.js';
import type { CodigoDeFalta, Falta } from './falta.js';

export { digitoDaAgencia, digitoDaConta };

/** The account that "Débito em Conta" charges (SPEC B08, DOMINIO §3, §8). Texts, never numbers: zeros on the left count. */
export interface ContaBancaria {
  /** Clearing code, three digits. */
  readonly banco: string;
  /** Four digits, without the check digit. */
  readonly agencia: string;
  /** Digit, or `X` (001), `P` (237). Required only where the bank checks it. */
  readonly agenciaDigito?: string;
  /** Digits, without the check digit. */
  readonly conta: string;
  /** Digit, or `X` (001), `P` (237). */
  readonly contaDigito: string;
  /** Caixa only: three digits (four on accounts of its newer numbering). */
  readonly operacao?: string;
}

/** A field of the account, as `Falta.campo` names it. */
type Campo = keyof ContaBancaria;
type Valores = Readonly<Record<string, number>>;

const falta = (campo: Campo, codigo: CodigoDeFalta, aviso = false, valores?: Valores): Falta => ({
  campo,
  codigo,
  ...(aviso ? { gravidade: 'aviso' as const } : {}),
  ...(valores ? { valores } : {}),
});

const vazio = (texto: string | undefined): texto is undefined | '' => texto === undefined || texto.trim() === '';
const soDigitos = (texto: string): boolean => /^\d+$/.test(texto);

/**
 * Brings what was typed or pasted to the form that is kept and checked: no punctuation or blanks, check digits in capitals,
 * and, where the bank's accounts have one length, the zeros on the left that people leave out (DOMINIO §8).
 * Call it when a field is left, not on each key.
 */
export const normalizarConta = (conta: Partial<ContaBancaria>): Partial<ContaBancaria> => {
  const limpas = Object.entries(conta).map(([campo, texto]) => [campo, texto.replace(/[.\-/\s]/g, '').toUpperCase()]);
  const limpa = Object.fromEntries(limpas) as Partial<ContaBancaria>;
  const dados = bancoDe(limpa.banco ?? '');
  if (!dados || dados.conferencia === 'nenhum' || vazio(limpa.conta)) return limpa;
  return { ...limpa, conta: limpa.conta.padStart(dados.tamanhoDaConta, '0') };
};

const faltasDoBanco = (codigo: string | undefined): Falta[] => {
  if (vazio(codigo)) return [falta('banco', 'obrigatorio')];
  // Other banks exist and a backend may offer them: only what cannot be a code stops.
  return bancoDe(codigo) ? [] : [falta('banco', 'banco-desconhecido', /^\d{3}$/.test(codigo))];
};

const faltasDaAgencia = (agencia: string | undefined): Falta[] => {
  if (vazio(agencia)) return [falta('agencia', 'obrigatorio')];
  if (!soDigitos(agencia)) return [falta('agencia', 'valor-invalido')];
  return agencia.length === 4 ? [] : [falta('agencia', 'agencia-tamanho', false, { tamanho: 4 })];
};

const faltasDoNumero = (conta: string | undefined, banco: Banco | undefined): Falta[] => {
  if (vazio(conta)) return [falta('conta', 'obrigatorio')];
  if (!soDigitos(conta)) return [falta('conta', 'valor-invalido')];
  if (conta.length > TAMANHO_MAXIMO_DA_CONTA) return [falta('conta', 'texto-longo', false, { maximo: TAMANHO_MAXIMO_DA_CONTA })];
  if (!banco || banco.conferencia === 'nenhum' || conta.length === banco.tamanhoDaConta) return [];
  return [falta('conta', 'conta-tamanho', banco.conferencia === 'avisa', { tamanho: banco.tamanhoDaConta })];
};

const faltasDaOperacao = (operacao: string | undefined, banco: Banco | undefined): Falta[] => {
  if (!banco?.pedeOperacao) return [];
  if (vazio(operacao)) return [falta('operacao', 'operacao-obrigatoria')];
  return /^\d{3,4}$/.test(operacao) ? [] : [falta('operacao', 'valor-invalido')];
};

const faltasDoDigito = (
  campo: 'agenciaDigito' | 'contaDigito',
  digitado: string | undefined,
  regra: { readonly exigido: boolean; readonly caracteres: number; readonly certo: string | undefined; readonly avisa: boolean },
): Falta[] => {
  if (vazio(digitado)) return regra.exigido ? [falta(campo, 'obrigatorio')] : [];
  if (!/^[0-9A-Z]+$/i.test(digitado) || digitado.length > regra.caracteres) return [falta(campo, 'valor-invalido')];
  if (regra.certo === undefined || digitado.toUpperCase() === regra.certo) return [];
  return [falta(campo, campo === 'agenciaDigito' ? 'agencia-digito' : 'conta-digito', regra.avisa)];
};

/**
 * Lists what is missing or wrong in an account, in the order of the fields, empty when it can be debited (SPEC B08, DOMINIO §8).
 * A wrong check digit stops for 001, 041, 237 and 341 and warns for 033 and 104, whose rules are inferred, as do their
 * lengths; for the other banks the fields are asked and nothing is checked. A digit whose number is not of the right
 * length is not compared. Expects the form that `normalizarConta` gives.
 * `ignorarDigito` is the operator's word that the digit is as the client's card says: it is asked, not compared.
 */
export const faltasDaConta = (conta: Partial<ContaBancaria>, opcoes: { readonly ignorarDigito?: boolean } = {}): Falta[] => {
  const banco = bancoDe(conta.banco ?? '');
  const { agencia = '', operacao = '' } = conta;
  const avisa = banco?.conferencia === 'avisa';
  const confere = banco !== undefined && opcoes.ignorarDigito !== true;
  const daAgencia = {
    exigido: banco?.confereAgencia === true,
    caracteres: banco?.confereAgencia === true ? 1 : 2,
    certo: confere ? digitoDaAgencia(banco.codigo, agencia) : undefined,
    avisa,
  };
  const daConta = {
    exigido: true,
    // Some banks write two; those that we check write one.
    caracteres: banco && banco.conferencia !== 'nenhum' ? 1 : 2,
    certo: confere ? digitoDaConta(banco.codigo, { agencia, operacao, conta: conta.conta ?? '' }) : undefined,
    avisa,
  };
  return [
    ...faltasDoBanco(conta.banco),
    ...faltasDaAgencia(conta.agencia),
    ...faltasDoDigito('agenciaDigito', conta.agenciaDigito, daAgencia),
    ...faltasDaOperacao(conta.operacao, banco),
    ...faltasDoNumero(conta.conta, banco),
    ...faltasDoDigito('contaDigito', conta.contaDigito, daConta),
  ];
};
