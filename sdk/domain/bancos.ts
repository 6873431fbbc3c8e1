/**
 * What a wrong check digit or an odd length of account does: `bloqueia` stops (unless overridden), `avisa` only warns
 * because the rule is inferred, `nenhum` means that no rule is known and only the fields are asked.
 */
export type Conferencia = 'bloqueia' | 'avisa' | 'nenhum';

/** What "Débito em Conta" has to know of a bank to ask for an account and to check it (SPEC B08, DOMINIO §8). */
export interface Banco {
  /** Clearing code, three digits with its zeros. */
  readonly codigo: string;
  /** Short name, to be chosen by. */
  readonly nome: string;
  /** Digits of the agency, without the check digit. */
  readonly tamanhoDaAgencia: number;
  /** Digits of the account, without the check digit: exact where the bank is checked, else the most that there may be. */
  readonly tamanhoDaConta: number;
  /** Whether the agency has a check digit that is asked for and checked. */
  readonly confereAgencia: boolean;
  /** Whether the account needs an operation (Caixa). */
  readonly pedeOperacao: boolean;
  readonly conferencia: Conferencia;
  /** Placeholder, e.g. `0000-D`: `0` is a digit, `D` the check digit. */
  readonly mascaraDaAgencia: string;
  /** Placeholder, e.g. `00000000-D`; only `D` hints where the length is not known. */
  readonly mascaraDaConta: string;
}

/** Every agency has four digits in Brazilian clearing. */
const TAMANHO_DA_AGENCIA = 4;

/** The room that an account has in a bank's file (FEBRABAN CNAB 240), the limit where DOMINIO §8 names no length. */
export const TAMANHO_MAXIMO_DA_CONTA = 12;

const banco = (codigo: string, nome: string, conferencia: Conferencia = 'nenhum', tamanhoDaConta?: number): Banco => {
  const confereAgencia = codigo === '001' || codigo === '237';
  return {
    codigo,
    nome,
    conferencia,
    confereAgencia,
    pedeOperacao: codigo === '104',
    tamanhoDaAgencia: TAMANHO_DA_AGENCIA,
    tamanhoDaConta: tamanhoDaConta ?? TAMANHO_MAXIMO_DA_CONTA,
    mascaraDaAgencia: '0'.repeat(TAMANHO_DA_AGENCIA) + (confereAgencia ? '-D' : ''),
    mascaraDaConta: tamanhoDaConta === undefined ? '…-D' : `${'0'.repeat(tamanhoDaConta)}-D`,
  };
};

/** The banks that a client may be debited at, by code (DOMINIO §8). A backend may offer others. */
export const BANCOS: readonly Banco[] = [
  banco('001', 'Banco do Brasil', 'bloqueia', 8),
  banco('033', 'Santander', 'avisa', 8),
  banco('041', 'Banrisul', 'bloqueia', 9),
  banco('077', 'Inter'),
  banco('085', 'Ailos'),
  banco('104', 'Caixa', 'avisa', 8),
  banco('136', 'Unicred'),
  banco('212', 'Original'),
  banco('237', 'Bradesco', 'bloqueia', 7),
  banco('260', 'Nubank'),
  banco('290', 'PagBank'),
  banco('323', 'Mercado Pago'),
  banco('336', 'C6 Bank'),
  banco('341', 'Itaú', 'bloqueia', 5),
  banco('422', 'Safra'),
  banco('748', 'Sicredi'),
  banco('756', 'Sicoob'),
];

/** Finds a bank by its three-digit code; `undefined` when DOMINIO §8 does not know it. */
export const bancoDe = (codigo: string): Banco | undefined => BANCOS.find((item) => item.codigo === codigo);
