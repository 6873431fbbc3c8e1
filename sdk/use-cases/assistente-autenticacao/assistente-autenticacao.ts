import { createStore, type Readable } from '../../core/store.js';
import { acoesDe } from '../../domain/acoes-de.js';
import type { ParteDoDiagnostico, Remedio } from '../../domain/diagnostico.js';
import { statusDe } from '../../domain/status.js';
import { NotFoundError } from '../../errors/not-found-error.js';
import { isSdkError, type SdkError } from '../../errors/sdk-error.js';
import type { PlanoSdk } from '../../plano-sdk.js';
import { reduce, type Fato } from './reduce.js';
import type { EstadoDoAssistente, LoginDoPlano } from './state.js';

export type { Diagnosticando, EstadoDoAssistente, LoginDoPlano, RemedioEmCurso, Verificacao } from './state.js';

export interface OpcoesDoAssistente {
  readonly planoId: string;
  /** The login; the plan's first one when not given. */
  readonly servicoId?: string | undefined;
}

/**
 * "Assistente de Autenticação" without a screen (SPEC F05): looks at a login part by part, one after the other, says
 * what each found, and does what the backend can do about it.
 */
export interface AssistenteAutenticacao extends Readable<EstadoDoAssistente> {
  readonly planoId: string;
  /** Loads and begins; again after a failure. */
  iniciar(): void;
  encerrar(): void;
  /** Another login of the plan. */
  escolherLogin(servicoId: string): void;
  /** The whole diagnosis once more. */
  verificarDeNovo(): void;
  /** One check that failed once more. */
  verificarParte(parte: ParteDoDiagnostico): Promise<void>;
  /** Asks before it does anything. */
  pedirRemedio(remedio: Remedio): void;
  desistirDoRemedio(): void;
  /** Does what was asked, and looks again. True when it was done; twice does it once. */
  remediar(): Promise<boolean>;
}

/** Starts the flow over a plan. Nothing is loaded before `iniciar()`. */
export function assistenteAutenticacao(sdk: PlanoSdk, { planoId, servicoId: pedido }: OpcoesDoAssistente): AssistenteAutenticacao {
  const store = createStore<EstadoDoAssistente>({ phase: 'loading' });
  const ver = (fato: Fato): void => store.set(reduce(store.state, fato));
  let carga: AbortController | undefined;
  let chave = '';

  /** Runs `fazer`, and sees what it finds only while nothing newer was begun. */
  async function comCarga(fazer: (signal: AbortSignal, viva: (fato: Fato) => void) => Promise<void>): Promise<void> {
    carga?.abort();
    const minha = new AbortController();
    carga = minha;
    const viva = (fato: Fato): void => {
      if (carga === minha) ver(fato);
    };
    await fazer(minha.signal, viva);
  }

  async function tentar(fazer: () => Promise<Fato>, aoFalhar: (erro: SdkError) => Fato): Promise<Fato> {
    try {
      return await fazer();
    } catch (erro) {
      if (!isSdkError(erro)) throw erro;
      return aoFalhar(erro);
    }
  }

  async function abrir(signal: AbortSignal): Promise<Fato> {
    const [sessao, plano] = await Promise.all([sdk.sessao(), sdk.backend.plano(planoId, { signal })]);
    const situacao = acoesDe(plano, { ...sessao, status: statusDe(sessao.configuracao.statusDePlano, plano.status.id) })['assistente-autenticacao'];
    if (situacao.situacao !== 'habilitada') return { tipo: 'bloqueado', motivo: situacao.motivo, plano };
    const logins = plano.servicos.filter((servico): servico is LoginDoPlano => servico.tipo === 'login-radius');
    const login = pedido ? logins.find(({ id }) => id === pedido) : logins[0];
    if (!login) throw new NotFoundError('This plan has no login with this id.');
    return { tipo: 'abriu', plano, fuso: sessao.configuracao.prestadora.fuso, logins, servicoId: login.id };
  }

  async function diagnosticar(servicoId: string, signal: AbortSignal, viva: (fato: Fato) => void): Promise<void> {
    viva({ tipo: 'comecou', servicoId });
    const recursos = await tentar(
      async () => ({ tipo: 'recursos', recursos: await sdk.backend.recursosDeDiagnostico(planoId, servicoId, { signal }) }),
      (erro) => ({ tipo: 'sem-recursos', erro }),
    );
    viva(recursos);
    if (recursos.tipo !== 'recursos') return;
    for (const parte of recursos.recursos.partes) {
      if (signal.aborted) return;
      await verificar(servicoId, parte, signal, viva);
    }
  }

  async function verificar(servicoId: string, parte: ParteDoDiagnostico, signal: AbortSignal, viva: (fato: Fato) => void): Promise<void> {
    viva({ tipo: 'verificando', parte });
    viva(
      await tentar(
        async () => ({ tipo: 'verificada', parte, diagnostico: await sdk.backend.diagnosticar(planoId, servicoId, parte, { signal }) }),
        (erro) => ({ tipo: 'nao-verificada', parte, erro }),
      ),
    );
  }

  function comecar(servicoId: string): void {
    void comCarga((signal, viva) => diagnosticar(servicoId, signal, viva));
  }

  const aberto = () => (store.state.phase === 'ready' ? store.state : undefined);

  return {
    planoId,
    get state() {
      return store.state;
    },
    subscribe: store.subscribe,
    iniciar() {
      if (carga) {
        if (store.state.phase === 'loading' || store.state.phase === 'ready') return;
      } else if (aberto()) {
        // It was given up half-way.
        if (!aberto()!.conclusao) comecar(aberto()!.servicoId);
        return;
      }
      ver({ tipo: 'pedido' });
      void comCarga(async (signal, viva) => {
        const fato = await tentar(
          () => abrir(signal),
          (erro) => ({ tipo: 'falhou', erro }),
        );
        viva(fato);
        if (fato.tipo === 'abriu') await diagnosticar(fato.servicoId, signal, viva);
      });
    },
    encerrar() {
      carga?.abort();
      carga = undefined;
    },
    escolherLogin(servicoId) {
      const state = aberto();
      if (!state || state.remedio?.fase === 'enviando' || !state.logins.some(({ id }) => id === servicoId)) return;
      comecar(servicoId);
    },
    verificarDeNovo() {
      const state = aberto();
      if (!state || state.remedio?.fase === 'enviando') return;
      comecar(state.servicoId);
    },
    async verificarParte(parte) {
      const state = aberto();
      if (!state?.conclusao) return;
      await comCarga((signal, viva) => verificar(state.servicoId, parte, signal, viva));
    },
    pedirRemedio(remedio) {
      const antes = store.state;
      ver({ tipo: 'perguntou', remedio });
      if (store.state !== antes) chave = sdk.novaChave();
    },
    desistirDoRemedio: () => ver({ tipo: 'desistiu' }),
    async remediar() {
      const antes = store.state;
      ver({ tipo: 'enviou' });
      const state = aberto();
      if (store.state === antes || state?.remedio?.fase !== 'enviando') return false;
      const { remedio } = state.remedio;
      const fato = await tentar(
        async () => ({ tipo: 'remediado', diagnostico: await sdk.backend.remediar(planoId, state.servicoId, { remedio }, { chave }) }),
        (erro) => ({ tipo: 'recusado', erro }),
      );
      ver(fato);
      if (fato.tipo !== 'remediado') return false;
      sdk.anunciar({ tipo: 'plano-alterado', clienteId: state.plano.clienteId, planoId, acao: 'assistente-autenticacao' });
      // Some servers say yes and do nothing: only a new look tells.
      comecar(state.servicoId);
      return true;
    },
  };
}
