import type { Oferta } from '../../domain/oferta.js';
import { PASSOS, type Catalogo, type Passo, type Rascunho } from './state.js';

/** The steps that this draft goes through; next and previous are neighbours in it. Scheduling is optional (B11). */
export const passosDe = (rascunho: Pick<Rascunho, 'agendar'>): readonly Passo[] => (rascunho.agendar ? PASSOS : PASSOS.slice(0, 3));

export const ofertaDe = (rascunho: Rascunho, catalogo: Catalogo): Oferta | undefined => catalogo.ofertas.find(({ id }) => id === rascunho.ofertaId);
