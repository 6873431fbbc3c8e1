import type { Sessao } from '../../domain/configuracao.js';
import type { Instante } from '../../domain/data.js';
import type { EntradaDoHistorico, PaginaDoHistorico, PedidoDoHistorico } from '../../domain/historico.js';
import { ValidationError } from '../../errors/validation-error.js';
import type { EstadoDoProvedor } from './estado-do-provedor.js';
import { porEstado } from './por-estado.js';

/** Entries of a page when no `limite` is given, and at most. */
const LIMITE_PADRAO = 20;
const LIMITE_MAXIMO = 100;

const HISTORICOS = porEstado(({ dados }): Map<string, readonly EntradaDoHistorico[]> => new Map(Object.entries(dados.historico ?? {})));

/** What was done to a plan, newest first. */
export const historicoDe = (estado: EstadoDoProvedor, planoId: string): readonly EntradaDoHistorico[] => HISTORICOS(estado).get(planoId) ?? [];

/** One page of it. The cursor counts what is older, so that what is written meanwhile moves no page. */
export function paginaDoHistorico(estado: EstadoDoProvedor, planoId: string, { cursor, limite = LIMITE_PADRAO }: PedidoDoHistorico): PaginaDoHistorico {
  const todas = historicoDe(estado, planoId);
  const restantes = cursor === undefined ? todas.length : Number(cursor);
  if (!Number.isInteger(restantes) || restantes < 0 || restantes > todas.length)
    throw new ValidationError('The cursor is not one that this history gave.', [{ campo: 'cursor', codigo: 'valor-invalido' }]);
  const inicio = todas.length - restantes;
  const fim = inicio + Math.min(Math.max(Math.trunc(limite) || 1, 1), LIMITE_MAXIMO);
  return { itens: todas.slice(inicio, fim), ...(fim < todas.length ? { proximo: String(todas.length - fim) } : {}) };
}

/** Writes down who did it and when. */
export function registrarNoHistorico(
  estado: EstadoDoProvedor,
  { operador }: Pick<Sessao, 'operador'>,
  planoId: string,
  entrada: Omit<EntradaDoHistorico, 'quando' | 'operador'> & { readonly quando?: Instante },
): EntradaDoHistorico {
  const completa = { quando: estado.agora().toISOString(), operador: operador.nome, ...entrada };
  // What is written down afterwards stands where it happened.
  const todas = [completa, ...historicoDe(estado, planoId)].sort((a, b) => Date.parse(b.quando) - Date.parse(a.quando));
  HISTORICOS(estado).set(planoId, todas);
  return completa;
}
