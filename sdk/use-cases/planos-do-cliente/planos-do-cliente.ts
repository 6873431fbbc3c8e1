import { createStore, type Readable } from '../../core/store.js';
import { isNotFoundError } from '../../errors/guards.js';
import { isSdkError } from '../../errors/sdk-error.js';
import type { FormaDePagamento } from '../../domain/forma-de-pagamento.js';
import type { OrdemDePlanos, PlanoDoCliente } from '../../domain/plano.js';
import type { GrupoDeStatus } from '../../domain/status.js';
import type { PlanoSdk } from '../../plano-sdk.js';
import { listarAbertos } from './listar-abertos.js';
import { estadoInicial, podePedirMais, reduce, type AcontecimentoDosPlanos } from './reduce.js';
import { recebidosDe, type EstadoDosPlanos } from './state.js';

/** Plans of a page: few enough that a client with 2,000 is on screen as soon as one with 50 (SPEC A02). */
export const PLANOS_POR_PAGINA = 50;
/** What is wanted. */
export interface PlanosDoClienteOptions {
  readonly clienteId: string;
  /** A plan to open at once (SPEC A08). */
  readonly planoId?: string | undefined;
}

/** The "Planos" tab without a screen (SPEC A01, A02, A03, A07, A08). */
export interface PlanosDoCliente extends Readable<EstadoDosPlanos> {
  escolherGrupo(grupo: GrupoDeStatus): void;
  /** Free text over plan, login, e-mail and street; the last one asked for wins. Waiting for the typist is the caller's. */
  buscar(texto: string): void;
  /** An absent form of payment shows all. */
  filtrar(filtro: { readonly formaDePagamento?: FormaDePagamento | undefined }): void;
  /** Without `direcao`: ascending, or the other way round when it is this order already. */
  ordenar(ordem: OrdemDePlanos, direcao?: 'asc' | 'desc'): void;
  /** Search and filter away. */
  limpar(): void;
  carregarMais(): void;
  /** Asks again, also after a failure. */
  recarregar(): void;
  /** Switches to the group of this plan and points at it. */
  abrirPlano(planoId: string): void;
  /** Loads, and hears from now on of plans added or changed elsewhere on the page. Harmless when it runs already. */
  iniciar(): void;
  /** Gives the loads up. `iniciar` may follow. */
  encerrar(): void;
}

/** Makes the flow of one client. Nothing is asked before `iniciar`. */
export function planosDoCliente(sdk: PlanoSdk, { clienteId, planoId }: PlanosDoClienteOptions): PlanosDoCliente {
  const store = createStore(estadoInicial(planoId));
  const dispatch = (fato: AcontecimentoDosPlanos): void => store.set(reduce(store.state, fato));
  let emCurso: AbortController | undefined;
  let parar: (() => void) | undefined;

  /** One load at a time: what follows gives the former one up, and an answer that is no longer wanted says nothing. */
  async function comSinal(falhou: 'carga-falhou' | 'mais-falhou', carga: (signal: AbortSignal) => Promise<void>): Promise<void> {
    emCurso?.abort();
    const meu = new AbortController();
    emCurso = meu;
    try {
      await carga(meu.signal);
    } catch (erro) {
      if (meu.signal.aborted) return;
      if (!isSdkError(erro)) throw erro;
      dispatch({ tipo: falhou, erro });
    }
  }

  /** `quantos`: rows that are wanted. `alterado`: the plan that is the reason to ask again. */
  const carregar = (quantos = PLANOS_POR_PAGINA, alterado?: string): Promise<void> =>
    comSinal('carga-falhou', async (signal) => {
      const sessao = sdk.sessao().then((valor) => {
        if (!signal.aborted) dispatch({ tipo: 'sessao-chegou', sessao: valor });
      });
      if (store.state.destaque.status === 'procurando') {
        const [plano] = await Promise.all([procurar(store.state.destaque.planoId, signal), sessao]);
        if (signal.aborted) return;
        dispatch(plano ? { tipo: 'plano-achado', plano } : { tipo: 'plano-nao-achado' });
      }
      const [pagina, plano] = await Promise.all([
        listarAbertos(sdk.backend, clienteId, store.state.consulta, quantos, { signal }),
        alterado === undefined ? undefined : procurar(alterado, signal),
        sessao,
      ]);
      if (!signal.aborted) dispatch({ tipo: 'pagina-chegou', pagina, alterado: plano });
    });

  async function procurar(id: string, signal: AbortSignal): Promise<PlanoDoCliente | undefined> {
    try {
      const plano = await sdk.backend.plano(id, { signal });
      return plano.clienteId === clienteId ? plano : undefined;
    } catch (erro) {
      if (isNotFoundError(erro)) return undefined;
      throw erro;
    }
  }

  function consultar(consulta: Partial<EstadoDosPlanos['consulta']>): void {
    const antes = store.state;
    dispatch({ tipo: 'consulta-mudou', consulta });
    if (store.state !== antes && parar) void carregar();
  }

  function abrir(id: string, motivo: 'aberto' | 'novo'): void {
    dispatch({ tipo: 'plano-pedido', planoId: id, motivo });
    if (parar) void carregar();
  }

  const abertos = (): number => Math.max(recebidosDe(store.state.lista)?.itens.length ?? 0, PLANOS_POR_PAGINA);

  function recarregar(): void {
    const quantos = abertos();
    dispatch({ tipo: 'recarga-pedida' });
    void carregar(quantos);
  }

  function atualizar(planoId: string): void {
    const quantos = abertos();
    dispatch({ tipo: 'plano-alterado', planoId });
    void carregar(quantos, planoId);
  }

  return {
    get state() {
      return store.state;
    },
    subscribe: store.subscribe,
    escolherGrupo: (grupo) => consultar({ grupo }),
    buscar: (texto) => consultar({ busca: texto.trim() || undefined }),
    filtrar: ({ formaDePagamento }) => consultar({ formaDePagamento }),
    ordenar(ordem, direcao) {
      const { consulta } = store.state;
      consultar({ ordem, direcao: direcao ?? (consulta.ordem === ordem && consulta.direcao === 'asc' ? 'desc' : 'asc') });
    },
    limpar: () => consultar({ busca: undefined, formaDePagamento: undefined }),
    carregarMais() {
      const { lista } = store.state;
      if (!podePedirMais(lista)) return;
      const { consulta, proximo } = lista.recebidos;
      dispatch({ tipo: 'mais-pedido' });
      void comSinal('mais-falhou', async (signal) => {
        const pagina = await sdk.backend.listarPlanos(clienteId, { ...consulta, cursor: proximo, limite: PLANOS_POR_PAGINA }, { signal });
        if (!signal.aborted) dispatch({ tipo: 'mais-chegou', pagina });
      });
    },
    recarregar,
    abrirPlano: (id) => abrir(id, 'aberto'),
    iniciar() {
      if (parar) return;
      parar = sdk.aoMudar((mudanca) => {
        if (mudanca.tipo === 'plano-adicionado' && mudanca.clienteId === clienteId) abrir(mudanca.planoId, 'novo');
        if (mudanca.tipo === 'plano-alterado' && mudanca.clienteId === clienteId) atualizar(mudanca.planoId);
      });
      recarregar();
    },
    encerrar() {
      parar?.();
      parar = undefined;
      emCurso?.abort();
      dispatch({ tipo: 'parou' });
    },
  };
}
