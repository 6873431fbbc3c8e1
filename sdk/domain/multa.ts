import { diasEntre, somarDias, type DataIso } from './data.js';
import type { Centavos } from './dinheiro.js';
import { prazoDaFidelidade, type Fidelidade } from './fidelidade.js';

/** The sale that a client may still take back. */
export interface Venda {
  /** Signature or delivery, whichever came later: the seven days count from it. */
  readonly data: DataIso;
  /** By telephone, at the door, on the Internet (CDC art. 49). */
  readonly foraDoEstabelecimento: boolean;
}

/** Days in which a sale off the premises may be taken back without a reason (CDC art. 49). */
export const DIAS_DE_ARREPENDIMENTO = 7;

/** Why nothing is owed for leaving. */
export type IsencaoDeMulta = 'sem-fidelidade' | 'fidelidade-cumprida' | 'falha-da-prestadora' | 'arrependimento';

/** The fine for leaving before the promised time, with what it is made of, or why there is none. */
export type Multa =
  | { readonly valor: Centavos; readonly beneficio: Centavos; readonly diasQueFaltam: number; readonly diasDeFidelidade: number }
  | { readonly valor: 0; readonly isencao: IsencaoDeMulta; readonly desde?: DataIso | undefined };

/** What the fine depends on. */
export interface CasoDeMulta {
  readonly fidelidade?: Fidelidade | undefined;
  readonly venda?: Venda | undefined;
  /** The day on which the plan is cancelled. */
  readonly data: DataIso;
  /** The provider broke the deal. */
  readonly culpaDaPrestadora?: boolean | undefined;
}

/**
 * benefit × days left ÷ days of fidelity, cut to the centavo: what is proposed and the most that may be asked (RGC;
 * DOMINIO §6). `desde` is the day since which nothing is owed.
 */
export function multaDoCancelamento({ fidelidade, venda, data, culpaDaPrestadora }: CasoDeMulta): Multa {
  if (!fidelidade || fidelidade.beneficio <= 0) return { valor: 0, isencao: 'sem-fidelidade' };
  const { fim, dias } = prazoDaFidelidade(fidelidade);
  if (dias <= 0) return { valor: 0, isencao: 'sem-fidelidade' };
  if (data >= fim) return { valor: 0, isencao: 'fidelidade-cumprida', desde: fim };
  if (culpaDaPrestadora) return { valor: 0, isencao: 'falha-da-prestadora' };
  if (venda?.foraDoEstabelecimento && data <= somarDias(venda.data, DIAS_DE_ARREPENDIMENTO)) return { valor: 0, isencao: 'arrependimento' };
  const diasQueFaltam = Math.min(diasEntre(data, fim), dias);
  const produto = fidelidade.beneficio * diasQueFaltam;
  return { valor: (produto - (produto % dias)) / dias, beneficio: fidelidade.beneficio, diasQueFaltam, diasDeFidelidade: dias };
}
