import type { AvaliacaoDaSenha } from '../avaliacao-da-senha.js';

/** What the guard may say of a password (SPEC P04, SENHA §7). A new code needs a sentence in the three languages. */
export type CodigoDeAlerta =
  | 'igual-ao-login'
  | 'igual-ao-email'
  | 'so-brancos'
  | 'senha-comum'
  | 'palavra-comum'
  | 'palavra-enfeitada'
  | 'dados-do-cliente'
  | 'dados-do-provedor'
  | 'documento'
  | 'telefone'
  | 'data'
  | 'formato-conhecido'
  | 'repeticao'
  | 'sequencia'
  | 'teclado'
  | 'vazada'
  | 'adivinhavel';

/** A piece of a password that somebody who guesses would try, or what stands around it. */
export type TipoDeTrecho =
  | 'palavra'
  | 'login'
  | 'dominio'
  | 'email'
  | 'nome'
  | 'documento'
  | 'telefone'
  | 'provedor'
  | 'plano'
  | 'ano'
  | 'data'
  | 'sequencia'
  | 'teclado'
  | 'repeticao'
  | 'numeros'
  | 'simbolos'
  | 'letras'
  | 'mac'
  | 'ip'
  | 'cep'
  | 'placa';

/** One piece of the evidence. Only a word of our own lists is spelled out: never a figure, never what is the client's. */
export interface Trecho {
  readonly tipo: TipoDeTrecho;
  readonly texto?: string;
}

/** One finding of the guard: data for the interface, and the reason in Portuguese for whoever has no interface. */
export interface Alerta {
  readonly codigo: CodigoDeAlerta;
  /** In Portuguese, e.g. "palavra comum: mudar + símbolo + ano". */
  readonly motivo: string;
  /** `grave` pulls the effective band down to Fraca; `aviso` is only said. */
  readonly gravidade: 'grave' | 'aviso';
  readonly evidencia: readonly Trecho[];
}

/** The scale's own answer, untouched, with the guard's second opinion beside it. */
export interface AvaliacaoComGuarda extends AvaliacaoDaSenha {
  readonly alertas: readonly Alerta[];
  /** The band to word and to colour by: `faixa`, but never above Fraca while a grave alert stands. */
  readonly faixaEfetiva: AvaliacaoDaSenha['faixa'];
  /** Whether the policy lets the password through; technical limits are asked elsewhere. */
  readonly aceitavel: boolean;
  /** 15 characters or more and no alert: a good choice that the scale may punish. */
  readonly fraseLonga: boolean;
}
