/** The five bands in which the interface words a percentage (Manual 2.2.1 Obs1, SPEC P01). */
export type FaixaDaSenha = 'muito-fraca' | 'fraca' | 'boa' | 'forte' | 'muito-forte';

/** Lines of the checklist that is shown before and while typing (Manual 2.2.1 Obs2, SPEC P02). */
export type CodigoDeRequisito = 'oito-caracteres' | 'maiuscula' | 'minuscula' | 'digito' | 'simbolo' | 'tres-de-quatro';

/**
 * What lowers the strength: the manual's seven reducers (the seventh, "ser igual ao e-mail ou login", is two codes,
 * so that the reason can be named) and the three sequences that the scale also counts (SENHA §3, §5).
 */
export type CodigoDeRedutor =
  | 'so-letras'
  | 'so-digitos'
  | 'repeticao'
  | 'maiusculas-consecutivas'
  | 'minusculas-consecutivas'
  | 'digitos-consecutivos'
  | 'igual-ao-login'
  | 'igual-ao-email'
  | 'sequencia-letras'
  | 'sequencia-digitos'
  | 'sequencia-simbolos';

/** One addend of the score; every reducer is one too (SENHA §2, §3). */
export type CodigoDeParcela = 'comprimento' | 'maiusculas' | 'minusculas' | 'digitos' | 'simbolos' | 'meio' | 'requisitos' | CodigoDeRedutor;

/** One line of the "por quê?" panel: points gained (positive) or lost (negative); never zero. */
export interface Parcela {
  readonly codigo: CodigoDeParcela;
  readonly pontos: number;
}

/** One line of the checklist. */
export interface Requisito {
  readonly codigo: CodigoDeRequisito;
  readonly atendido: boolean;
}

/** One reducer, listed even when it does not weigh, so that the list can be shown before typing. */
export interface Redutor {
  readonly codigo: CodigoDeRedutor;
  readonly ativo: boolean;
}

/** All that the scale says of a password; the guard adds to it and never changes it (SPEC P01, P04; SENHA §7). */
export interface AvaliacaoDaSenha {
  /** Whole number, 0 to 100. */
  readonly percentual: number;
  readonly faixa: FaixaDaSenha;
  readonly requisitos: readonly Requisito[];
  readonly redutores: readonly Redutor[];
  /** Their sum, clamped to 0…100, is `percentual`. */
  readonly parcelas: readonly Parcela[];
  /** Which scale the number belongs to: ours is `passwordmeter-2010`; a host that injects a scorer names its own. */
  readonly escala: string;
}

/**
 * What is known of the client. The scale compares only with the login and the e-mail (SPEC P03); the guard uses
 * the rest as well (SPEC P04).
 */
export interface ContextoDaSenha {
  readonly login?: string | undefined;
  readonly dominio?: string | undefined;
  readonly email?: string | undefined;
  readonly nome?: string | undefined;
  readonly documento?: string | undefined;
  readonly telefone?: string | undefined;
  readonly provedor?: string | undefined;
  readonly plano?: string | undefined;
}

/** Shape of a scorer, so that a host can inject its own in place of `avaliarSenha` (SENHA §5). */
export type AvaliadorDeSenha = (senha: string, contexto?: ContextoDaSenha) => AvaliacaoDaSenha;

/** A scorer that answers later, e.g. from a worker. Where it fails, our own scale stands in for it. */
export type AvaliadorAssincrono = (senha: string, contexto?: ContextoDaSenha) => Promise<AvaliacaoDaSenha>;
