import type { Sessao } from '../../domain/configuracao.js';
import type { Instante } from '../../domain/data.js';
import type { EntradaDoHistorico } from '../../domain/historico.js';
import type { EstadoDoProvedor } from './estado-do-provedor.js';
import { porEstado } from './por-estado.js';

const HISTORICOS = porEstado((): Map<string, EntradaDoHistorico[]> => new Map());

/** What was done to a plan, newest first. */
export const historicoDe = (estado: EstadoDoProvedor, planoId: string): readonly EntradaDoHistorico[] => HISTORICOS(estado).get(planoId) ?? [];

/** Writes down who did it and when. */
export function registrarNoHistorico(
  estado: EstadoDoProvedor,
  { operador }: Pick<Sessao, 'operador'>,
  planoId: string,
  entrada: Omit<EntradaDoHistorico, 'quando' | 'operador'> & { readonly quando?: Instante },
): void {
  HISTORICOS(estado).set(planoId, [{ quando: estado.agora().toISOString(), operador: operador.nome, ...entrada }, ...historicoDe(estado, planoId)]);
}
