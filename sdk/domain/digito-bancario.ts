import { bancoDe } from './bancos.js';
import { digitosDe, somaPonderada } from './soma-ponderada.js';

/** The parts of an account that its check digit depends on. Digits only, with their zeros on the left. */
export interface PartesDaConta {
  readonly conta: string;
  /** Needed for 033, 104 and 341. */
  readonly agencia?: string;
  /** Needed for 104: three digits. */
  readonly operacao?: string;
}

const PESOS_AGENCIA = [5, 4, 3, 2];
const PESOS_001 = [9, 8, 7, 6, 5, 4, 3, 2];
const PESOS_033 = [9, 7, 3, 1, 0, 0, 9, 7, 1, 3, 1, 9, 7, 3];
const PESOS_041 = [3, 2, 4, 7, 6, 5, 4, 3, 2];
const PESOS_104 = [8, 7, 6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];
const PESOS_237 = [2, 7, 6, 5, 4, 3, 2];
const PESOS_341 = [2, 1, 2, 1, 2, 1, 2, 1, 2];

const soma = (texto: string, pesos: readonly number[]): number => somaPonderada(digitosDe(texto), pesos);

/** Modulo 11 with a letter where the digit would be 10; 11 becomes 0. */
const modulo11 = (texto: string, pesos: readonly number[], letraDoDez: string): string => {
  const digito = 11 - (soma(texto, pesos) % 11);
  return digito === 10 ? letraDoDez : String(digito % 11);
};

const modulo10 = (total: number): string => String((10 - (total % 10)) % 10);

const digito341 = (texto: string): string => {
  const produtos = digitosDe(texto).map((digito, i) => digito * (PESOS_341[i] ?? 0));
  return modulo10(produtos.reduce((total, produto) => total + Math.floor(produto / 10) + (produto % 10), 0));
};

const digito041 = (texto: string): string => {
  const resto = soma(texto, PESOS_041) % 11;
  if (resto === 0) return '0';
  return resto === 1 ? '6' : String(11 - resto);
};

const digito104 = (texto: string): string => String(((soma(texto, PESOS_104) * 10) % 11) % 10);

const soDigitos = (texto: string | undefined, tamanho: number): texto is string => texto !== undefined && texto.length === tamanho && /^\d+$/.test(texto);

/**
 * The check digit that an agency must have, to be compared with the one typed (DOMINIO §8): `0`–`9`, `X` (001) or `P` (237).
 * `undefined` when the bank has none that we know, or `agencia` is not four digits.
 */
export const digitoDaAgencia = (banco: string, agencia: string): string | undefined => {
  const dados = bancoDe(banco);
  if (!dados?.confereAgencia || !soDigitos(agencia, dados.tamanhoDaAgencia)) return undefined;
  return modulo11(agencia, PESOS_AGENCIA, banco === '237' ? 'P' : 'X');
};

/**
 * The check digit that an account must have, to be compared with the one typed (DOMINIO §8): `0`–`9`, `X` (001) or `P` (237).
 * `undefined` when no rule is known for the bank, or a part that the rule needs is absent or not of the bank's length.
 */
export const digitoDaConta = (banco: string, partes: PartesDaConta): string | undefined => {
  const dados = bancoDe(banco);
  const { agencia, conta, operacao } = partes;
  if (!dados || dados.conferencia === 'nenhum' || !soDigitos(conta, dados.tamanhoDaConta)) return undefined;
  if (banco === '001') return modulo11(conta, PESOS_001, 'X');
  if (banco === '041') return digito041(conta);
  if (banco === '237') return modulo11(conta, PESOS_237, 'P');
  if (!soDigitos(agencia, dados.tamanhoDaAgencia)) return undefined;
  if (banco === '341') return digito341(agencia + conta);
  // Only unit digits of the products count, which is the same modulo 10 as the whole sum.
  if (banco === '033') return modulo10(soma(`${agencia}00${conta}`, PESOS_033));
  return soDigitos(operacao, 3) ? digito104(agencia + operacao + conta) : undefined;
};
