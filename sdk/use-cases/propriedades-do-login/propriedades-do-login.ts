import { createStore, type Readable } from '../../core/store.js';
import { acoesDoServico } from '../../domain/acoes-do-servico.js';
import type { PlanoDoCliente } from '../../domain/plano.js';
import type { PropriedadesDoLogin } from '../../domain/propriedades-do-login.js';
import { nomeDoServico } from '../../domain/servico.js';
import type { MotivoDeBloqueio } from '../../domain/situacao.js';
import { statusDe } from '../../domain/status.js';
import { NotFoundError } from '../../errors/not-found-error.js';
import { isSdkError, type SdkError } from '../../errors/sdk-error.js';
import type { PlanoSdk } from '../../plano-sdk.js';

export interface PropriedadesAbertas {
  readonly phase: 'ready';
  readonly plano: PlanoDoCliente;
  /** `login@dominio` */
  readonly login: string;
  readonly fuso: string;
  readonly propriedades: PropriedadesDoLogin;
  /** A fresh look is under way; what is shown is the last one. */
  readonly atualizando: boolean;
  /** Why the last look failed. */
  readonly erro?: SdkError | undefined;
}

export type EstadoDasPropriedades =
  | { readonly phase: 'loading' }
  | { readonly phase: 'unavailable'; readonly erro: SdkError }
  | { readonly phase: 'blocked'; readonly motivo: MotivoDeBloqueio; readonly plano: PlanoDoCliente }
  | PropriedadesAbertas;

/** "Propriedades" of a login without a screen (SPEC E08). */
export interface PropriedadesDoLoginFlow extends Readable<EstadoDasPropriedades> {
  readonly planoId: string;
  /** Loads; again after a failure. */
  iniciar(): void;
  encerrar(): void;
  /** Looks again; what is shown stays until the answer. */
  atualizar(): void;
}

type Opcoes = { readonly planoId: string; readonly servicoId: string };

/** Starts the flow over a login of a plan. Nothing is loaded before `iniciar()`. */
export function propriedadesDoLogin(sdk: PlanoSdk, { planoId, servicoId }: Opcoes): PropriedadesDoLoginFlow {
  const store = createStore<EstadoDasPropriedades>({ phase: 'loading' });
  let carga: AbortController | undefined;
  let parar: (() => void) | undefined;

  async function ler(signal: AbortSignal): Promise<EstadoDasPropriedades> {
    const [sessao, plano] = await Promise.all([sdk.sessao(), sdk.backend.plano(planoId, { signal })]);
    const servico = plano.servicos.find(({ id, tipo }) => id === servicoId && tipo === 'login-radius');
    if (!servico) throw new NotFoundError('This plan has no login with this id.');
    if (!sessao.capacidades.diagnostico) return { phase: 'blocked', motivo: 'capacidade', plano };
    const status = statusDe(sessao.configuracao.statusDePlano, plano.status.id);
    const situacao = acoesDoServico(servico, { ...sessao, status }).find(({ acao }) => acao === 'propriedades');
    if (situacao && situacao.situacao !== 'habilitada') return { phase: 'blocked', motivo: situacao.motivo, plano };
    const propriedades = await sdk.backend.propriedadesDoLogin(planoId, servicoId, { signal });
    return { phase: 'ready', plano, login: nomeDoServico(servico), fuso: sessao.configuracao.prestadora.fuso, propriedades, atualizando: false };
  }

  async function carregar(): Promise<void> {
    carga?.abort();
    const minha = new AbortController();
    carga = minha;
    const { state } = store;
    store.set(state.phase === 'ready' ? { ...state, atualizando: true, erro: undefined } : { phase: 'loading' });
    try {
      const novo = await ler(minha.signal);
      if (carga === minha) store.set(novo);
    } catch (erro) {
      if (carga !== minha) return;
      if (!isSdkError(erro)) throw erro;
      store.set(state.phase === 'ready' ? { ...state, atualizando: false, erro } : { phase: 'unavailable', erro });
    }
  }

  return {
    planoId,
    get state() {
      return store.state;
    },
    subscribe: store.subscribe,
    iniciar() {
      // A session that somebody has just ended shows as ended.
      parar ??= sdk.aoMudar((mudanca) => {
        if (mudanca.tipo === 'plano-alterado' && mudanca.planoId === planoId) void carregar();
      });
      if (store.state.phase === 'ready' || (store.state.phase === 'loading' && carga)) return;
      void carregar();
    },
    encerrar() {
      parar?.();
      parar = undefined;
      carga?.abort();
      carga = undefined;
      if (store.state.phase === 'ready' && store.state.atualizando) store.set({ ...store.state, atualizando: false });
    },
    atualizar: () => void carregar(),
  };
}
