import type { MotivoDeBloqueio } from '../../domain/acoes-de.js';
import { faltasDaNota, type EntradaDoHistorico, type PaginaDoHistorico } from '../../domain/historico.js';
import type { PlanoDoCliente } from '../../domain/plano.js';
import { isValidationError } from '../../errors/guards.js';
import { resultadoIncerto } from '../../errors/resultado-incerto.js';
import type { SdkError } from '../../errors/sdk-error.js';
import type { EstadoDoHistorico, HistoricoAberto, MaisAntigas, RascunhoDeNota } from './state.js';

export type Fato =
  | { readonly tipo: 'pedido' }
  | { readonly tipo: 'veio'; readonly plano: PlanoDoCliente; readonly fuso: string; readonly pagina: PaginaDoHistorico }
  | { readonly tipo: 'bloqueado'; readonly motivo: MotivoDeBloqueio; readonly plano: PlanoDoCliente }
  | { readonly tipo: 'falhou'; readonly erro: SdkError }
  | { readonly tipo: 'pediu-antigas' }
  | { readonly tipo: 'vieram-antigas'; readonly pagina: PaginaDoHistorico }
  | { readonly tipo: 'faltaram-antigas'; readonly erro: SdkError }
  | { readonly tipo: 'digitou'; readonly texto: string }
  | { readonly tipo: 'enviou' }
  | { readonly tipo: 'anotada'; readonly entrada: EntradaDoHistorico }
  | { readonly tipo: 'nota-recusada'; readonly erro: SdkError };

const NOTA_VAZIA: RascunhoDeNota = { texto: '', faltas: [], enviando: false, incerta: false, gravadas: 0 };

const depoisDe = ({ proximo }: PaginaDoHistorico): MaisAntigas => (proximo === undefined ? { status: 'nenhuma' } : { status: 'ha', cursor: proximo });

/** Pure and total; the same object when nothing changes. */
export function reduce(state: EstadoDoHistorico, fato: Fato): EstadoDoHistorico {
  switch (fato.tipo) {
    case 'pedido':
      return state.phase === 'ready' || state.phase === 'loading' ? state : { phase: 'loading' };
    case 'veio': {
      // What is being written stays through a reload.
      const nota = state.phase === 'ready' ? state.nota : NOTA_VAZIA;
      return { phase: 'ready', plano: fato.plano, fuso: fato.fuso, itens: fato.pagina.itens, antigas: depoisDe(fato.pagina), nota };
    }
    case 'bloqueado':
      return { phase: 'blocked', motivo: fato.motivo, plano: fato.plano };
    case 'falhou':
      // What is on the screen is better than nothing.
      if (state.phase !== 'ready') return { phase: 'unavailable', erro: fato.erro };
      // The page that was coming was given up for this one.
      return state.antigas.status === 'vindo' ? { ...state, antigas: { status: 'ha', cursor: state.antigas.cursor } } : state;
    default:
      return state.phase === 'ready' ? aberto(state, fato) : state;
  }
}

function aberto(state: HistoricoAberto, fato: Exclude<Fato, { tipo: 'pedido' | 'veio' | 'bloqueado' | 'falhou' }>): HistoricoAberto {
  const { antigas } = state;
  switch (fato.tipo) {
    case 'pediu-antigas':
      return antigas.status === 'ha' || antigas.status === 'falhou' ? { ...state, antigas: { status: 'vindo', cursor: antigas.cursor } } : state;
    case 'vieram-antigas':
      return antigas.status === 'vindo' ? { ...state, itens: [...state.itens, ...fato.pagina.itens], antigas: depoisDe(fato.pagina) } : state;
    case 'faltaram-antigas':
      return antigas.status === 'vindo' ? { ...state, antigas: { status: 'falhou', cursor: antigas.cursor, erro: fato.erro } } : state;
    case 'anotada':
      return { ...state, itens: [fato.entrada, ...state.itens], nota: { ...NOTA_VAZIA, gravadas: state.nota.gravadas + 1 } };
    default: {
      const nota = daNota(state.nota, fato);
      return nota === state.nota ? state : { ...state, nota };
    }
  }
}

function daNota(nota: RascunhoDeNota, fato: Extract<Fato, { tipo: 'digitou' | 'enviou' | 'nota-recusada' }>): RascunhoDeNota {
  switch (fato.tipo) {
    case 'digitou':
      if (nota.enviando || nota.incerta || fato.texto === nota.texto) return nota;
      return { ...nota, texto: fato.texto, faltas: [], recusa: undefined };
    case 'enviou': {
      if (nota.enviando) return nota;
      const faltas = faltasDaNota({ nota: nota.texto });
      return faltas.length > 0 ? { ...nota, faltas, recusa: undefined } : { ...nota, faltas: [], enviando: true, recusa: undefined };
    }
    case 'nota-recusada': {
      if (!nota.enviando) return nota;
      const base = { ...nota, enviando: false };
      if (isValidationError(fato.erro)) return { ...base, faltas: fato.erro.faltas, incerta: false };
      return { ...base, recusa: fato.erro, incerta: resultadoIncerto(fato.erro) };
    }
  }
}
