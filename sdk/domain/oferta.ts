import type { Centavos } from './dinheiro.js';
import type { ExigenciaDeServico } from './servico.js';

/** Down and up in Mb/s. */
export interface Velocidade {
  readonly down: number;
  readonly up: number;
}

/** "Etiqueta Padrão": the label that every offer must show (DOMINIO §6). */
export interface Etiqueta {
  readonly nome: string;
  /** Unique code of the offer. */
  readonly codigo: string;
  readonly tecnologia: string;
  readonly velocidade: Velocidade;
  readonly preco: Centavos;
  readonly fidelidadeMeses: number;
  /** Months between readjustments; at least 12. */
  readonly reajusteMeses: number;
  /** Where this label comes from. */
  readonly fonte: string;
}

/**
 * A plan of the provider's catalogue: what step "Plano" of the wizard offers. The operator says "plano"; in code it is
 * `Oferta`, so that it is never mixed up with the client's own `PlanoDoCliente`.
 */
export interface Oferta {
  readonly id: string;
  readonly nome: string;
  readonly preco: Centavos;
  readonly velocidade?: Velocidade | undefined;
  readonly taxaDeInstalacao: Centavos;
  /** Instalments in which the fee may be paid, at most. */
  readonly parcelasDaTaxa: number;
  readonly fidelidadeMeses: number;
  readonly validadeMeses: number;
  /** One short remark in the row, e.g. "IP fixo incluído". */
  readonly destaque?: string | undefined;
  readonly etiqueta: Etiqueta;
  readonly servicos: { readonly loginRadius: ExigenciaDeServico; readonly email: ExigenciaDeServico };
  /** Whether a RADIUS login of this plan needs a domain. Manual 2.2.1.1. */
  readonly dominioNoLogin: ExigenciaDeServico;
  /** Domains to choose from for login and e-mail; empty means typed freely. */
  readonly dominios: { readonly radius: readonly string[]; readonly email: readonly string[] };
  /** Id of the status that a new plan gets. Manual 5.4. */
  readonly statusInicial: string;
  /** Minutes that the installation takes. */
  readonly duracaoDaInstalacao: number;
}
