import { createStore, type Readable } from '../../core/store.js';
import { acoesDe } from '../../domain/acoes-de.js';
import type { EntradaDoHistorico } from '../../domain/historico.js';
import { statusDe } from '../../domain/status.js';
import { isSdkError } from '../../errors/sdk-error.js';
import type { PlanoSdk } from '../../plano-sdk.js';
import { reduce, type Fato } from './reduce.js';
import type { EstadoDoHistorico } from './state.js';

export type { EstadoDoHistorico, HistoricoAberto, MaisAntigas, RascunhoDeNota } from './state.js';

/** "Histórico" without a screen (SPEC F09): who did what and when to a plan, newest first, by pages; and notes. */
export interface HistoricoDoPlano extends Readable<EstadoDoHistorico> {
  readonly planoId: string;
  /** Loads; again after a failure. */
  iniciar(): void;
  encerrar(): void;
  /** The first page anew; what is being written stays. */
  atualizar(): void;
  /** The next page of what is older. */
  verMais(): Promise<void>;
  digitar(texto: string): void;
  /** Adds the note; undefined when it was not taken (the state says why). Twice adds one: a note has one key. */
  anotar(): Promise<EntradaDoHistorico | undefined>;
}

/** Entries of a page. */
const PAGINA = 20;

/** Starts the flow over a plan. Nothing is loaded before `iniciar()`. Another flow's change of the plan brings the first page anew. */
export function historicoDoPlano(sdk: PlanoSdk, { planoId }: { readonly planoId: string }): HistoricoDoPlano {
  const store = createStore<EstadoDoHistorico>({ phase: 'loading' });
  const ver = (fato: Fato): void => store.set(reduce(store.state, fato));
  let carga: AbortController | undefined;
  let parar: (() => void) | undefined;
  let chave = sdk.novaChave();

  /** What `ler` gives is only seen while nothing newer was asked for. */
  async function carregar(ler: (signal: AbortSignal) => Promise<Fato>, aoFalhar: (erro: Extract<Fato, { tipo: 'falhou' }>['erro']) => Fato): Promise<void> {
    carga?.abort();
    const minha = new AbortController();
    carga = minha;
    try {
      const fato = await ler(minha.signal);
      if (carga === minha) ver(fato);
    } catch (erro) {
      if (carga !== minha) return;
      if (!isSdkError(erro)) throw erro;
      ver(aoFalhar(erro));
    }
  }

  async function primeira(signal: AbortSignal): Promise<Fato> {
    const [sessao, plano] = await Promise.all([sdk.sessao(), sdk.backend.plano(planoId, { signal })]);
    const situacao = acoesDe(plano, { ...sessao, status: statusDe(sessao.configuracao.statusDePlano, plano.status.id) }).historico;
    if (situacao.situacao !== 'habilitada') return { tipo: 'bloqueado', motivo: situacao.motivo, plano };
    const pagina = await sdk.backend.historico(planoId, { limite: PAGINA }, { signal });
    return { tipo: 'veio', plano, fuso: sessao.configuracao.prestadora.fuso, pagina };
  }

  function abrir(): void {
    ver({ tipo: 'pedido' });
    void carregar(primeira, (erro) => ({ tipo: 'falhou', erro }));
  }

  return {
    planoId,
    get state() {
      return store.state;
    },
    subscribe: store.subscribe,
    iniciar() {
      parar ??= sdk.aoMudar((mudanca) => {
        if (mudanca.tipo === 'plano-alterado' && mudanca.planoId === planoId) abrir();
      });
      if (store.state.phase !== 'ready' && !(store.state.phase === 'loading' && carga)) abrir();
    },
    encerrar() {
      parar?.();
      parar = undefined;
      carga?.abort();
      carga = undefined;
      // So that a return asks again for what was given up.
      const { state } = store;
      if (state.phase === 'ready' && state.antigas.status === 'vindo') store.set({ ...state, antigas: { ...state.antigas, status: 'ha' } });
    },
    atualizar: abrir,
    async verMais() {
      ver({ tipo: 'pediu-antigas' });
      const { state } = store;
      if (state.phase !== 'ready' || state.antigas.status !== 'vindo') return;
      const { cursor } = state.antigas;
      await carregar(
        async (signal) => ({ tipo: 'vieram-antigas', pagina: await sdk.backend.historico(planoId, { cursor, limite: PAGINA }, { signal }) }),
        (erro) => ({ tipo: 'faltaram-antigas', erro }),
      );
    },
    digitar: (texto) => ver({ tipo: 'digitou', texto }),
    async anotar() {
      const antes = store.state;
      ver({ tipo: 'enviou' });
      const { state } = store;
      if (state === antes || state.phase !== 'ready' || !state.nota.enviando) return undefined;
      try {
        const entrada = await sdk.backend.anotar(planoId, { nota: state.nota.texto.trim() }, { chave });
        chave = sdk.novaChave();
        ver({ tipo: 'anotada', entrada });
        return entrada;
      } catch (erro) {
        if (!isSdkError(erro)) throw erro;
        ver({ tipo: 'nota-recusada', erro });
        return undefined;
      }
    },
  };
}
