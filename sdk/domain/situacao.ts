import type { Capacidade, Capacidades } from './configuracao.js';
import { efeitoDe, type EfeitoDePermissao, type Permissao, type Permissoes } from './permissao.js';

/** Why something cannot be done; the interface has a sentence for each. */
export type MotivoDeBloqueio = 'status' | 'programado' | 'permissao' | 'configuracao' | 'capacidade';

/** Whether something can be done. What is hidden or greyed says why (SPEC A05). */
export type Situacao =
  | { readonly situacao: 'habilitada' }
  | { readonly situacao: 'desabilitada'; readonly motivo: MotivoDeBloqueio }
  | { readonly situacao: 'oculta'; readonly motivo: MotivoDeBloqueio };

/** What an action asks for. */
export interface Exigido {
  /** All of them; the one that restricts most decides. */
  readonly permissoes: readonly Permissao[];
  readonly capacidade?: Capacidade | undefined;
  readonly status: boolean;
  /** A change that is set for a day to come is in the way. */
  readonly programado?: boolean | undefined;
  readonly configuracao: boolean;
}

const RIGOR: readonly EfeitoDePermissao[] = ['esconder', 'desabilitar', 'permitir'];

/** Of several reasons the one is named that the operator can do least about: backend, own rights, status, configuration. Only a permission hides. */
export function situacaoDe(
  { permissoes, capacidade, status, programado, configuracao }: Exigido,
  sessao: { readonly permissoes: Permissoes; readonly capacidades: Capacidades },
): Situacao {
  const efeitos = permissoes.map((permissao) => efeitoDe(sessao.permissoes, permissao));
  const efeito = RIGOR.find((um) => efeitos.includes(um)) ?? 'permitir';
  if (efeito === 'esconder') return { situacao: 'oculta', motivo: 'permissao' };
  if (capacidade && !sessao.capacidades[capacidade]) return { situacao: 'desabilitada', motivo: 'capacidade' };
  if (efeito === 'desabilitar') return { situacao: 'desabilitada', motivo: 'permissao' };
  if (!status) return { situacao: 'desabilitada', motivo: 'status' };
  if (programado) return { situacao: 'desabilitada', motivo: 'programado' };
  if (!configuracao) return { situacao: 'desabilitada', motivo: 'configuracao' };
  return { situacao: 'habilitada' };
}
