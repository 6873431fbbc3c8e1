import type { FatosDoImpresso } from '../../domain/valores-do-impresso.js';
import type { EstadoDoProvedor } from './estado-do-provedor.js';
import { porEstado } from './por-estado.js';

/** What a change was about, kept for the document that it makes. */
export type FatoDeImpresso = Pick<FatosDoImpresso, 'vencimento' | 'transferencia' | 'autorizacao'>;

const FATOS = porEstado((): Map<string, { readonly planoId: string; readonly fato: FatoDeImpresso }> => new Map());

/** Keeps it; its id is the document's `referenciaId`. */
export function guardarFato(estado: EstadoDoProvedor, planoId: string, fato: FatoDeImpresso, id = estado.novoId('impresso')): string {
  FATOS(estado).set(id, { planoId, fato });
  return id;
}

/** The fact of this plan; undefined when there is none with this id. */
export function fatoDe(estado: EstadoDoProvedor, planoId: string, id: string): FatoDeImpresso | undefined {
  const guardado = FATOS(estado).get(id);
  return guardado?.planoId === planoId ? guardado.fato : undefined;
}
