import { data, inteiro, logico, objeto, texto } from './base.js';

export const pedidoDeCancelamento = objeto({ motivoId: texto, data, multa: inteiro, cancelarParcelas: logico });
export const pedidoDeDesbloqueio = objeto({ dias: inteiro });
export const periodoDeSuspensao = objeto({ de: data, ate: data });
export const pedidoDeMudanca = objeto({ ofertaId: texto });
