import type { Situacao } from '../../domain/acoes-de.js';
import type { Sessao } from '../../domain/configuracao.js';
import type { Centavos } from '../../domain/dinheiro.js';
import type { ContagemDePlanos, FiltroDePlanos, PlanoDoCliente } from '../../domain/plano.js';
import type { StatusDePlano } from '../../domain/status.js';
import type { SdkError } from '../../errors/sdk-error.js';

/** A plan beside what the registry knows of its status; an unknown status has its raw name (SPEC A01). */
export interface LinhaDePlano {
  readonly plano: PlanoDoCliente;
  readonly status: StatusDePlano;
}

/** What is asked for. `ordem` and `direcao` are always said, so that the screen can show them. */
export type ConsultaDePlanos = FiltroDePlanos & Required<Pick<FiltroDePlanos, 'ordem' | 'direcao'>>;

/** What has come so far. */
export interface PlanosRecebidos {
  /** The query that this answers; while another one is under way it is not the state's. */
  readonly consulta: ConsultaDePlanos;
  readonly itens: readonly LinhaDePlano[];
  /** Cursor of the next page; absent when all is there. */
  readonly proximo?: string | undefined;
  /** Plans that match, shown or not. */
  readonly total: number;
  /** Monthly prices of all of them. */
  readonly soma: Centavos;
}

/**
 * The list. `loading` and `failed` have nothing to show; `refreshing` shows the former rows until the answer is here;
 * `refresh-failed` and `failed-more` keep what is still true on screen beside the failure.
 */
export type ListaDePlanos =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly erro: SdkError }
  | { readonly phase: 'ready' | 'refreshing' | 'loading-more'; readonly recebidos: PlanosRecebidos }
  | { readonly phase: 'refresh-failed' | 'failed-more'; readonly recebidos: PlanosRecebidos; readonly erro: SdkError };

/**
 * The plan that is pointed at: by a deep link (`aberto`), because it has just been added (`novo`), or because somebody
 * has just changed it, and then it is still in the list (`alterado`) or no longer (`saiu`: to another group, or out of
 * what is searched for).
 */
export type Destaque =
  | { readonly status: 'nenhum' }
  | { readonly status: 'procurando'; readonly planoId: string; readonly motivo: 'aberto' | 'novo' }
  | { readonly status: 'mostrado'; readonly linha: LinhaDePlano; readonly motivo: 'aberto' | 'novo' }
  | { readonly status: 'alterado'; readonly linha: LinhaDePlano }
  | { readonly status: 'saiu'; readonly linha: LinhaDePlano; readonly para: 'outro-grupo' | 'fora-da-busca' }
  | { readonly status: 'nao-encontrado'; readonly planoId: string };

/** All that the "Planos" tab shows. */
export interface EstadoDosPlanos {
  readonly consulta: ConsultaDePlanos;
  readonly lista: ListaDePlanos;
  readonly destaque: Destaque;
  /** The numbers on the three tabs; the last known ones while anything loads. */
  readonly contagem: ContagemDePlanos | undefined;
  /** Absent until it has been asked. */
  readonly sessao: Sessao | undefined;
  /** "Adicionar Plano"; unknown until the session is there. */
  readonly adicionar: Situacao | { readonly situacao: 'desconhecida' };
}

/** Rows received, whatever is under way. */
export const recebidosDe = (lista: ListaDePlanos): PlanosRecebidos | undefined => ('recebidos' in lista ? lista.recebidos : undefined);

/** Id of the plan that is pointed at, also while it is still being looked for. */
export function destacadoDe(destaque: Destaque): string | undefined {
  if (destaque.status === 'mostrado') return destaque.linha.plano.id;
  return destaque.status === 'procurando' ? destaque.planoId : undefined;
}
