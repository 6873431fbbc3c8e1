import type { IdDeRegra } from './regras.js';

/** What came of a rule. `nao-se-aplica`: there was nothing to look at; `motivo` says why. */
export type Veredito = 'passou' | 'falhou' | 'nao-se-aplica';

/** One thing that is wrong. In English, for developers; holds no secret. */
export interface Achado {
  /** The call and the place in its answer, e.g. `GET /clientes/{clienteId}/planos: itens[0].preco`. */
  readonly onde: string;
  readonly esperado: string;
  readonly veio: string;
}

export interface ResultadoDaRegra {
  /** Stable: does not change within a major version. */
  readonly id: IdDeRegra;
  /** Where the rule comes from: lines of the specification, the RFC or the law. */
  readonly fonte: string;
  /** The rule in words. */
  readonly regra: string;
  readonly veredito: Veredito;
  /** At most five; `outros` counts the rest. */
  readonly achados: readonly Achado[];
  readonly outros: number;
  readonly motivo?: string | undefined;
}

/** Something that the kit wrote. What it could take back, by cancelling, it did. */
export interface Escrito {
  readonly oque: 'plano' | 'agendamento' | 'nota' | 'endereco' | 'contato';
  readonly id: string;
  readonly desfeito: boolean;
  /** What is left, or how it was taken back. */
  readonly nota: string;
}

/** What `verificarBackend` and `verificarUrl` give. Nothing in it is a class: it can be sent and kept as JSON. */
export interface RelatorioDeConformidade {
  readonly alvo: string;
  /** No rule failed. Look at `resumo` too: a rule that did not apply says nothing. */
  readonly conforme: boolean;
  readonly resumo: { readonly passou: number; readonly falhou: number; readonly naoSeAplica: number };
  readonly resultados: readonly ResultadoDaRegra[];
  readonly escritos: readonly Escrito[];
}
